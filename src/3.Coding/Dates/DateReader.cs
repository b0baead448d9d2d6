using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads all time expressions of an article and the days they stand for.</summary>
internal static class DateReader
{
    /// <summary>The time expressions in reading order.</summary>
    public static List<DateMention> Read(TaggedDocument document)
    {
        string text = document.Document.Text;
        List<DateMention> mentions = [];
        var resolver = new DateResolver(document.Document.Citation.Published);
        foreach (var sentence in document.Sentences)
        {
            foreach (var found in DateFinder.Find(sentence, text))
            {
                var time = resolver.Resolve(found.Value, Tense.Of(found.Span, sentence, text));
                mentions.Add(new DateMention(found.Span, found.Span.In(text), time.Value, time.From, time.To, time.Basis));
            }
        }

        return mentions;
    }
}
