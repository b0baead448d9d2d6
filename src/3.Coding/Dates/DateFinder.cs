using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds the time expressions of a sentence. What they say is read from words alone; the tagger's names only rule out.</summary>
internal static class DateFinder
{
    /// <summary>The time expressions in reading order; they do not overlap.</summary>
    /// <param name="sentence">The sentence with its tokens and names.</param>
    /// <param name="text">The document's text.</param>
    public static List<TimeExpression> Find(TaggedSentence sentence, string text) =>
        Find(text, sentence.Sentence.Span, span => IsPartOfName(sentence, span) || IsVerb(sentence, span, text));

    /// <summary>The time expressions of a line that is no sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="line">The line.</param>
    public static List<TimeExpression> Find(string text, TextSpan line) => Find(text, line, _ => false);

    private static List<TimeExpression> Find(string text, TextSpan stretch, Func<TextSpan, bool> isOther)
    {
        List<TimeExpression> found = [];
        var words = LexemeReader.Over(text, stretch);
        int at = 0;
        while (at < words.Count)
        {
            if (TimeGrammar.Read(words, at) is { } read)
            {
                var span = words.Span(read.Start, read.Match.End);
                if (!isOther(span))
                {
                    found.Add(new TimeExpression(span, read.Match.Value, Ends(words, read.Start, read.Match)));
                    at = read.Match.End;
                    continue;
                }
            }

            at++;
        }

        return found;
    }

    private static (TextSpan First, TextSpan Last)? Ends(LexemeReader words, int start, TimeMatch match)
    {
        if (match.Value is not TimeValue.Between { Cut: { } cut })
        {
            return null;
        }

        int first = words.Word(start) is "between" or "from" ? start + 1 : start;
        return (words.Span(first, cut.FirstEnd), words.Span(cut.LastStart, match.End));
    }

    // "April Jones", "the June 14 Movement", "the Sunday Times" are no times; "the January 6 committee" is left to the reader.
    private static bool IsPartOfName(TaggedSentence sentence, TextSpan span) =>
        sentence.Names.Any(name => name.Kind != NameKind.Other && name.Span.Contains(span));

    // "may" and "march" in capitals: the tagger knows the verb.
    private static bool IsVerb(TaggedSentence sentence, TextSpan span, string text) =>
        span.Length is 3 or 5 && span.In(text).ToLowerInvariant() is "may" or "march"
        && sentence.Tokens.Any(token => token.Span == span && token.PartOfSpeech is "AUX" or "VERB");
}
