using System.Text.RegularExpressions;

namespace Dragoman.Evaluation;

/// <summary>Makes the program's input from a gold row.</summary>
internal static partial class GoldDocument
{
    public static InputDocument Of(GoldRow row) => new(row.Id, row.Text, Title(row), Published(row), Outlet(row));

    // A title that the text begins with would be read twice.
    private static string? Title(GoldRow row) =>
        row.Value.Text("title") is { Length: > 0 } title && !row.Text.AsSpan().TrimStart().StartsWith(title, StringComparison.Ordinal) ? title : null;

    private static string? Published(GoldRow row)
    {
        var day = FirstText(row, "date", "dct", "reference") ?? "";
        day = CompactDay().Replace(day, "$1-$2-$3");
        // Of a biography or travel guide the wiki tells the page's age, which no "last year" of the text refers to.
        return IsoDay().IsMatch(day) && row.Value.Text("genre") is not ("bio" or "voyage") ? day : null;
    }

    private static string? Outlet(GoldRow row) =>
        FirstText(row, "outlet", "domain", "source") is { } outlet && !outlet.StartsWith("http", StringComparison.Ordinal) ? outlet : null;

    private static string? FirstText(GoldRow row, params string[] fields) =>
        fields.Select(field => row.Value.AnyText(field)).FirstOrDefault(text => !string.IsNullOrEmpty(text));

    [GeneratedRegex("^([0-9]{4})([0-9]{2})([0-9]{2})$")]
    private static partial Regex CompactDay();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex IsoDay();
}
