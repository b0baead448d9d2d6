using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Stretches of text between blank lines.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs in a stretch, without the white space around them.</summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan span)
    {
        var start = span.Start;
        var at = span.Start;
        while (at < span.End)
        {
            if (text[at] != '\n')
            {
                at++;
                continue;
            }

            var next = at + 1;
            var breaks = 1;
            while (next < span.End && char.IsWhiteSpace(text[next]))
            {
                breaks += text[next] == '\n' ? 1 : 0;
                next++;
            }

            if (breaks > 1)
            {
                var paragraph = Trimmed.Of(text, start, at);
                if (paragraph.Length > 0)
                {
                    yield return paragraph;
                }

                start = next;
            }

            at = next;
        }

        var last = Trimmed.Of(text, start, span.End);
        if (last.Length > 0)
        {
            yield return last;
        }
    }
}
