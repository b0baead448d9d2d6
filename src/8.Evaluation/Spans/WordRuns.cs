using System.Globalization;
using System.Text;

namespace Dragoman.Evaluation;

/// <summary>Cuts a text into runs of letters and digits.</summary>
internal static class WordRuns
{
    /// <summary>The words of a text: letters, numbers and low lines in a row.</summary>
    public static List<TextSpan> Words(string text) => Cut(text, marksToo: false);

    /// <summary>The words, and each other visible character by itself.</summary>
    public static List<TextSpan> WordsAndMarks(string text) => Cut(text, marksToo: true);

    public static bool IsWordCharacter(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static List<TextSpan> Cut(string text, bool marksToo)
    {
        var runs = new List<TextSpan>();
        var (at, begin) = (0, -1);
        foreach (var rune in text.EnumerateRunes())
        {
            var isWord = IsWordCharacter(rune);
            if (isWord && begin < 0)
            {
                begin = at;
            }
            else if (!isWord && begin >= 0)
            {
                runs.Add(new TextSpan(begin, at));
                begin = -1;
            }

            if (marksToo && !isWord && !Rune.IsWhiteSpace(rune))
            {
                runs.Add(new TextSpan(at, at + rune.Utf16SequenceLength));
            }

            at += rune.Utf16SequenceLength;
        }

        if (begin >= 0)
        {
            runs.Add(new TextSpan(begin, at));
        }

        return runs;
    }
}
