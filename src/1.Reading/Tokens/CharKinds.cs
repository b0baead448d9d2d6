using System.Globalization;

namespace Dragoman.Reading;

/// <summary>What kind of sign stands at a place in a text.</summary>
internal static class CharKinds
{
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    public static bool IsCurrency(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    /// <summary>A letter, digit, mark or a half of a letter outside the basic plane.</summary>
    public static bool IsWordPart(char c)
    {
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_';
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.Surrogate
                or UnicodeCategory.Format => true,
            _ => false,
        };
    }

    public static bool IsWordStart(string text, int at) => IsWordPart(text[at]) && text[at] != '_';

    /// <summary>End of the run of letters, digits and underscores that begins at <paramref name="at"/>.</summary>
    public static int RunOfLetters(string text, int at, int end)
    {
        while (at < end && IsWordPart(text[at]))
        {
            at++;
        }

        return at;
    }

    public static bool IsOpening(char c) => c is '(' or '[' or '{' or '“' or '‘' or '«' or '„' or '‹' or '<' or '"' or '\'';

    public static bool IsClosing(char c) => c is ')' or ']' or '}' or '”' or '’' or '»' or '›' or '"' or '\'';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒' or '−';

    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';
}
