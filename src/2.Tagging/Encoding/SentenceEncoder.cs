using Dragoman.Model;
using Dragoman.Tagging.WordPiece;

namespace Dragoman.Tagging.Encoding;

/// <summary>Cuts a sentence's tokens into words and word pieces for the encoder.</summary>
/// <param name="tokenizer">Spells words in pieces.</param>
/// <param name="longest">Most pieces of a sentence, with opening and closing piece; words beyond are left unread.</param>
public sealed class SentenceEncoder(WordPieceTokenizer tokenizer, int longest = 256)
{
    // Headline style: this share of the words of a sentence of at least this many begins with a capital.
    private const double HeadlineShare = 0.6;
    private const int HeadlineWords = 5;

    /// <summary>Encodes one sentence.</summary>
    /// <param name="text">The text that the tokens' offsets point into.</param>
    /// <param name="tokens">The sentence's tokens in order.</param>
    /// <returns>Words and pieces; tokens whose words were left unread share the last word read.</returns>
    public EncodedSentence Encode(string text, IReadOnlyList<TextSpan> tokens)
    {
        var words = new List<TextSpan>(tokens.Count + 8);
        var tokenWords = new int[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            tokenWords[i] = words.Count;
            CutWords(text, tokens[i], words);
        }

        var pieces = new List<int>(words.Count * 2) { WordPieceVocabulary.Opening };
        var wordPieces = new List<int>(words.Count);
        var plain = CasingSaysNothing(text, words);
        var casings = new List<int>(words.Count * 2) { 0 };
        var opening = true;
        foreach (var word in words)
        {
            var start = pieces.Count;
            tokenizer.Encode(text.AsSpan(word.Start, word.Length), pieces);
            if (pieces.Count >= longest)
            {
                pieces.RemoveRange(start, pieces.Count - start);
                break;
            }

            wordPieces.Add(start);
            var casing = plain ? WordCasing.Unknown : Casing(text.AsSpan(word.Start, word.Length), ref opening);
            while (casings.Count < pieces.Count)
            {
                casings.Add((int)casing);
            }
        }

        pieces.Add(WordPieceVocabulary.Closing);
        casings.Add(0);
        var read = wordPieces.Count;
        for (var i = 0; i < tokenWords.Length; i++)
        {
            tokenWords[i] = Math.Min(tokenWords[i], Math.Max(0, read - 1));
        }

        return new EncodedSentence([.. pieces], [.. casings], [.. words.Take(read)], [.. wordPieces], tokenWords);
    }

    private static void CutWords(string text, TextSpan token, List<TextSpan> words)
    {
        var i = token.Start;
        while (i < token.End)
        {
            var start = i++;
            if (!IsMark(text[start]))
            {
                while (i < token.End && !IsMark(text[i]))
                {
                    i++;
                }
            }

            words.Add(new TextSpan(start, i));
        }
    }

    private static bool IsMark(char letter) =>
        char.IsPunctuation(letter) || char.IsSymbol(letter) || char.IsWhiteSpace(letter) || char.IsControl(letter)
        || letter is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF');

    private static bool CasingSaysNothing(string text, List<TextSpan> words)
    {
        var lettered = 0;
        var capital = 0;
        foreach (var word in words)
        {
            if (char.IsLetter(text[word.Start]))
            {
                lettered++;
                capital += char.IsUpper(text[word.Start]) ? 1 : 0;
            }
        }

        return lettered >= HeadlineWords && capital >= HeadlineShare * lettered;
    }

    private static WordCasing Casing(ReadOnlySpan<char> word, ref bool opening)
    {
        var upper = 0;
        var letters = 0;
        foreach (var letter in word)
        {
            if (char.IsDigit(letter))
            {
                return WordCasing.Digits;
            }

            letters += char.IsLetter(letter) ? 1 : 0;
            upper += char.IsUpper(letter) ? 1 : 0;
        }

        if (letters == 0)
        {
            return WordCasing.Lower;
        }

        var first = opening;
        opening = false;
        if (upper == 0)
        {
            return WordCasing.Lower;
        }

        if (upper == letters && letters > 1)
        {
            return WordCasing.Upper;
        }

        return upper == 1 && char.IsUpper(word[0]) ? (first ? WordCasing.Opening : WordCasing.Title) : WordCasing.Mixed;
    }
}
