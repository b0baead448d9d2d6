using System.Text.Json;

namespace Dragoman.Training.Data;

/// <summary>Corrected annotations of the shared sets, kept by set and id: events and attributions with offsets, without text.</summary>
internal sealed class Corrections
{
    private readonly Dictionary<(string Set, string Id), JsonElement> _rows = [];

    /// <param name="file">JSON Lines with <c>set</c>, <c>id</c>, <c>events</c>, <c>attributions</c>; need not exist.</param>
    public Corrections(string file)
    {
        foreach (var line in File.Exists(file) ? File.ReadLines(file).Where(line => line.Trim().Length > 0) : [])
        {
            using var row = JsonDocument.Parse(line);
            _rows[(row.RootElement.GetProperty("set").GetString()!, row.RootElement.GetProperty("id").GetString()!)] = row.RootElement.Clone();
        }
    }

    public int Count => _rows.Count;

    /// <summary>The corrected annotation, or the given one where there is none.</summary>
    public JsonElement Of(string set, string id, JsonElement given) => _rows.GetValueOrDefault((set, id), given);
}
