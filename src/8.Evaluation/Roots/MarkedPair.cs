using System.Text.RegularExpressions;

namespace Dragoman.Evaluation;

/// <summary>Source and target that tags point out in a text: <c>&lt;s&gt;Iran&lt;/s&gt; met &lt;t&gt;Iraq&lt;/t&gt;</c>.</summary>
/// <param name="Source">Spans of the source in the text without tags.</param>
/// <param name="Target">Spans of the target.</param>
internal sealed partial record MarkedPair(IReadOnlyList<SpanPieces> Source, IReadOnlyList<SpanPieces> Target)
{
    public bool IsEmpty => Source.Count + Target.Count == 0;

    public static MarkedPair Read(string? marked)
    {
        var (source, target) = (new List<SpanPieces>(), new List<SpanPieces>());
        var open = new Dictionary<char, int>();
        var removed = 0;
        foreach (Match tag in Tag().Matches(marked ?? ""))
        {
            var at = tag.Index - removed;
            removed += tag.Length;
            var letter = tag.Value[^2];
            if (tag.Value[1] != '/')
            {
                open[letter] = at;
            }
            else
            {
                var start = open.Remove(letter, out var begun) ? begun : at;
                (letter == 's' ? source : target).Add(new SpanPieces(new TextSpan(start, at)));
            }
        }

        return new MarkedPair(source, target);
    }

    [GeneratedRegex("</?[st]>")]
    private static partial Regex Tag();
}
