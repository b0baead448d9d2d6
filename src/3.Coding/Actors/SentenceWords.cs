using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>A sentence's tokens with their words at hand.</summary>
/// <param name="text">The document's text.</param>
/// <param name="sentence">The sentence.</param>
internal sealed class SentenceWords(string text, TaggedSentence sentence)
{
    private readonly string?[] _lower = new string?[sentence.Tokens.Count];
    private readonly (bool Known, SpanItem? Item)[] _items = new (bool, SpanItem?)[sentence.Tokens.Count];

    /// <summary>The sentence.</summary>
    public TaggedSentence Sentence => sentence;

    /// <summary>How many tokens there are.</summary>
    public int Count => sentence.Tokens.Count;

    /// <summary>The token at an index.</summary>
    public TaggedToken this[int index] => sentence.Tokens[index];

    /// <summary>The words of tokens from <paramref name="start"/> up to, not with, <paramref name="end"/>, as the text has them.</summary>
    public string Slice(int start, int end) => text[sentence.Tokens[start].Span.Start..sentence.Tokens[end - 1].Span.End];

    /// <summary>The span of tokens from <paramref name="start"/> up to, not with, <paramref name="end"/>.</summary>
    public TextSpan Span(int start, int end) => new(sentence.Tokens[start].Span.Start, sentence.Tokens[end - 1].Span.End);

    /// <summary>One token's word in plain small letters.</summary>
    public string Lower(int index) => _lower[index] ??= Folding.Plain(sentence.Tokens[index].Span.In(text)).ToLowerInvariant();

    /// <summary>Whether the token is one of these words, small letters.</summary>
    public bool Is(int index, params ReadOnlySpan<string> words) => index >= 0 && index < Count && words.Contains(Lower(index));

    /// <summary>Whether the token has this part of speech.</summary>
    public bool IsTag(int index, params ReadOnlySpan<string> tags) =>
        index >= 0 && index < Count && tags.Contains(sentence.Tokens[index].PartOfSpeech);

    /// <summary>The tokens that overlap a span, as first and one after last; equal where there are none.</summary>
    public (int Start, int End) Range(TextSpan span)
    {
        var start = 0;
        while (start < Count && sentence.Tokens[start].Span.End <= span.Start)
        {
            start++;
        }

        var end = start;
        while (end < Count && sentence.Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>What was found to begin at a token, found once: phrases overlap and are read again and again.</summary>
    public SpanItem? ItemAt(int index, Func<SentenceWords, int, SpanItem?> find)
    {
        if (!_items[index].Known)
        {
            _items[index] = (true, find(this, index));
        }

        return _items[index].Item;
    }
}
