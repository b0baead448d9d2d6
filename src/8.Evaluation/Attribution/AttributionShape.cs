using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>The parts of one attribution, in the order of the roles that its gold marks.</summary>
/// <param name="Parts">One span a role; empty where the role is not filled.</param>
internal sealed record AttributionShape(IReadOnlyList<SpanPieces> Parts)
{
    /// <summary>The roles of gold that parts speaker and word of saying.</summary>
    public static readonly IReadOnlyList<string> Roles = ["source", "cue", "content"];

    /// <summary>The roles of gold that marks both as one clause.</summary>
    public static readonly IReadOnlyList<string> ClauseRoles = ["source clause", "content"];

    public bool IsEmpty => Parts.All(part => part.IsEmpty);

    public static AttributionShape Of(JsonElement value, SpanReader spans) =>
        new([.. Roles.Select(role => spans.Read(value.Field(role)))]);

    public static AttributionShape OfFoundClause(JsonElement value, SpanReader spans) =>
        new([spans.Read(value.Items("source").Concat(value.Items("cue"))), spans.Read(value.Field("content"))]);

    public static AttributionShape OfGoldClause(JsonElement value, SpanReader spans) =>
        new([spans.Read(value.Field("source_clause")), spans.Read(value.Field("content"))]);

    /// <summary>How much two attributions share: nothing unless every role that either fills overlaps.</summary>
    public int Overlap(AttributionShape other)
    {
        var shared = 0;
        for (var n = 0; n < Parts.Count; n++)
        {
            if (Parts[n].IsEmpty && other.Parts[n].IsEmpty)
            {
                continue;
            }

            var size = Parts[n].Overlap(other.Parts[n]);
            if (size == 0)
            {
                return 0;
            }

            shared += size;
        }

        return shared;
    }

    public bool Same(AttributionShape other) => Parts.SequenceEqual(other.Parts);

    public string WordsIn(string text) => string.Join(" | ", Parts.Select(part => part.WordsIn(text)));
}
