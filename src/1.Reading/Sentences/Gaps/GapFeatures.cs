namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>Describes a gap between two pieces to the learned splitter, as hashed features.</summary>
internal static class GapFeatures
{
    /// <summary>Most features that a gap has.</summary>
    public const int Most = 76;

    /// <summary>Writes the gap's features and returns how many there are.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="gap">Index of the piece right of the gap.</param>
    /// <param name="state">What stands left of it.</param>
    /// <param name="into">Room for <see cref="Most"/> hashes.</param>
    public static int Write(ParagraphView paragraph, int gap, in GapState state, Span<uint> into)
    {
        var writer = new Writer(into);
        var (l1, l2, l3, l4, l5) = (paragraph[gap - 1], paragraph[gap - 2], paragraph[gap - 3], paragraph[gap - 4], paragraph[gap - 5]);
        var (r1, r2, r3, r4, r5) = (paragraph[gap], paragraph[gap + 1], paragraph[gap + 2], paragraph[gap + 3], paragraph[gap + 4]);

        writer.Add(1, l1.Word);
        writer.Add(2, l2.Word);
        writer.Add(3, l3.Word);
        writer.Add(4, l4.Word);
        writer.Add(5, r1.Word);
        writer.Add(6, r2.Word);
        writer.Add(7, r3.Word);
        writer.Add(8, r4.Word);
        writer.Add(9, Look(l1));
        writer.Add(10, Look(l2));
        writer.Add(11, Look(l3));
        writer.Add(12, Look(l4));
        writer.Add(13, Look(l5));
        writer.Add(14, Look(r1));
        writer.Add(15, Look(r2));
        writer.Add(16, Look(r3));
        writer.Add(17, Look(r4));
        writer.Add(18, Look(r5));
        writer.Add(19, Hashing.Step(l1.Word, l2.Word));
        writer.Add(20, Hashing.Step(r1.Word, r2.Word));
        writer.Add(21, Hashing.Step(l1.Word, r1.Word));
        writer.Add(22, Hashing.Step(r1.Word, (uint)r1.Kind));
        writer.Add(23, Hashing.Step(r2.Word, (uint)r2.Kind, (uint)r1.Kind));

        // The words nearest to the gap, and the marks between.
        var (left, before) = Reach(paragraph, gap - 1, -1);
        var (right, after) = Reach(paragraph, gap, 1);
        var spaced = r1.Spaced ? 1u : 0u;
        var marks = Hashing.Step(before, after, spaced);
        var (lw, rw) = (paragraph[left], paragraph[right]);
        var abbreviation = Abbreviation(paragraph, gap, left);
        var cased = Hashing.Step(rw.Word, (uint)rw.Kind);
        writer.Add(24, marks);
        writer.Add(25, before);
        writer.Add(26, after);
        writer.Add(27, Hashing.Step(marks, rw.Shape));
        writer.Add(28, Hashing.Step(marks, (uint)rw.Kind, (uint)lw.Kind));
        writer.Add(29, Hashing.Step(marks, lw.Shape));
        writer.Add(30, Hashing.Step(marks, lw.Word));
        writer.Add(31, Hashing.Step(marks, lw.Word, (uint)rw.Kind));
        writer.Add(32, Hashing.Step(marks, cased));
        writer.Add(33, Hashing.Step(marks, cased, (uint)lw.Kind));
        writer.Add(34, cased);
        writer.Add(35, Hashing.Step(marks, abbreviation, (uint)rw.Kind));
        writer.Add(36, Hashing.Step(abbreviation, cased));
        writer.Add(37, lw.Ending);
        writer.Add(38, rw.Ending);
        writer.Add(39, Hashing.Step(marks, lw.Ending));
        writer.Add(40, Hashing.Step(marks, rw.Ending, (uint)rw.Kind));
        var next = paragraph[right + 1];
        writer.Add(41, Hashing.Step(marks, cased, next.Word));
        writer.Add(42, Hashing.Step(marks, (uint)rw.Kind, Look(next)));
        writer.Add(43, Hashing.Step(Look(l2), Look(l1), Hashing.Step(Look(r1), Look(r2))));

        // The sentence so far.
        var length = ParagraphView.Bucket(gap - state.From);
        var first = paragraph[state.From];
        var place = Hashing.Step(marks, (uint)rw.Kind);
        writer.Add(44, length);
        writer.Add(45, Hashing.Step(place, length));
        writer.Add(46, Hashing.Step(place, (uint)first.Kind, state.Found));
        writer.Add(47, Hashing.Step(first.Word, length));
        writer.Add(48, Hashing.Step(place, first.Word));
        writer.Add(49, Hashing.Step(first.Word == r1.Word ? 1u : 0u, (uint)first.Kind, (uint)r1.Kind));
        writer.Add(50, Hashing.Step(place, state.Open));
        writer.Add(51, Hashing.Step(state.LastMark, l1.IsMark ? l1.Word : 0, state.Found));
        writer.Add(52, Hashing.Step(Hashing.Step(place, state.LastMark), (uint)lw.Kind));
        writer.Add(53, Hashing.Step(state.Found, length, paragraph.Size));

        var second = paragraph[state.From + 1];
        var alike = (Look(first) == Look(r1) ? 1u : 0u) + (Look(second) == Look(r2) ? 2u : 0u) + (state.BeginsLikeOthers(r1) * 4);
        writer.Add(67, Hashing.Step(alike, (uint)r1.Kind, (uint)r2.Kind));
        writer.Add(68, Hashing.Step(alike, before, state.Found));

        // What is still to come, and the paragraph's manner.
        var rest = ParagraphView.Bucket(paragraph.Count - gap);
        var stop = paragraph.ToStop(gap);
        writer.Add(54, rest);
        writer.Add(55, Hashing.Step(place, rest));
        writer.Add(56, stop);
        writer.Add(57, Hashing.Step(place, stop));
        writer.Add(58, Hashing.Step(place, paragraph.Style));
        writer.Add(59, Hashing.Step(place, paragraph.Stops, (uint)lw.Kind));
        writer.Add(60, Hashing.Step(paragraph.Style, paragraph.Stops));
        writer.Add(61, paragraph.Size);
        writer.Add(62, Hashing.Step(length, rest, (uint)r1.Kind));
        writer.Add(63, Hashing.Step(Hashing.Step(length, stop), (uint)lw.Kind, (uint)rw.Kind));
        writer.Add(64, Hashing.Step(lw.Word, rw.Word, marks));
        writer.Add(65, Hashing.Step(place, paragraph[left - 1].Word));
        writer.Add(66, Hashing.Step(place, Look(paragraph[left - 1]), Look(lw)));
        // Further away: names, numbers and marks in a row are headers and sign-offs.
        writer.Add(69, Hashing.Step(Hashing.Step((uint)l1.Kind, (uint)l2.Kind), (uint)l3.Kind, (uint)l4.Kind));
        writer.Add(70, Hashing.Step(Hashing.Step((uint)r1.Kind, (uint)r2.Kind), (uint)r3.Kind, (uint)r4.Kind));
        writer.Add(71, Hashing.Step(Look(paragraph[gap - 6]), Look(paragraph[gap - 7])));
        writer.Add(72, Hashing.Step(Look(paragraph[gap + 5]), Look(paragraph[gap + 6])));
        writer.Add(73, l5.Word);
        writer.Add(74, r5.Word);
        return writer.Count;
    }

