using System.Text;
using System.Text.Json;

namespace Dragoman.Splitter.Data;

/// <summary>Reads the annotated news: single sentences, a few of which make a paragraph, and whole articles.</summary>
internal static class NewsTexts
{
    public static IEnumerable<Passage> ReadSentences(string path, int seed)
    {
        var random = new Random(seed);
        var (document, left) = (0, 0);
        var text = new StringBuilder();
        var starts = new HashSet<int>();
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            var sentence = row.RootElement.GetProperty("text").GetString()!.Trim();
            if (left > 0 && text.Length > 0)
            {
                text.Append(' ');
                starts.Add(text.Length);
            }

            left = left > 0 ? left : random.Next(1, 4);
            text.Append(sentence);

            // Without a stop at its end nothing may follow: it may be a headline.
            left = sentence[^1] is '.' or '!' or '?' or '"' or '”' ? left - 1 : 0;
            if (left == 0)
            {
                yield return new Passage(text.ToString(), starts, "news", document++);
                (text, starts) = (new StringBuilder(), []);
            }
        }

        if (text.Length > 0)
        {
            yield return new Passage(text.ToString(), starts, "news", document);
        }
    }

    public static IEnumerable<Passage> ReadArticles(string path)
    {
        var document = 0;
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            if (!row.RootElement.TryGetProperty("sentences", out var sentences))
            {
                continue;
            }

            var text = row.RootElement.GetProperty("text").GetString()!;
            var (from, last) = (-1, -1);
            var starts = new HashSet<int>();
            foreach (var span in sentences.EnumerateArray())
            {
                var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
                if (from >= 0 && text.AsSpan(last, start - last).Contains('\n'))
                {
                    yield return new Passage(text[from..last], starts, "articles", document);
                    (from, starts) = (-1, []);
                }

                if (from >= 0)
                {
                    starts.Add(start - from);
                }

                from = from < 0 ? start : from;
                last = end;
            }

            yield return new Passage(text[from..last], starts, "articles", document++);
        }
    }
}
