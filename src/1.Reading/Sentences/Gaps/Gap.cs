namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>Says between which pieces a sentence may end at all.</summary>
internal static class Gap
{
    private const string Ending = "\"”’')]*:;>_~-»";
    private const string Opening = "\"“‘'([*«-";

    private const int ShortestRuler = 10;

    // A missed end spoils two sentences, a false one as many, and what is doubtful is mostly an end. Well-edited prose always
    // puts a mark: without one it takes more to be sure. Both were chosen by cross-validation on training text.
    private const float Marked = -1.25f;
    private const float Unmarked = -0.25f;

    /// <summary>Score above which a sentence ends before the piece.</summary>
    public static float Threshold(ParagraphView paragraph, int gap) => paragraph[gap - 1].IsMark ? Marked : Unmarked;

    /// <summary>Whether a sentence may end before the piece.</summary>
    public static bool IsPossible(ParagraphView paragraph, int gap)
    {
        var (left, right) = (paragraph[gap - 1], paragraph[gap]);
        if (!right.Spaced)
        {
            return IsJoint(paragraph.Text, left, right);
        }

        return left.Kind != PieceKind.Stop || !IsForbidden(paragraph, gap);
    }

    /// <summary>
    /// Whether the gap lies before a word written small, without a mark or with a comma: a sentence so seldom ends there that
    /// looking costs more than it finds.
    /// </summary>
    public static bool IsPlain(ParagraphView paragraph, int gap)
    {
        var (left, right) = (paragraph[gap - 1], paragraph[gap]);
        return right.Kind == PieceKind.Lower && (!left.IsMark || paragraph.Text[left.Start] == ',');
    }

    /// <summary>Whether the gap lies beside a ruler, a long row of one mark: it stands alone, and no weight need be asked.</summary>
    public static bool IsRuled(ParagraphView paragraph, int gap) =>
        paragraph[gap].Spaced && (IsRuler(paragraph, gap - 1) || IsRuler(paragraph, gap));

    private static bool IsRuler(ParagraphView paragraph, int index) =>
        paragraph[index] is { Kind: PieceKind.Mark } piece && piece.End - piece.Start >= ShortestRuler
        && paragraph.Text[piece.Start] is ('-' or '=' or '_' or '*');

    // "end.Next", "(so)The": no white space, but a mark.
    private static bool IsJoint(string text, in Piece left, in Piece right)
    {
        var ends = left.Kind == PieceKind.Stop || (left.Kind == PieceKind.Mark && Ending.Contains(text[left.Start], StringComparison.Ordinal));
        var starts = !right.IsMark || (right.Kind == PieceKind.Mark && Opening.Contains(text[right.Start], StringComparison.Ordinal));
        return ends && starts && (left.Kind == PieceKind.Stop || right.Kind != PieceKind.Lower);
    }

    // What abbreviations stand before belongs to them, whatever the weights say.
    private static bool IsForbidden(ParagraphView paragraph, int gap)
    {
        var stop = paragraph[gap - 1];
        var word = paragraph[gap - 2];
        if (stop.End - stop.Start != 1 || paragraph.Text[stop.Start] != '.' || stop.Spaced || word.IsMark)
        {
            return false;
        }

        var letters = paragraph.TextOf(gap - 2);
        if (paragraph[gap].IsMark)
        {
            return AbbreviationClasses.NeverEnds(letters);
        }

        var next = paragraph.TextOf(gap);
        if (AbbreviationClasses.NeverEnds(letters) || AbbreviationClasses.IsDate(letters, next))
        {
            return true;
        }

        if (AbbreviationClasses.TakesNumber(letters) && paragraph[gap].Kind == PieceKind.Number)
        {
            return true;
        }

        if (AbbreviationClasses.IsInitial(letters) || AbbreviationClasses.SeldomEnds(letters))
        {
            return paragraph[gap].Kind == PieceKind.Lower || !SentenceOpeners.Contains(next);
        }

        return false;
    }
}
