namespace Dragoman.Evaluation;

/// <summary>Counts the rows of an answer key.</summary>
internal sealed class KeyTally(int errors)
{
    private readonly Tally _tally = new(errors);
    private readonly Dictionary<string, (int Right, int Count)> _fields = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Errors => _tally.Errors;

    /// <summary>The fields that a row wants right.</summary>
    public static IReadOnlyList<string> Fields(KeyRow row) => [.. KeyFields.Scored.Where(field => row[field].Length > 0)];

    /// <summary>Adds a row that has to be found.</summary>
    /// <param name="row">The row.</param>
    /// <param name="right">Which of its fields are right; null where no record answers it.</param>
    public void Add(KeyRow row, IReadOnlyList<string>? right)
    {
        var fields = Fields(row);
        _tally.Share("found", right is not null);
        _tally.Share("all-right", right?.Count == fields.Count);
        if (right is null)
        {
            _tally.Miss("missed", $"{row["event"]}: {row.Evidence}");
            return;
        }

        foreach (var field in fields)
        {
            var (before, count) = _fields.GetValueOrDefault(field);
            _fields[field] = (before + (right.Contains(field, StringComparer.Ordinal) ? 1 : 0), count + 1);
        }

        if (right.Count < fields.Count)
        {
            _tally.Miss($"wrong {string.Join(',', fields.Except(right))}", $"{row["event"]}: {row.Evidence}");
        }
    }

    /// <summary>The figures; "extra" is the share of the records that answer no row, lower is better.</summary>
    public IReadOnlyList<Figure> Figures(int extra, int records)
    {
        _tally.Share("extra", extra, records);
        foreach (var field in KeyFields.Scored.Where(_fields.ContainsKey))
        {
            _tally.Share(field, _fields[field].Right, _fields[field].Count);
        }

        return _tally.Figures();
    }
}
