using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Cuts text into words, numbers and marks.</summary>
internal static class Lexer
{
    /// <summary>The lexemes of a stretch of text in order; offsets are the text's own.</summary>
    public static List<Lexeme> Read(string text, TextSpan span)
    {
        List<Lexeme> lexemes = [];
        int at = span.Start;
        while (at < span.End)
        {
            char first = text[at];
            if (char.IsWhiteSpace(first))
            {
                at++;
                continue;
            }

            int end;
            LexemeKind kind;
            if (char.IsAsciiDigit(first))
            {
                (kind, end) = (LexemeKind.Number, NumberEnd(text, at, span.End));
            }
            else if (char.IsLetter(first))
            {
                (kind, end) = (LexemeKind.Word, WordEnd(text, at, span.End));
            }
            else
            {
                (kind, end) = (LexemeKind.Mark, at + (char.IsHighSurrogate(first) && at + 1 < span.End ? 2 : 1));
            }

            string lower = text[at..end].ToLowerInvariant();
            if (kind == LexemeKind.Number)
            {
                lower = lower.Replace(",", "", StringComparison.Ordinal);
            }
            else if (first == '’')
            {
                lower = "'";
            }

            lexemes.Add(new Lexeme(kind, new TextSpan(at, end), lower, char.IsUpper(first)));
            at = end;
        }

        return lexemes;
    }

    // A comma belongs to the number only before exactly three digits: "2,000" is one number, "Oct. 3,2020" two.
    private static int NumberEnd(string text, int at, int limit)
    {
        int end = DigitsEnd(text, at, limit);
        while (end < limit && text[end] == ',' && DigitsEnd(text, end + 1, limit) == end + 4)
        {
            end += 4;
        }

        return end;
    }

    private static int DigitsEnd(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(string text, int at, int limit)
    {
        while (at < limit && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }
}
