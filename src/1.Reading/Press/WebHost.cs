using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Reads the host and what it says of its country from an address, without ever following it.</summary>
internal static class WebHost
{
    // Endings of countries that the whole world uses.
    private static readonly string[] Worldwide = ["tv", "me", "io", "co", "cc", "ws", "fm", "ai", "am", "ly", "to", "la", "nu", "tk", "gg", "su", "eu", "sh", "ac", "vc", "gl", "cd"];

    /// <summary>The host in lower case, or null where the words are no web address.</summary>
    public static string? Of(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        var words = address.Trim();
        var full = words.Contains("://", StringComparison.Ordinal) ? words : "http://" + words;
        return full.Length < 4_000 && Uri.TryCreate(full, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal)
            ? uri.Host.ToLowerInvariant()
            : null;
    }

    /// <summary>The country of the host's last label, or null where it is none's or everybody's.</summary>
    public static string? Country(string host)
    {
        var label = host[(host.LastIndexOf('.') + 1)..];
        if (label.Length != 2)
        {
            return null;
        }

        // Armenian sites use their ending for themselves far more often than radio stations do.
        if (label == "am")
        {
            return "ARM";
        }

        return Array.IndexOf(Worldwide, label) >= 0 ? null : CountryTable.Default.FindByAlpha2(label == "uk" ? "gb" : label)?.Alpha3;
    }
}
