namespace Dragoman.Evaluation;

/// <summary>Turns code point offsets of a text into UTF-16 offsets.</summary>
internal sealed class CodePointOffsets
{
    // Null where no character needs two units: then both count alike.
    private readonly int[]? _starts;

    public CodePointOffsets(string text)
    {
        Count = text.Length;
        if (!text.Any(char.IsSurrogate))
        {
            return;
        }

        var starts = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            starts.Add(at);
        }

        Count = starts.Count;
        starts.Add(text.Length);
        _starts = [.. starts];
    }

    /// <summary>Number of code points.</summary>
    public int Count { get; }

    /// <param name="offset">From 0 to <see cref="Count"/>.</param>
    public int ToUtf16(int offset) => _starts is null ? offset : _starts[offset];
}
