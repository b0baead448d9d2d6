using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads the lexemes of one sentence by index; beyond either end it sees an empty mark, so that patterns need no bounds.</summary>
/// <param name="text">The document's text.</param>
/// <param name="lexemes">The lexemes of the sentence.</param>
internal sealed class LexemeReader(string text, IReadOnlyList<Lexeme> lexemes)
{
    private static readonly Lexeme Nothing = new(LexemeKind.Mark, default, "", false);

    /// <summary>Reads a stretch of a document's text.</summary>
    public static LexemeReader Over(string text, TextSpan span) => new(text, Lexer.Read(text, span));

    /// <summary>How many lexemes there are.</summary>
    public int Count => lexemes.Count;

    /// <summary>The lexeme at an index, or an empty mark outside the sentence.</summary>
    public Lexeme this[int at] => (uint)at < (uint)lexemes.Count ? lexemes[at] : Nothing;

    /// <summary>The word at an index in lower case; empty for numbers, marks and beyond the ends.</summary>
    public string Word(int at) => this[at].Kind == LexemeKind.Word ? this[at].Lower : "";

    /// <summary>The whole number in digits at an index, or null.</summary>
    public long? Digits(int at) =>
        this[at] is { Kind: LexemeKind.Number } number && number.Lower.Length <= 12
            ? long.Parse(number.Lower, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>Whether the lexemes from an index on are exactly these words and marks.</summary>
    public bool Has(int at, params ReadOnlySpan<string> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!this[at + i].Is(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a lexeme follows the one before it without a space.</summary>
    public bool Touches(int at) => at > 0 && this[at - 1].Span.End == this[at].Span.Start;

    /// <summary>The index after a hyphen or dash at this index, else the index itself.</summary>
    public int SkipHyphen(int at) => IsHyphen(at) ? at + 1 : at;

    /// <summary>Whether a hyphen or dash stands at an index.</summary>
    public bool IsHyphen(int at) => this[at] is { Kind: LexemeKind.Mark, Lower: "-" or "–" or "—" or "‑" or "‐" };

    /// <summary>The stretch of text from one lexeme up to another, exclusive.</summary>
    public TextSpan Span(int from, int end) => new(this[from].Span.Start, this[end - 1].Span.End);

    /// <summary>The words of that stretch.</summary>
    public string Text(int from, int end) => Span(from, end).In(text);
}
