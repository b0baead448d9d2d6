using System.Text;

namespace Dragoman.Evaluation;

/// <summary>Brings a place's name to small letters without accents, spaces and marks: "İzmir", "Izmir" and "IZMIR" are one.</summary>
internal static class PlainName
{
    // The globalisation-free build cannot take letters apart, so the Latin letters that are a
    // plain letter and an accent are listed; ł, ø and ı are letters of their own.
    private const string Accented =
        "áàâäãåāăąǎ|çćĉċč|ď|éèêëēĕėęě|ĝğġģǧ|ĥ|íìîïĩīĭįİǐ|ĵ|ķ|ĺļľ|ñńņň|óòôöõōŏőǒ|ŕŗř|śŝşšș|ţťț|úùûüũūŭůűųǔ|ŵ|ýÿŷ|źżž";

    private const string Plain = "acdeghijklnorstuwyz";

    private static readonly Dictionary<char, char> Letters = Accented.Split('|')
        .SelectMany((group, at) => group.Select(letter => (letter, plain: Plain[at])))
        .ToDictionary(pair => pair.letter, pair => pair.plain);

    public static string Of(string? name)
    {
        var plain = new StringBuilder();
        foreach (var rune in (name ?? "").ToLowerInvariant().EnumerateRunes().Where(rune => rune.Value != '_' && WordRuns.IsWordCharacter(rune)))
        {
            if (rune.IsBmp && Letters.TryGetValue((char)rune.Value, out var letter))
            {
                plain.Append(letter);
            }
            else
            {
                plain.Append(rune);
            }
        }

        return plain.ToString();
    }
}
