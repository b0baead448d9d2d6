using System.Globalization;
using System.Text;

namespace Dragoman.Splitter.Data;

/// <summary>Reads a treebank back into the plain paragraphs that it was made from.</summary>
internal static class Treebank
{
    public static IEnumerable<Passage> Read(string path, string source)
    {
        var text = new StringBuilder();
        var starts = new HashSet<int>();
        var (document, space, fresh, covered) = (0, false, true, 0);
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (text.Length > 0)
                {
                    yield return new Passage(text.ToString(), starts, source, document);
                    (text, starts, space) = (new StringBuilder(), [], false);
                }

                document += line.StartsWith("# newdoc", StringComparison.Ordinal) ? 1 : 0;
                continue;
            }

            if (line.Length == 0)
            {
                fresh = true;
                continue;
            }

            var cells = line.Split('\t');
            if (line[0] == '#' || cells[0].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            if (covered > 0)
            {
                covered--;
                continue;
            }

            if (cells[0].Split('-') is [var first, var last])
            {
                covered = int.Parse(last, CultureInfo.InvariantCulture) - int.Parse(first, CultureInfo.InvariantCulture) + 1;
            }

            text.Append(space && text.Length > 0 ? " " : string.Empty);
            if (fresh && text.Length > 0)
            {
                starts.Add(text.Length);
            }

            fresh = false;
            text.Append(cells[1]);
            space = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        }

        if (text.Length > 0)
        {
            yield return new Passage(text.ToString(), starts, source, document);
        }
    }
}
