namespace Dragoman.Cli.Terminal;

/// <summary>Breaks styled text between words. A word that is longer than a line stays whole.</summary>
internal static class LineWrap
{
    /// <summary>The lines of the text.</summary>
    /// <param name="pieces">The text.</param>
    /// <param name="width">Columns of a line, or null for no breaks at all.</param>
    /// <param name="indent">Blanks before the first line.</param>
    /// <param name="hanging">Blanks before the others.</param>
    public static IEnumerable<IReadOnlyList<StyledText>> Lines(IEnumerable<StyledText> pieces, int? width, int indent, int hanging)
    {
        var line = new List<StyledText> { Blanks(indent) };
        var used = indent;
        var empty = true;
        foreach (var word in Words(pieces))
        {
            var length = word.Sum(part => part.Text.Length);
            var blank = word.Count == 1 && string.IsNullOrWhiteSpace(word[0].Text);
            if (!blank && !empty && width is { } columns && used + length > columns)
            {
                yield return Trimmed(line);
                line = [Blanks(hanging)];
                used = hanging;
                empty = true;
            }

            if (blank && empty)
            {
                continue;
            }

            line.AddRange(word);
            used += length;
            empty = false;
        }

        yield return Trimmed(line);
    }

    private static StyledText Blanks(int count) => StyledText.Of(new string(' ', count));

    private static List<StyledText> Trimmed(List<StyledText> line)
    {
        while (line.Count > 1 && string.IsNullOrWhiteSpace(line[^1].Text))
        {
            line.RemoveAt(line.Count - 1);
        }

        return StyledText.Joined(line);
    }

    /// <summary>Words and the blanks between them; a word may change its look in its middle.</summary>
    private static IEnumerable<IReadOnlyList<StyledText>> Words(IEnumerable<StyledText> pieces)
    {
        var word = new List<StyledText>();
        foreach (var piece in pieces)
        {
            var start = 0;
            for (var i = 0; i < piece.Text.Length; i++)
            {
                if (piece.Text[i] != ' ')
                {
                    continue;
                }

                if (i > start)
                {
                    word.Add(piece.Cut(start..i));
                }

                if (word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                yield return [piece.Cut(i..(i + 1))];
                start = i + 1;
            }

            if (start < piece.Text.Length)
            {
                word.Add(piece.Cut(start..));
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }
}
