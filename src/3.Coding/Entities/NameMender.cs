using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Brings names that were tagged in part to their full length and gives names of the same words one kind.</summary>
/// <remarks>"States" inside "the United States", "Committee" of "the State Committee for National Security", "Nil" of "Al-Nil".</remarks>
internal sealed class NameMender(SpanItems items)
{
    // Behind these a body's name goes on over a preposition.
    private static readonly string[] Bodies =
    [
        "committee", "commission", "council", "organization", "organisation", "ministry", "department", "office", "agency", "court", "union", "league", "party",
        "university", "institute", "bank", "movement", "front", "forces", "tribunal", "federation", "association", "bureau", "board", "army", "academy", "fund",
        "directorate", "authority", "service", "centre", "center", "assembly", "congress", "house", "chamber", "alliance", "coalition", "group", "society", "foundation",
    ];

    private static readonly string[] Joining = ["of", "for", "on", "to"];

    /// <summary>The same article with mended names.</summary>
    public TaggedDocument Mend(TaggedDocument document)
    {
        var sentences = document.Sentences.Select(sentence => Mend(new SentenceWords(document.Document.Text, sentence))).ToList();
        return document with { Sentences = OneKind(document.Document.Text, sentences) };
    }

    private TaggedSentence Mend(SentenceWords words)
    {
        List<NameMention> mended = [];
        foreach (var name in words.Sentence.Names.OrderBy(name => name.Span))
        {
            var (start, end) = words.Range(name.Span);
            if (start == end || IsTitle(words, name, start, end))
            {
                continue;
            }

            var (from, to) = Widen(words, name.Kind, start, end);
            if (mended.Count > 0 && mended[^1].Span.End > words[from].Span.Start)
            {
                // Already part of the name before; what juts out belongs to it.
                var whole = new TextSpan(mended[^1].Span.Start, Math.Max(mended[^1].Span.End, words[to - 1].Span.End));
                mended[^1] = mended[^1] with { Span = whole };
                continue;
            }

            mended.Add(name with { Span = from == start && to == end ? name.Span : words.Span(from, to), Kind = KindOf(words, name.Kind, from, to) });
        }

        return words.Sentence with { Names = [.. mended.Concat(Numbered(words, mended)).OrderBy(name => name.Span)] };
    }

