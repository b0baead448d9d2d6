namespace Dragoman.Evaluation;

/// <summary>Attacks: that there was one, by whom, on whom, with how many dead and injured, when and where.</summary>
internal sealed class IncidentsTask() : LayerTask(
    "incidents",
    "attacks of an article: detection, perpetrators, targets by name, dead, injured, date, country",
    "incidents-muc4.*.jsonl",
    "incidents")
{
    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        foreach (var row in rows)
        {
            Count(new IncidentRow(row), tally);
        }
    }

    private static void Count(IncidentRow row, Tally tally)
    {
        var (isThere, isFound) = (row.Keys.Count > 0, row.Found.Count > 0);
        if (!isThere || row.Keys.Any(key => !key.IsOptional))
        {
            tally.Match("detection", isFound && isThere ? 1 : 0, isFound ? 1 : 0, isThere ? 1 : 0);
        }

        if (!isThere)
        {
            return;
        }

        CountNames(row, "perp_org", row.Names("actor"), row.Fillers("perp_org", "perp_individual"), tally);
        CountNames(
            row, "target name", row.Names("recipient"), row.Fillers("human_target_name", "human_target_description", "physical_target"), tally);
        CountVictims(row, "dead", "DEATH", tally);
        CountVictims(row, "injured", "INJURY", tally);
        var dates = row.Keys.Select(key => (key.Dates, key.IsOptional)).ToList();
        if (dates.TrueForAll(date => date.Dates.Count > 0))
        {
            CountFacts(row.Id, "date", row.Days(), dates, (days, keys) => keys.Exists(key => KeyDates.Fit(days, key)), tally);
        }

        var countries = row.Keys.Select(key => key.Countries).Where(names => names.Count > 0)
            .DistinctBy(names => string.Join('\0', names), StringComparer.Ordinal).Select(names => (names, false)).ToList();
        CountFacts(row.Id, "country", row.Countries(), countries, (code, names) => names.Contains(code), tally);
    }

    private static void CountNames(IncidentRow row, string name, List<IReadOnlyList<string>> found, List<KeyFiller> key, Tally tally) =>
        CountFacts(row.Id, name, found, [.. key.Select(filler => (filler, filler.IsOptional))], (names, filler) => filler.Fits(names), tally);

    // Where no key tells a number, none that the program read is right or wrong.
    private static void CountVictims(IncidentRow row, string kind, string effect, Tally tally)
    {
        var key = row.Keys.Select(key => (Numbers: key.Victims(effect), key.IsOptional)).Where(pair => pair.Numbers.Count > 0).ToList();
        CountFacts(row.Id, kind, key.Count > 0 ? row.Sizes(kind) : [], key, (size, numbers) => numbers.Contains(size), tally);
    }

    // A prediction that fits only optional facts is not counted.
    private static void CountFacts<TFound, TKey>(
        string id, string name, List<TFound> found, List<(TKey Key, bool IsOptional)> keys, Func<TFound, TKey, bool> fits, Tally tally)
    {
        var needed = keys.Where(key => !key.IsOptional).Select(key => key.Key).ToList();
        var right = found.Count(one => needed.Exists(key => fits(one, key)));
        var free = found.Count(one => !needed.Exists(key => fits(one, key)) && keys.Exists(key => fits(one, key.Key)));
        var missed = needed.Count(key => !found.Exists(one => fits(one, key)));
        tally.Match(name, right, found.Count - free, needed.Count - missed, needed.Count);
        if (missed > 0 || right + free < found.Count)
        {
            tally.Miss(id, FormattableString.Invariant($"{name}: {missed} of {needed.Count} missed, {found.Count - right - free} of {found.Count} wrong"));
        }
    }
}
