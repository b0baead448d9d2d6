using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>A span with the codes that a gold or predicted entity gives it.</summary>
/// <param name="Span">Where it stands; <see cref="Nowhere"/> where the record does not say.</param>
/// <param name="Code">Country or non-state code; in gold "A|B" for either.</param>
/// <param name="Sector">Sector code.</param>
internal sealed record CodedSpan(TextSpan Span, string? Code, string? Sector)
{
    /// <summary>A place that overlaps nothing.</summary>
    public static readonly TextSpan Nowhere = new(-1, -1);

    public static CodedSpan Of(JsonElement value) => new(value.Place() ?? Nowhere, value.Text("code"), value.Text("sector"));

    public static List<CodedSpan> Each(JsonElement holder, string field) => [.. holder.Items(field).Select(Of)];

    public bool Overlaps(CodedSpan other) => Span.Overlaps(other.Span);

    public bool Equal(CodedSpan other) => Span.Equals(other.Span);
}
