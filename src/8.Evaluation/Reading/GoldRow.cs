using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>One row of gold: a text and what a reader should find in it.</summary>
internal sealed class GoldRow
{
    private readonly JsonLine _line;
    private readonly CodePointOffsets _offsets;
    private readonly OffsetUnit _unit;

    public GoldRow(string id, JsonLine line, OffsetUnit unit)
    {
        Id = id;
        _line = line;
        _unit = unit;
        Text = line.Value.Text("text") ?? "";
        _offsets = new CodePointOffsets(Text);
        Spans = new SpanReader(Text, Standing);
    }

    public string Id { get; }

    public string Text { get; }

    public JsonElement Value => _line.Value;

    /// <summary>Reads the row's spans in UTF-16 units.</summary>
    public SpanReader Spans { get; }

    public SetupException Fault(string reason) => _line.Fault(reason, GoldLines.Remedy);

    /// <summary>Where a span of the file stands in the text.</summary>
    /// <exception cref="SetupException">It lies outside the text.</exception>
    public TextSpan? Standing(TextSpan given)
    {
        var length = _unit == OffsetUnit.CodePoint ? _offsets.Count : Text.Length;
        if (given.Start < 0 || given.End < given.Start || given.End > length)
        {
            throw Fault($"span {given.Start} to {given.End} is not inside the text, which has {length}");
        }

        return _unit == OffsetUnit.Utf16
            ? given
            : new TextSpan(_offsets.ToUtf16(given.Start), _offsets.ToUtf16(given.End));
    }
}
