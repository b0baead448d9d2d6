using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads all time expressions of an article that name days of the calendar, and those days.</summary>
/// <remarks>Lengths of time and times of day name none and are left out.</remarks>
internal static class DateReader
{
    /// <summary>The time expressions in reading order.</summary>
    public static List<DateMention> Read(TaggedDocument document)
    {
        string text = document.Document.Text;
        var published = document.Document.Citation.Published;
        List<DateMention> mentions = [];
        var resolver = new DateResolver(published);
        foreach (var sentence in document.Sentences)
        {
            resolver.BeginSentence();
            foreach (var found in DateFinder.Find(sentence, text))
            {
                var direction = Tense.Of(found.Span, sentence, text);
                bool lasts = found.Value is TimeValue.Length && Tense.IsPerfect(found.Span, sentence, text);
                mentions.AddRange(Mentions(found, resolver, direction, lasts, text));
            }
        }

        // The line above the text that says when it was written is no sentence.
        foreach (var line in document.Document.Blocks.Where(block => block.Kind == BlockKind.Dateline && IsOutside(block.Span, document)))
        {
            var stamp = new DateResolver(published);
            mentions.AddRange(DateFinder.Find(text, line.Span).SelectMany(found => Mentions(found, stamp, TimeDirection.Past, false, text)));
        }

        mentions.Sort((one, other) => one.Span.CompareTo(other.Span));
        return mentions;
    }

    private static IEnumerable<DateMention> Mentions(
        TimeExpression found, DateResolver resolver, TimeDirection direction, bool lasts, string text)
    {
        switch (found.Value)
        {
            case TimeValue.NoDay:
            case TimeValue.Length when !lasts:
            case TimeValue.Shift { Unit: TimeUnit.Day, Amount: 0 } when !resolver.IsDated:
                // "Today" in an undated text means nowadays.
                yield break;
            case TimeValue.Between range when found.Ends is { } ends:
                var (first, last) = resolver.ResolveEnds(range, direction);
                yield return Mention(ends.First, first, text);
                yield return Mention(ends.Last, last, text);
                break;
            default:
                yield return Mention(found.Span, resolver.Resolve(found.Value, direction), text);
                break;
        }
    }

    private static DateMention Mention(TextSpan span, ResolvedTime time, string text) =>
        new(span, span.In(text), time.Value, time.From, time.To, time.Basis);

    private static bool IsOutside(TextSpan line, TaggedDocument document) =>
        !document.Sentences.Any(sentence => sentence.Sentence.Span.Overlaps(line));
}