    private static uint Look(in Piece piece) => piece.IsMark ? piece.Word + (piece.Spaced ? 1u : 0u) : (piece.Shape * 2) + (piece.Spaced ? 1u : 0u);

    private static (int Index, uint Marks) Reach(ParagraphView paragraph, int index, int step)
    {
        var marks = 7u;
        var n = 0;
        for (; n < 4 && paragraph[index].IsMark; n++, index += step)
        {
            marks = Hashing.Step(marks, paragraph[index].Word, paragraph[index].Spaced ? 1u : 0u);
        }

        return (index, marks);
    }

    private static uint Abbreviation(ParagraphView paragraph, int gap, int left)
    {
        if (left != gap - 2 || paragraph[gap - 1].Kind != PieceKind.Stop)
        {
            return 0;
        }

        var word = paragraph.TextOf(left);
        return AbbreviationClasses.NeverEnds(word) ? 1u
            : AbbreviationClasses.IsInitial(word) ? 2u
            : AbbreviationClasses.TakesNumber(word) ? 3u
            : AbbreviationClasses.SeldomEnds(word) ? 4u : 5u;
    }

    private ref struct Writer(Span<uint> into)
    {
        private readonly Span<uint> _into = into;

        public int Count { get; private set; }

        public void Add(uint template, uint value) => _into[Count++] = Hashing.Step(template * 0x9E3779B9, value);
    }
}
