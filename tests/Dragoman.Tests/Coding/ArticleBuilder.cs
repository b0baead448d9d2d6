using System.Globalization;
using System.Text;
using Dragoman.Coding;

namespace Dragoman.Tests.Coding;

/// <summary>Writes a tagged article by hand: a sentence, then what the tagger reads in it. Words are given by their text.</summary>
internal sealed class ArticleBuilder(string? published = null)
{
    private readonly StringBuilder _text = new();
    private readonly List<Sentence> _sentences = [];
    private readonly List<List<TaggedToken>> _tokens = [];
    private readonly List<List<NameMention>> _names = [];
    private readonly List<List<EventReading>> _events = [];
    private readonly List<List<AttributionReading>> _attributions = [];
    private int _paragraph = -1;

    public static TaggedDocument Of(string sentence, string? published = null) => new ArticleBuilder(published).Sentence(sentence).Build();

    /// <summary>Adds a sentence; every one begins a paragraph unless it continues the one before.</summary>
    public ArticleBuilder Sentence(string sentence, bool continues = false, BlockKind block = BlockKind.Body)
    {
        _paragraph += continues ? 0 : 1;
        if (_text.Length > 0)
        {
            _text.Append(continues ? " " : "\n\n");
        }

        int start = _text.Length;
        _text.Append(sentence);
        var span = new TextSpan(start, _text.Length);
        var tokens = Lexer.Read(_text.ToString(), span);
        _sentences.Add(new Sentence(_sentences.Count, _sentences.Count, block, _paragraph, span, [.. tokens.Select(token => token.Span)]));
        _tokens.Add([.. tokens.Select(token => new TaggedToken(token.Span, token.Kind == LexemeKind.Mark ? "PUNCT" : "X", token.Lower, -1, "dep"))]);
        _names.Add([]);
        _events.Add([]);
        _attributions.Add([]);
        return this;
    }

    /// <summary>Tags a word of the last sentence.</summary>
    public ArticleBuilder Word(string word, string partOfSpeech, string lemma, string? head = null, string relation = "dep")
    {
        var tokens = _tokens[^1];
        int at = Index(word);
        tokens[at] = new TaggedToken(tokens[at].Span, partOfSpeech, lemma, head is null ? -1 : Index(head), head is null ? "root" : relation);
        return this;
    }

    public ArticleBuilder Name(string words, NameKind kind)
    {
        _names[^1].Add(new NameMention(Find(words), kind, 0.9));
        return this;
    }

    public ArticleBuilder Event(
        string trigger, string type, EventStatus status = EventStatus.Asserted, params (RoleKind Kind, string Words)[] roles)
    {
        _events[^1].Add(new EventReading(
            Find(trigger), type, 0.9, null, [], status, 0.6, [.. roles.Select(role => new RoleSpan(role.Kind, Find(role.Words), 0.9))]));
        return this;
    }

    /// <summary>Adds an event that happened, with its mode.</summary>
    public ArticleBuilder Event(string trigger, string type, string mode, params (RoleKind Kind, string Words)[] roles)
    {
        Event(trigger, type, EventStatus.Asserted, roles);
        _events[^1][^1] = _events[^1][^1] with { Mode = mode };
        return this;
    }

    public ArticleBuilder Says(string? source, string cue, params string[] content)
    {
        _attributions[^1].Add(new AttributionReading(source is null ? null : Find(source), Find(cue), [.. content.Select(Find)], 0.9));
        return this;
    }

    public TaggedDocument Build()
    {
        var citation = new Citation { Published = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture) };
        var blocks = _sentences.Select(sentence => new Block(sentence.Block, sentence.Span)).ToList();
        var document = new Document("made-1", _text.ToString(), citation, blocks, _sentences);
        return new TaggedDocument(
            document,
            [.. _sentences.Select((sentence, i) => new TaggedSentence(sentence, _tokens[i], _names[i], _events[i], _attributions[i]))]);
    }

    /// <summary>Where words stand in the last sentence; "word#2" is the second occurrence.</summary>
    private TextSpan Find(string words)
    {
        int occurrence = 1;
        if (words.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark)
        {
            (words, occurrence) = (words[..mark], words[mark + 1] - '0');
        }

        string text = _text.ToString();
        int at = _sentences[^1].Span.Start - 1;
        for (int i = 0; i < occurrence; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{words}' does not stand in the sentence");
        }

        return new TextSpan(at, at + words.Length);
    }

    private int Index(string word)
    {
        var span = Find(word);
        return _tokens[^1].FindIndex(token => token.Span == span);
    }
}
