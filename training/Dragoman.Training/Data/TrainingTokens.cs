using Dragoman.Model;

namespace Dragoman.Training.Data;

/// <summary>Cuts annotated sentences into tokens as the treebanks do: marks and clitics apart.</summary>
internal static class TrainingTokens
{
    public static IReadOnlyList<TextSpan> Cut(string text)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            CutChunk(text, start, i, spans);
        }

        return spans;
    }

    private static void CutChunk(string text, int start, int end, List<TextSpan> spans)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            // "don't" is do and n't.
            var clitic = i > from + 1 && text[i] is '\'' or '’' && i + 1 < end && text[i + 1] is 't' or 'T' && text[i - 1] is 'n' or 'N';
            var cut = clitic ? i - 1 : i;
            if (cut > from)
            {
                spans.Add(new TextSpan(from, cut));
            }

            var next = clitic ? i + 2 : i + 1;
            spans.Add(new TextSpan(cut, next));
            from = next;
            i = next - 1;
        }

        if (end > from)
        {
            spans.Add(new TextSpan(from, end));
        }
    }
}
