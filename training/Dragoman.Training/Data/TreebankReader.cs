using System.Text;
using Dragoman.Model;

namespace Dragoman.Training.Data;

/// <summary>Reads CoNLL-U files (Universal Dependencies v2).</summary>
internal static class TreebankReader
{
    public static IEnumerable<TreebankSentence> Read(string file)
    {
        var rows = new List<string[]>();
        var spans = new List<TextSpan>();
        var text = new StringBuilder();
        var inside = 0;
        var spaceAfterRange = true;
        foreach (var line in File.ReadLines(file).Append(string.Empty))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    yield return new TreebankSentence(text.ToString(), [.. spans], [.. rows]);
                }

                rows.Clear();
                spans.Clear();
                text.Clear();
                inside = 0;
                continue;
            }

            if (line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            var spaced = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (cells[0].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            if (cells[0].Split('-') is [var from, var to])
            {
                // Words of one written token stand without space between.
                inside = int.Parse(to, null) - int.Parse(from, null) + 1;
                spaceAfterRange = spaced;
                continue;
            }

            spans.Add(new TextSpan(text.Length, text.Length + cells[1].Length));
            text.Append(cells[1]);
            rows.Add(cells);
            if (inside > 0)
            {
                inside--;
                spaced = inside == 0 && spaceAfterRange;
            }

            if (spaced)
            {
                text.Append(' ');
            }
        }
    }
}
