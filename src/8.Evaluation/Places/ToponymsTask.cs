using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Place names: found, and set on the globe.</summary>
internal sealed class ToponymsTask() : LayerTask(
    "toponyms",
    "place names: detection F1; share within 161 km; mean and median error; AUC of the log error (lower is better)",
    "toponyms-*.jsonl",
    "toponyms")
{
    private const double NearEnough = 161;

    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        var isTyped = rows.Any(row => row.Gold.Items("toponyms").Any(place => place.Has("type")));
        var errors = new SortedDictionary<string, PlaceErrors>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var set in PlaceSet.Of(row, isTyped))
            {
                Count(row, set, errors, tally);
            }
        }

        foreach (var (name, far) in errors)
        {
            far.Count(name, tally);
        }
    }

    private static void Count(ScoredRow row, PlaceSet set, SortedDictionary<string, PlaceErrors> errors, Tally tally)
    {
        var (want, have) = (set.Wanted.Keys.ToList(), set.Found.Keys.ToList());
        var guesses = tally.Detect(set.Name + ": detection", have, want, set.Optional).ToDictionary(pair => pair.Gold, pair => set.Found[have[pair.Predicted]]);
        for (var n = 0; n < want.Count; n++)
        {
            var (place, words) = (set.Wanted[want[n]], want[n].WordsIn(row.Text));
            var isFound = guesses.TryGetValue(n, out var guess);
            if (!isFound)
            {
                tally.Miss(row.Id, $"{set.Name}: missed {words}");
            }

            if (GeoPoint.Of(place) is not { } point)
            {
                continue;
            }

            var far = GeoPoint.Of(guess)?.KilometresTo(point);
            tally.Share(set.Name + ": end-to-end Acc@161", far <= NearEnough);
            if (isFound)
            {
                if (!errors.TryGetValue(set.Name, out var distances))
                {
                    errors[set.Name] = distances = new PlaceErrors();
                }

                distances.Add(far);
                CountFound(row.Id, set.Name, words, place, guess, far, tally);
            }
        }
    }

    private static void CountFound(string id, string set, string words, JsonElement place, JsonElement guess, double? far, Tally tally)
    {
        tally.Share(set + ": Acc@161 of detected", far <= NearEnough);
        if (place.AnyText("geonameid") is { Length: > 0 } number)
        {
            tally.Share(set + ": same GeoNames id", guess.AnyText("geonameid") == number);
        }

        if (place.Text("country") is { Length: > 0 } country)
        {
            tally.Share(set + ": country", guess.Text("country_code") == CountryNames.Code(country));
        }

        if (far is not <= NearEnough)
        {
            tally.Miss(id, far is { } off ? FormattableString.Invariant($"{set}: {words} {off:0} km off") : $"{set}: {words} no point");
        }
    }
}
