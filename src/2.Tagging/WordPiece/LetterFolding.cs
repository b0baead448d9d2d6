using System.Collections.Frozen;

namespace Dragoman.Tagging.WordPiece;

/// <summary>Takes the marks off letters and lower-cases them, as the encoder's vocabulary was made; works without system libraries.</summary>
internal static class LetterFolding
{
    private static readonly FrozenDictionary<char, string> Plain = Load();

    /// <summary>Writes the folded form of one character and returns how many characters that made; 0 for a bare mark.</summary>
    public static int Fold(char letter, Span<char> target)
    {
        if (letter < 128)
        {
            target[0] = char.ToLowerInvariant(letter);
            return 1;
        }

        if (Plain.TryGetValue(letter, out var plain))
        {
            plain.CopyTo(target);
            return plain.Length;
        }

        var kind = char.GetUnicodeCategory(letter);
        if (kind is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.Control)
        {
            return 0;
        }

        target[0] = char.ToLowerInvariant(letter);
        return 1;
    }

    private static FrozenDictionary<char, string> Load()
    {
        using var stream = typeof(LetterFolding).Assembly.GetManifestResourceStream("letter-folding.tsv")!;
        using var reader = new StreamReader(stream);
        var plain = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (line.StartsWith('#') || cells[0] == "plain")
            {
                continue;
            }

            foreach (var letter in cells[1])
            {
                plain[letter] = cells[0];
            }
        }

        return plain.ToFrozenDictionary();
    }
}
