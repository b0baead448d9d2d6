using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads from the words around a name what larger place it lies in: "Paris, Texas", "Afrin in northern Syria", "Syria's Idlib", "the Iraqi city of Mosul".</summary>
internal sealed class ParentReader(CandidateFinder finder)
{
    private const int MostWords = 3;
    private const int Reach = 60;

    /// <summary>What the larger places may mean; empty where the text names none.</summary>
    public IEnumerable<IReadOnlyList<PlaceCandidate>> Read(string text, TextSpan name)
    {
        if (After(text, name) is { } after)
        {
            yield return after;
        }

        if (Before(text, name) is { } before)
        {
            yield return [CandidateFinder.Of(before, NameMatch.Main)];
        }
    }

    private List<PlaceCandidate>? After(string text, TextSpan name)
    {
        var words = LexemeReader.Over(text, new TextSpan(name.End, Math.Min(text.Length, name.End + Reach)));
        int at = words[0].Is(",") || words[0].Is("(") ? 1 : -1;
        if (at < 0)
        {
            at = words.Word(0) is "city" or "town" or "village" or "district" or "province" or "region" or "area" ? 1 : 0;
            at = words[at].Is(",") || words.Word(at) is "in" or "of" ? at + 1 : -1;
        }

        while (at >= 0 && words.Word(at) is "in" or "the" or "northern" or "southern" or "eastern" or "western" or "central" or "northwestern"
            or "northeastern" or "southwestern" or "southeastern" or "north" or "south" or "east" or "west" or "state" or "province" or "of")
        {
            at++;
        }

        return at < 0 || !words[at].Capital ? null : Larger(words, at);
    }

    private List<PlaceCandidate>? Larger(LexemeReader words, int at)
    {
        for (int count = MostWords; count > 0; count--)
        {
            int end = at + count;
            if (words[end - 1].Kind == LexemeKind.Word && words[end - 1].Capital)
            {
                // "N.H." ends in a stop that belongs to it.
                string parent = words.Text(at, end);
                var found = finder.Find(words[end].Is(".") ? parent + "." : parent, isFuzzy: false).Candidates;
                found.RemoveAll(candidate => candidate.Country is null && candidate.Place.Radius == 0 && candidate.Place.LogPopulation < 16);
                if (found.Count > 0)
                {
                    return found;
                }
            }
            else if (words[end - 1].Is(".") && count > 1 && finder.Find(words.Text(at, end), isFuzzy: false).Candidates is { Count: > 0 } abbreviated)
            {
                return abbreviated;
            }
        }

        return null;
    }

    private Country? Before(string text, TextSpan name)
    {
        var words = LexemeReader.Over(text, new TextSpan(Math.Max(0, name.Start - Reach), name.Start));
        int at = words.Count - 1;
        if (words.Word(at) is "of")
        {
            at--;
        }

        while (at >= 0 && words.Word(at) is "city" or "town" or "village" or "province" or "region" or "district" or "port" or "state" or "capital" or "border"
            or "island" or "northern" or "southern" or "eastern" or "western" or "central" or "coastal" or "north" or "south" or "west" or "east" or "resort" or "city" or "enclave")
        {
            at--;
        }

        if (words.Word(at) is "s" && words[at - 1].Is("'"))
        {
            at -= 2;
        }

        for (int count = 2; count > 0; count--)
        {
            if (at - count + 1 >= 0 && words[at - count + 1].Capital && finder.Countries.FindExact(words.Text(at - count + 1, at + 1)) is { Kind: not CountryNameKind.Capital } match)
            {
                return match.Country;
            }
        }

        return null;
    }
}
