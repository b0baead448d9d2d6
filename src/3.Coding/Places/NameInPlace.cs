using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Tells how a place name stands in the words that say where something happened.</summary>
internal static class NameInPlace
{
    /// <summary>Whether the words are the name and nothing else of weight: "the city of Ganja", "northern Syria", "Idlib province", "Ganja, Azerbaijan".</summary>
    public static bool IsWhole(TextSpan span, TextSpan name, int names, string text)
    {
        var before = LexemeReader.Over(text, new TextSpan(span.Start, name.Start));
        var after = LexemeReader.Over(text, new TextSpan(name.End, span.End));
        int at = 0;
        while (at < before.Count && (IsKindWord(before.Word(at)) || IsSide(before.Word(at)) || before.Word(at) is "the" or "of" or "s" || before[at].Is("'") || before[at].Is("-") || before[at].Capital))
        {
            at++;
        }

        bool only = at == before.Count;
        return only && (after.Count == 0 || (after.Count == 1 && IsKindWord(after.Word(0))) || (names > 1 && (after[0].Is(",") || after.Word(0) is "in")));
    }

    /// <summary>Whether the words lie in or at the named place: "a school in Ganja", "a village near Aghdam".</summary>
    public static bool LiesIn(TextSpan span, TextSpan name, string text)
    {
        var before = LexemeReader.Over(text, new TextSpan(span.Start, name.Start));
        int at = before.Count - 1;
        while (at > 0 && (before.Word(at) is "the" or "of" || IsKindWord(before.Word(at)) || IsSide(before.Word(at))))
        {
            if (before.Word(at) is "of" && !IsKindWord(before.Word(at - 1)))
            {
                break;
            }

            at--;
        }

        return before.Word(at) is "in" or "at" or "of" or "near" or "outside" or "inside" or "around" or "within" or "across" or "throughout" or "s";
    }

    private static bool IsKindWord(string word) => word is "city" or "town" or "village" or "republic" or "region" or "province" or "district" or "governorate" or "county"
        or "state" or "area" or "enclave" or "island" or "port" or "capital" or "oblast" or "settlement" or "suburb" or "camp" or "valley" or "neighborhood" or "neighbourhood";

    private static bool IsSide(string word) => word is "northern" or "southern" or "eastern" or "western" or "central" or "north" or "south" or "east" or "west"
        or "northeast" or "northwest" or "southeast" or "southwest" or "northeastern" or "northwestern" or "southeastern" or "southwestern";
}