    // "PS 1204": a vessel or aircraft by the letters and number on its side.
    private static IEnumerable<NameMention> Numbered(SentenceWords words, List<NameMention> names)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            var letters = words.Slice(at, at + 1);
            var number = words.Slice(at + 1, at + 2);
            if (words.IsTag(at, "PROPN") && letters.Length is > 1 and < 6 && letters.All(char.IsAsciiLetterUpper) && number.Length is > 2 and < 7 && number.All(char.IsAsciiDigit)
                && !(number.Length == 4 && number[..2] is "19" or "20") && !names.Exists(name => name.Span.Overlaps(words.Span(at, at + 2))))
            {
                yield return new NameMention(words.Span(at, at + 2), NameKind.Other, 1);
            }
        }
    }

    // "Major General" in front of a name is a rank.
    private bool IsTitle(SentenceWords words, NameMention name, int start, int end) =>
        name.Kind == NameKind.Person && items.RoleAt(words, start, end) is { Shape: RoleShape.Person }
        && (words.IsTag(end, "PROPN") || words.Sentence.Names.Any(other => other.Span.Start > name.Span.Start && words.Range(other.Span).Start == end));

    private (int Start, int End) Widen(SentenceWords words, NameKind kind, int start, int end)
    {
        // What the tables know as one name: "United States", "Saudi Arabia", "World Food Programme".
        for (var from = Math.Max(0, start - 4); from <= start; from++)
        {
            for (var to = Math.Min(words.Count, end + 4); to >= end; to--)
            {
                if ((from < start || to > end) && char.IsUpper(words.Slice(from, from + 1)[0]) && items.IsName(words, from, to))
                {
                    return (from, to);
                }
            }
        }

        // Parts that touch over a hyphen are one word.
        while (words.Is(end, "-") && IsTouching(words, end) && IsTouching(words, end + 1) && !IsSuffix(words, end + 1))
        {
            end += 2;
        }

        while (start > 1 && words.Is(start - 1, "-") && IsTouching(words, start - 1) && IsTouching(words, start) && words.IsTag(start - 2, "PROPN"))
        {
            start -= 2;
        }

        if (end == start + 1 && kind != NameKind.Person && end < words.Count && words.IsTag(end, "NUM", "PROPN") && words.Slice(end, end + 1) is { Length: > 2 and < 7 } number
            && number.All(char.IsAsciiDigit) && words.Slice(start, end).All(char.IsAsciiLetterUpper) && !(number.Length == 4 && number[..2] is "19" or "20"))
        {
            return (start, end + 1);
        }

        if (kind == NameKind.Organisation)
        {
            while (start > 0 && IsFree(words, start - 1) && items.CountryAt(words, start - 1, start) is null)
            {
                start--;
            }

            end = Tail(words, end);
        }

        return (start, end);
    }

    // "Organization for Security and Co-operation in Europe"
    private static int Tail(SentenceWords words, int end)
    {
        end = words.Is(end - 1, Joining) && words.Is(end - 2, Bodies) ? end - 1 : end;
        if (!words.Is(end - 1, Bodies) || !words.Is(end, Joining))
        {
            return end;
        }

        var at = words.Is(end + 1, "the") ? end + 2 : end + 1;
        var last = end;
        while (at < words.Count && char.IsUpper(words.Slice(at, at + 1)[0]) && words.IsTag(at, "PROPN", "NOUN", "ADJ"))
        {
            last = ++at;
            if ((words.Is(at, "and", "&") || words.Is(at, "-")) && at + 1 < words.Count && char.IsUpper(words.Slice(at + 1, at + 2)[0]) && words.IsTag(at + 1, "PROPN", "NOUN", "ADJ"))
            {
                at++;
            }
        }

        return last;
    }

    private static bool IsFree(SentenceWords words, int at) =>
        words.IsTag(at, "PROPN") && char.IsUpper(words.Slice(at, at + 1)[0]) && !words.Is(at, "the", "'s")
        && !words.Sentence.Names.Any(name => name.Span.Overlaps(words[at].Span));

    private static bool IsTouching(SentenceWords words, int at) => at > 0 && at < words.Count && words[at].Span.Start == words[at - 1].Span.End;

    // "Iran-backed", "Moscow-led"
    private static bool IsSuffix(SentenceWords words, int at) => words.IsTag(at, "VERB", "ADJ", "NOUN") && char.IsLower(words.Slice(at, at + 1)[0]) && words.Lower(at).Length > 2;

    // Nobody is called "the Jane Roe"; "the weekly Spark" and "the men's employer, Acme" are bodies.
    private NameKind KindOf(SentenceWords words, NameKind kind, int start, int end) =>
        kind == NameKind.Person && (IsBody(words, start - 1) || (words.Is(start - 1, ",") && IsBody(words, start - 2) && (words.Is(end, ",", ".") || words.IsTag(end, "VERB", "AUX"))))
            ? NameKind.Organisation
            : kind == NameKind.Person && words.Is(start - 1, "the") && !words.IsTag(end, "NOUN", "PROPN", "ADJ") && !words.Is(end, "'s", "'", "-") ? NameKind.Organisation : kind;

    private bool IsBody(SentenceWords words, int at) =>
        at > 0 && words.IsTag(at, "NOUN") && (words.Is(at, "employer", "maker", "rival", "owner", "subsidiary", "producer") || items.RoleAt(words, at, at + 1) is { Shape: RoleShape.Body, ElseGovernment: false });

    // "Acme" is a company where "Acme Foods" is one, and nobody has it for a family name.
    private static List<TaggedSentence> OneKind(string text, List<TaggedSentence> sentences)
    {
        var first = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in sentences.SelectMany(sentence => sentence.Names))
        {
            var parts = name.Span.In(text).Split(' ');
            if (name.Kind == NameKind.Person)
            {
                people.UnionWith(parts.Length > 1 ? parts : []);
            }
            else if (parts.Length > 1)
            {
                for (var count = 1; count < parts.Length; count++)
                {
                    first.TryAdd(string.Join(' ', parts[..count]), name.Kind);
                }
            }
            else
            {
                first.TryAdd(parts[0], name.Kind);
            }
        }

        return [.. sentences.Select(sentence => sentence with { Names = [.. sentence.Names.Select(Settle)] })];

        NameMention Settle(NameMention name) =>
            name.Kind == NameKind.Person && name.Span.In(text) is var words && !people.Contains(words) && first.TryGetValue(words, out var kind)
                ? name with { Kind = kind }
                : name;
    }
}
