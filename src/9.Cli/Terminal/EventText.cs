using System.Globalization;
using Dragoman.Model;
using Dragoman.Recording;
using Spectre.Console;

namespace Dragoman.Cli.Terminal;

/// <summary>One event in a line of words: what, who to whom, when, where, how many, whether it happened, according to whom.</summary>
internal static class EventText
{
    private const string Between = " · ";
    private static readonly Style Faint = new(Color.Grey);

    public static IEnumerable<StyledText> Of(EventMention mention, string text)
    {
        yield return StyledText.Of(What(mention), new Style(Colour(mention), decoration: Decoration.Bold));
        var roles = Roles(mention, text);
        if (roles.Length > 0)
        {
            yield return StyledText.Of($"  {roles}");
        }

        foreach (var part in Circumstances(mention))
        {
            yield return StyledText.Of(Between, Faint);
            yield return StyledText.Of(part);
        }

        // The word carries the meaning; its colour only helps to find it.
        if (mention.Status != EventStatus.Asserted)
        {
            yield return StyledText.Of(Between, Faint);
            yield return StyledText.Of(ContractNames.Of(mention.Status), new Style(Color.Yellow, decoration: Decoration.Bold));
        }

        if (mention.Attribution.Count > 0)
        {
            yield return StyledText.Of(Between, Faint);
            yield return StyledText.Of($"according to {string.Join(", citing ", mention.Attribution.Select(said => Speaker(said, text)))}");
        }

        yield return StyledText.Of($"  {mention.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}", Faint);
    }

    /// <summary>Green for cooperation, red for conflict; lighter for words, darker for deeds.</summary>
    public static Color Colour(EventMention mention) => mention.QuadCode switch
    {
        1 => Color.Lime,
        2 => Color.Green,
        3 => Color.Red,
        _ => Color.Maroon,
    };

    private static string What(EventMention mention) => mention.Modes.Count > 0
        ? $"{mention.Type}/{string.Join('+', mention.Modes)}"
        : mention.Type;

    private static string Roles(EventMention mention, string text) => (mention.Actors.Count, mention.Recipients.Count) switch
    {
        (0, 0) => "",
        (_, 0) => Names(mention.Actors, text),
        _ => $"{Names(mention.Actors, text)} -> {Names(mention.Recipients, text)}",
    };

    private static string Names(IReadOnlyList<ActorMention> actors, string text) =>
        actors.Count == 0 ? "?" : string.Join(" and ", actors.Select(actor => Name(actor, text)));

    private static string Name(ActorMention actor, string text)
    {
        var words = actor.Span.In(text);
        var codes = Codes(actor);
        var fuller = actor.IdentifierText is { } name && !words.Contains(name, StringComparison.OrdinalIgnoreCase) ? name : "";
        var known = string.Join(", ", new[] { fuller, codes }.Where(part => part.Length > 0));
        return known.Length > 0 ? $"{words} ({known})" : words;
    }

    private static string Codes(ActorMention actor) => $"{actor.Code} {actor.Sector}".Trim();

    /// <summary>A speaker goes by the fuller name, as "according to he" is no English.</summary>
    private static string Speaker(Attribution said, string text) => said.Source switch
    {
        null => "an unnamed source",
        { IdentifierText: { } name } speaker => Codes(speaker) is { Length: > 0 } codes ? $"{name} ({codes})" : name,
        { } speaker => Name(speaker, text),
    };

    private static IEnumerable<string> Circumstances(EventMention mention)
    {
        if (mention.Date is { } date)
        {
            yield return When(date);
        }

        if (mention.Place is { } place)
        {
            var name = place.ResolvedPlace ?? place.Text;
            yield return place.CountryCode is { } country ? $"in {name} ({country})" : $"in {name}";
        }

        var tolls = mention.Tolls.OrderBy(toll => toll.Unit).Select(Toll).ToList();
        if (tolls.Count > 0)
        {
            yield return string.Join(", ", tolls);
        }
    }

    private static string When(EventDate date)
    {
        const int wholeDay = 10;
        return date.End is { } end && end != date.Start
            ? $"{date.Start} to {end}"
            : $"{(date.Start.Length == wholeDay ? "on" : "in")} {date.Start}";
    }

    private static string Toll(CountMention toll)
    {
        var number = toll switch
        {
            { Value: { } value, Low: { } low, High: null } when value == low => $"at least {Number(value)}",
            { Value: { } value, Low: null, High: { } high } when value == high => $"at most {Number(value)}",
            { Value: { } value } => Number(value),
            { Low: { } low, High: { } high } => $"{Number(low)} to {Number(high)}",
            { Low: { } low } => $"at least {Number(low)}",
            { High: { } high } => $"at most {Number(high)}",
            _ => "some",
        };
        return $"{number} {ContractNames.Of(toll.Unit)}";
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
