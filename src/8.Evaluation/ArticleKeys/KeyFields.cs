using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dragoman.Evaluation;

/// <summary>Holds the cells of an answer key against an event record.</summary>
internal static partial class KeyFields
{
    /// <summary>The columns that are scored, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<string> Scored =
        ["mode", "actor", "recipient", "date", "place", "dead", "injured", "arrested", "status", "speaker"];

    // Keys are files from outside: a pattern that runs wild must not hang the program.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static bool IsRight(string field, KeyRow row, JsonElement found) => field switch
    {
        "mode" => row[field].Split('/').Any(mode => found.Strings("mode").Concat(found.Strings("context")).Contains(mode, StringComparer.Ordinal)),
        "actor" => IsEntity(row, field, "recipient", found),
        "recipient" => IsEntity(row, field, "actor", found),
        "date" => IsDate(row[field], found.Text("date") ?? ""),
        "place" => IsPlace(row[field], Words(found.Field("event_loc"), "extracted_place", "resolved_place", "province", "country")),
        "status" => row[field].Split('/').Contains(found.Text("status") is { Length: > 0 } status ? status : "asserted", StringComparer.Ordinal),
        "speaker" => Matches(row[field], string.Join(' ', found.Items("attribution").Select(a => Words(a.Field("speaker"), "entity_text", "identifier_text")))),
        _ => IsSize(row[field], found.Field("size").AnyText(field)),
    };

    public static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);

    private static bool IsEntity(KeyRow row, string field, string other, JsonElement found) =>
        IsAny(row[field], found.Items(field)) || (row.IsMutual && IsAny(row[field], [.. found.Items(other), .. found.Items(field)]));

    private static bool IsAny(string cell, IReadOnlyList<JsonElement> entities) =>
        cell.Split('|').Any(accepted => accepted.Length == 0 ? entities.Count == 0 : entities.Any(entity => IsOne(accepted, entity)));

    // "ARM:MIL/GOV" is a country and its sectors, three capitals a country or sector, all else words of the name.
    private static bool IsOne(string accepted, JsonElement entity)
    {
        var (code, sector) = (entity.Text("code") ?? "", entity.Text("sector") ?? "");
        sector = sector.Length > 3 ? sector[..3] : sector;
        var parts = accepted.Split(':', 2);
        if (parts.Length > 1 && parts[1].Length > 0)
        {
            return code == parts[0] && parts[1].Split('/').Contains(sector, StringComparer.Ordinal);
        }

        return Code().IsMatch(parts[0])
            ? code == parts[0] || sector == parts[0]
            : Matches(accepted, Words(entity, "entity_text", "identifier_text"));
    }

    private static bool IsDate(string cell, string date) =>
        cell.Split('|').Any(accepted => accepted.Length == 0
            ? date.Length == 0
            : Regex.Match(date, accepted, RegexOptions.CultureInvariant, Patience) is { Success: true, Index: 0 });

    private static bool IsPlace(string cell, string words) =>
        cell.Split('|').Any(accepted => accepted.Length == 0 ? string.IsNullOrWhiteSpace(words) : Matches(accepted, words));

    // "9?" may be left out.
    private static bool IsSize(string cell, string? size) =>
        cell.EndsWith('?') ? size is null || size == cell[..^1] : size == cell;

    private static string Words(JsonElement holder, params string[] fields) => string.Join(' ', fields.Select(field => holder.AnyText(field) ?? ""));

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Code();
}
