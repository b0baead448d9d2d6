using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>What the gold says that a time expression means.</summary>
internal static class GoldTime
{
    /// <summary>The day ranges that are right; none where the expression names no calendar days (durations, repetitions, times of day).</summary>
    public static HashSet<DayRange> Accepted(JsonElement time)
    {
        if (time.Text("type") is { } type && (type == "time" || type.ToUpperInvariant() is "DURATION" or "SET" or "TIMERANGE"))
        {
            return [];
        }

        var accepted = Readings(time).ToHashSet();
        foreach (var value in time.Items("values").Where(value => value.Text("type") is not ("duration" or "set" or "time" or "timerange")))
        {
            accepted.UnionWith(Readings(value));
            // These readings end a range at the first moment after it.
            accepted.UnionWith(DayRange.Between(value.AnyText("start"), value.AnyText("end"), isEndOutside: true));
        }

        return accepted;
    }

    private static IEnumerable<DayRange> Readings(JsonElement value) =>
        new[] { IsoDays.Read(value.AnyText("when")), IsoDays.Read(value.AnyText("value")) }.OfType<DayRange>()
            .Concat(DayRange.Between(Either(value, "from", "notBefore"), Either(value, "to", "notAfter")));

    private static string? Either(JsonElement value, string first, string second) =>
        value.AnyText(first) is { Length: > 0 } text ? text : value.AnyText(second);
}
