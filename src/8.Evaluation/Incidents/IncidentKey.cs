using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dragoman.Evaluation;

/// <summary>The key of one incident.</summary>
internal sealed partial class IncidentKey(JsonElement value)
{
    /// <summary>Whether reporting it is left to the program.</summary>
    public bool IsOptional { get; } = value.AnyText("template")?.Contains("OPTIONAL", StringComparison.Ordinal) == true;

    public List<DayRange> Dates { get; } = KeyDates.Read(value.Text("date"));

    /// <summary>Codes, and names that are no country's, of the places that the location tells; any one is right.</summary>
    public SortedSet<string> Countries { get; } = new(
        LocationParts().Split(value.Text("location") ?? "").Where(part => part.Trim().Length > 0).Select(CountryNames.Code),
        StringComparer.Ordinal);

    public IEnumerable<KeyFiller> Fillers(string slot) => value.Items(slot).Select(filler => new KeyFiller(Wordings(filler), filler.IsTrue("optional")));

    /// <summary>The numbers that count as right for the dead ("DEATH") or injured ("INJURY"): each victim's, their sum, the incident's total;
    /// none where the key has none.</summary>
    public SortedSet<int> Victims(string effect)
    {
        var byVictim = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var number in value.Items("human_target_number"))
        {
            byVictim[Victim(number)] = number;
        }

        var accepted = new SortedSet<int>();
        var largest = new List<int?>();
        foreach (var fate in value.Items("human_target_effect").Where(fate => Effects(fate).Contains(effect, StringComparer.Ordinal)))
        {
            var numbers = Numbers(byVictim.GetValueOrDefault(Victim(fate)).AnyText("value"));
            accepted.UnionWith(numbers);
            largest.Add(numbers.Count > 0 ? numbers.Max() : null);
        }

        // A sum is known only where every victim has a number ("several" has none).
        if (largest.Count > 0 && largest.All(number => number is not null))
        {
            accepted.Add(largest.Sum()!.Value);
            accepted.UnionWith(value.Strings("human_target_total").SelectMany(Numbers));
        }

        return accepted;
    }

    private static IEnumerable<string> Effects(JsonElement fate) => (fate.AnyText("value") ?? "").Split('/').Select(effect => effect.Trim());

    private static List<string> Wordings(JsonElement filler) => [.. filler.Items("alternatives").Select(a => a.AnyText("text") ?? "")];

    private static string Victim(JsonElement filler) => string.Join('\0', Wordings(filler));

    private static List<int> Numbers(string? text) =>
        [.. Digits().Matches(text ?? "").Select(digits => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];

    [GeneratedRegex("[()/?]|:[^()/]*")]
    private static partial Regex LocationParts();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
