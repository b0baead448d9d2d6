using System.Text;

namespace Dragoman.Training.Data;

/// <summary>Offsets of the sets count code points, ours UTF-16 units.</summary>
internal static class CodePoints
{
    public static int Offset(string text, int codePoints)
    {
        var offset = 0;
        foreach (var rune in text.EnumerateRunes().Take(codePoints))
        {
            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }
}
