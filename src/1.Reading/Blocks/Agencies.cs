using System.Collections.Frozen;

namespace Dragoman.Reading;

/// <summary>Names of agencies as they stand in datelines, bylines and credits.</summary>
internal static class Agencies
{
    private const int Longest = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new[]
    {
        "AA", "AAP", "ABC", "AFP", "Agencies", "AKIpress", "Al Jazeera", "Anadolu", "Anadolu Agency", "ANI", "ANSA", "AP", "APA", "ARMENPRESS", "Armenpress", "Associated Press",
        "Agence France-Presse", "AZERTAC", "AzerTAc", "BBC", "BelTA", "Bernama", "BIRN", "BNS", "CNN", "CNA", "CP", "Daily Sabah", "DHA", "dpa", "DPA", "EFE",
        "EPA", "Fars", "Getty", "Getty Images", "IHA", "IANS", "Interfax", "INTERFAX", "IRNA", "ISNA", "JTA", "KCNA", "Kyodo", "Mehr", "NNA", "News Agencies", "PA", "PAP",
        "Petra", "PTI", "Reuters", "REUTERS", "RFE/RL", "RIA Novosti", "SANA", "Sputnik", "Tasnim", "TASS", "ITAR-TASS", "Trend", "UNI", "UPI", "Ukrinform",
        "UNIAN", "WAFA", "Xinhua", "Yonhap", "Bloomberg", "The Associated Press", "Press TV", "VOA", "RT", "Turan", "Report", "News.am", "Panorama", "WAM", "SPA",
        "KUNA", "MENA", "APS", "MAP", "TAP", "GNA", "NAN", "PANA", "AGI", "LUSA", "TT", "NTB", "STT", "CTK", "MTI", "Tanjug", "HINA", "FENA", "BTA", "Agerpres", "ADN", "Antara",
        "Thomson Reuters Foundation", "IRIN", "PNA", "Anka", "Handout", "EPA-EFE", "ZUMA", "Shutterstock", "TNS", "Pool",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the words are such a name.</summary>
    public static bool IsName(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        return words.Length is >= 2 and <= Longest && (Names.Contains(words) || OutletTable.Default.HasName(words));
    }
}
