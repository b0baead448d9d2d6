using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>The country that words of the press stand for.</summary>
internal static class PressCountry
{
    /// <summary>Alpha-3 of a code ("TUR", "tr"), a country's name or its adjective ("TURKISH"); null where it is none.</summary>
    public static string? Named(string words)
    {
        words = words.Trim();
        var countries = CountryTable.Default;
        var country = words.Length switch
        {
            > 60 => null,
            2 => countries.FindByAlpha2(words),
            3 => countries.FindByAlpha3(words),
            _ => null,
        };
        return (country ?? (words.Length <= 60 ? countries.FindByName(words) : null))?.Alpha3;
    }
}
