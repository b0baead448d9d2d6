using System.Text.Json;

namespace Dragoman.Tools;

/// <summary>Names of first- or second-level units by country and code, as the packages list them.</summary>
internal sealed class UnitNames
{
    private readonly Dictionary<string, int> _byCode = new(StringComparer.Ordinal);

    public UnitNames(string path)
    {
        using var stream = File.OpenRead(path);
        using var json = JsonDocument.Parse(stream);
        foreach (var unit in json.RootElement.EnumerateArray())
        {
            string code = unit.GetProperty("code").GetString()!;
            if (_byCode.TryAdd(code, Units.Count))
            {
                Units.Add((code, unit.GetProperty("name").GetString()!));
            }
        }
    }

    public List<(string Code, string Name)> Units { get; } = [];

    /// <summary>The unit's number, or −1.</summary>
    public int Find(string code) => _byCode.GetValueOrDefault(code, -1);
}
