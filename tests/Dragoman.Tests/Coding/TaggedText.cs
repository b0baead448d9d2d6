using Dragoman.Model;

namespace Dragoman.Tests.Coding;

/// <summary>
/// Makes a tagged document from compact lines, one a sentence: "word/UPOS/head/relation" between spaces. Head counts from 1, 0 is
/// the root; head and relation may be left out, as may a lemma put behind the word as "soldiers~soldier". "_" in a word joins no
/// space before it ("_'s"). Names stand in square brackets with their kind: "[P Jane/PROPN Roe/PROPN ]".
/// </summary>
internal sealed class TaggedText
{
    private readonly System.Text.StringBuilder _text = new();
    private readonly List<TaggedSentence> _sentences = [];

    public DateOnly? Published { get; init; }

    public TaggedText Add(string line)
    {
        var tokens = new List<TaggedToken>();
        var names = new List<NameMention>();
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        var start = _text.Length;
        NameKind? kind = null;
        var nameFrom = 0;
        foreach (var piece in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece[0] == '[' && piece.Length == 2)
            {
                kind = piece[1] switch { 'P' => NameKind.Person, 'O' => NameKind.Organisation, 'L' => NameKind.Place, _ => NameKind.Other };
                nameFrom = tokens.Count;
            }
            else if (piece == "]")
            {
                names.Add(new NameMention(new TextSpan(tokens[nameFrom].Span.Start, tokens[^1].Span.End), kind!.Value, 1));
            }
            else
            {
                tokens.Add(Token(piece, start));
            }
        }

        var span = new TextSpan(start, _text.Length);
        var sentence = new Sentence(_sentences.Count, _sentences.Count, BlockKind.Body, _sentences.Count, span, [.. tokens.Select(token => token.Span)]);
        _sentences.Add(new TaggedSentence(sentence, tokens, names, [], []));
        return this;
    }

    public TaggedDocument Build()
    {
        var document = new Document("test", _text.ToString(), new Citation { Published = Published }, [], [.. _sentences.Select(tagged => tagged.Sentence)]);
        return new TaggedDocument(document, _sentences);
    }

    public static TextSpan SpanOf(TaggedDocument document, int sentence, string words)
    {
        var from = document.Sentences[sentence].Sentence.Span.Start;
        var at = document.Document.Text.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' not found");
        return new TextSpan(at, at + words.Length);
    }

    private TaggedToken Token(string piece, int start)
    {
        var parts = piece.Split('/');
        var (word, _, lemma) = parts[0].Split('~') is [var surface, var dictionary] ? (surface, 0, dictionary) : (parts[0], 0, parts[0].ToLowerInvariant());
        var glued = word.Length > 1 && word[0] == '_';
        word = glued ? word[1..] : word;
        if (_text.Length > start && !glued)
        {
            _text.Append(' ');
        }

        var from = _text.Length;
        _text.Append(word);
        var head = parts.Length > 2 ? int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) - 1 : -1;
        return new TaggedToken(new TextSpan(from, _text.Length), parts[1], lemma.TrimStart('_'), head, parts.Length > 3 ? parts[3] : "root");
    }
}
