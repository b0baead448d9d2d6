using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>The incidents of one article and the attacks that the program found in it.</summary>
internal sealed class IncidentRow(ScoredRow row)
{
    public string Id => row.Id;

    public IReadOnlyList<IncidentKey> Keys { get; } = [.. row.Gold.Items("incidents").Select(value => new IncidentKey(value))];

    /// <summary>Attacks that are not said to be untrue.</summary>
    public IReadOnlyList<JsonElement> Found { get; } =
    [
        .. row.Events.Where(e => e.Strings("event").Contains("ASSAULT", StringComparer.Ordinal) && e.Text("status") is not ("denied" or "negated")),
    ];

    /// <summary>The different names of each actor or recipient.</summary>
    public List<IReadOnlyList<string>> Names(string field) =>
    [
        .. Found.SelectMany(e => e.Items(field))
            .Select(entity => new[] { entity.Text("entity_text"), entity.Text("identifier_text") }.OfType<string>().Where(name => name.Length > 0))
            .Select(names => (IReadOnlyList<string>)[.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
            .Where(names => names.Count > 0)
            .DistinctBy(names => string.Join('\0', names), StringComparer.Ordinal),
    ];

    /// <summary>The fillers of a slot over all incidents, then those of slots that are neither right nor wrong.</summary>
    public List<KeyFiller> Fillers(string slot, params string[] neutral)
    {
        var fillers = new List<KeyFiller>();
        foreach (var key in Keys)
        {
            foreach (var filler in key.Fillers(slot).Select(filler => filler with { IsOptional = filler.IsOptional || key.IsOptional }))
            {
                if (!fillers.Exists(filler.Same))
                {
                    fillers.Add(filler);
                }
            }
        }

        fillers.AddRange(Keys.SelectMany(key => neutral.SelectMany(key.Fillers)).Select(filler => filler with { IsOptional = true }));
        return fillers;
    }

    public List<int> Sizes(string kind) => [.. Found.Select(e => e.Field("size").Whole(kind)).OfType<int>().Where(n => n != 0).Distinct()];

    public List<DayRange> Days() => [.. Found.Select(e => IsoDays.Read(e.AnyText("date"))).OfType<DayRange>().Distinct()];

    public List<string> Countries() =>
    [
        .. Found.SelectMany(e => e.Items("event_loc"))
            .Select(place => place.Text("country_code") is { Length: > 0 } code ? code : CountryNames.Code(place.Text("country") ?? ""))
            .Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
