using System.Collections.Frozen;

namespace Dragoman.Reading;

/// <summary>Words of saying that go on after a quotation which ends with its own stop: "Stop!" Lavrov said.</summary>
internal static class Speech
{
    private const int MostNames = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = new[]
    {
        "said", "says", "asked", "asks", "told", "added", "wrote", "shouted", "cried", "replied", "answered", "exclaimed", "wondered", "explained",
        "tweeted", "yelled", "whispered", "screamed", "declared", "insisted", "continued",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a verb of saying stands here.</summary>
    public static bool StandsAt(string text, int at, int end) => Verbs.Contains(text.AsSpan(at, WordEndAt(text, at, end) - at));

    /// <summary>Whether a name of up to four words and then a verb of saying stand here.</summary>
    public static bool FollowsName(string text, int at, int end)
    {
        for (var words = 0; words <= MostNames; words++)
        {
            var to = WordEndAt(text, at, end);
            if (to == at)
            {
                return false;
            }

            if (words > 0 && Verbs.Contains(text.AsSpan(at, to - at)))
            {
                return true;
            }

            if (!char.IsUpper(text[at]) || to >= end || text[to] != ' ')
            {
                return false;
            }

            at = to + 1;
        }

        return false;
    }

    private static int WordEndAt(string text, int at, int end)
    {
        var to = at;
        while (to < end && to - at < 24 && (char.IsLetter(text[to]) || text[to] is '-' or '\'' or '’'))
        {
            to++;
        }

        return to;
    }
}
