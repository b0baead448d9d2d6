using System.Text;
using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Gold in JSON Lines: its rows, each with an id of its own.</summary>
internal static class GoldLines
{
    public const string Remedy = "give gold as one JSON object a line, as the gold folder's README describes it";

    public static IEnumerable<string> Lines(GoldFile gold)
    {
        using var reader = new StreamReader(gold.Content, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>All rows; a repeated id is numbered, a missing one made from the row's place.</summary>
    /// <param name="gold">The file.</param>
    /// <param name="unit">What its offsets count.</param>
    /// <param name="keep">Which lines are rows of text; all where it is left out.</param>
    public static IReadOnlyList<GoldRow> Read(GoldFile gold, OffsetUnit unit, Func<JsonElement, bool>? keep = null)
    {
        var rows = new List<GoldRow>();
        var numbers = new IdNumbers();
        foreach (var line in JsonLine.Read(gold.Name, Lines(gold), Remedy))
        {
            if (keep is not null && !keep(line.Value))
            {
                continue;
            }

            if (line.Value.Text("text") is null)
            {
                throw line.Fault("no `text`", Remedy);
            }

            var name = line.Value.AnyText("id")?.Trim() ?? FormattableString.Invariant($"row-{rows.Count + 1}");
            rows.Add(new GoldRow(numbers.Next(name), line, unit));
        }

        return rows.Count > 0 ? rows : throw new SetupException($"{gold.Name}: holds no gold", Remedy);
    }
}
