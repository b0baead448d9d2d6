using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>The program's records by id.</summary>
internal sealed class RecordSet
{
    public const string File = "records";
    public const string Remedy = "give what `dragoman code --as documents` prints for the documents of the gold file, ids as given";

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public RecordSet(IEnumerable<string> lines)
    {
        foreach (var line in JsonLine.Read(File, lines, Remedy))
        {
            var id = line.Value.AnyText("id")?.Trim() ?? throw line.Fault("a record without `id`", Remedy);
            _byId[id] = line.Value;
        }
    }

    /// <summary>The record of a document, or an undefined element.</summary>
    public JsonElement Of(string id) => _byId.GetValueOrDefault(id);

    /// <summary>How gold and records meet. Records that share no id with the gold are a mix-up, not a bad score.</summary>
    public List<KeyValuePair<string, int>> Notes(GoldFile gold, IReadOnlyCollection<string> ids)
    {
        var known = ids.ToHashSet(StringComparer.Ordinal);
        var unknown = _byId.Keys.Count(id => !known.Contains(id));
        if (_byId.Count > 0 && unknown == _byId.Count)
        {
            throw new SetupException($"{File}: none has an id of {gold.Name}, the first is \"{_byId.Keys.First()}\"", Remedy);
        }

        return [new("documents", ids.Count), new("records_missing", ids.Count(id => !_byId.ContainsKey(id))), new("records_unknown", unknown)];
    }
}
