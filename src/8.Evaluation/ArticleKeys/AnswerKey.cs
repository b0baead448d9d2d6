using System.Text.RegularExpressions;

namespace Dragoman.Evaluation;

/// <summary>The answer key of one article: a line with publication data, a header, a row for each event, parted by tabs.</summary>
/// <param name="Published">Date of publication, where the key tells it.</param>
/// <param name="Press">The outlet's country, where the key tells it.</param>
/// <param name="Rows">The events.</param>
internal sealed partial record AnswerKey(string? Published, string? Press, IReadOnlyList<KeyRow> Rows)
{
    private const string Remedy = "give an answer key: a line `# published=DATE press=CODE`, a header, then a row for each event, parted by tabs";
    private static readonly string[] Patterns = ["actor", "recipient", "date", "place", "speaker"];

    public static AnswerKey Read(GoldFile gold)
    {
        var lines = GoldLines.Lines(gold).ToList();
        var header = lines.Count > 1 ? lines[1].Split('\t') : [];
        if (lines.Count < 2 || lines[0] is not ['#', ..] || !header.Contains("evidence", StringComparer.Ordinal) || !header.Contains("event", StringComparer.Ordinal))
        {
            throw new SetupException($"{gold.Name}, line 2: no header with the columns evidence and event", Remedy);
        }

        var rows = new List<KeyRow>();
        for (var n = 2; n < lines.Count; n++)
        {
            if (!string.IsNullOrWhiteSpace(lines[n]))
            {
                var row = new KeyRow(n + 1, header.Zip(lines[n].Split('\t')).DistinctBy(cell => cell.First, StringComparer.Ordinal)
                    .ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
                Check(gold.Name, row);
                rows.Add(row);
            }
        }

        return new AnswerKey(Note(lines[0], "published"), Note(lines[0], "press"), rows);
    }

    private static void Check(string file, KeyRow row)
    {
        if (row.Evidence.Length == 0)
        {
            throw new SetupException($"{file}, line {row.Line}: no evidence", Remedy);
        }

        foreach (var column in Patterns)
        {
            try
            {
                row[column].Split('|').ToList().ForEach(pattern => KeyFields.Matches(pattern, ""));
            }
            catch (ArgumentException fault)
            {
                throw new SetupException($"{file}, line {row.Line}: {column}: {fault.Message}", Remedy);
            }
        }
    }

    private static string? Note(string line, string name) =>
        Notes().Matches(line).FirstOrDefault(note => note.Groups[1].Value == name)?.Groups[2].Value;

    [GeneratedRegex(@"(\w+)=(\S+)")]
    private static partial Regex Notes();
}
