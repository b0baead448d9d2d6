using Dragoman.Model;

namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>Cuts a paragraph into the pieces between which a sentence may end. Coarser and faster than tokens.</summary>
internal static class PieceCutter
{
    // Longer words are told apart by their first letters.
    private const int HashedLetters = 24;

    public static void Cut(string text, TextSpan within, List<Piece> pieces)
    {
        pieces.Clear();
        var spaced = true;
        for (var at = within.Start; at < within.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                spaced = true;
                at++;
                continue;
            }

            var end = at;
            var plain = true;
            while (end < within.End && !char.IsWhiteSpace(text[end]))
            {
                plain &= text[end] is not ('@' or '/' or '.');
                end++;
            }

            if (!plain && AddressEnd(text, at, end) is var stop and > 0)
            {
                pieces.Add(new Piece(at, stop, PieceKind.Address, spaced, 2, 2));
                (at, spaced) = (stop, false);
            }

            while (at < end)
            {
                var piece = Next(text, at, end, spaced);
                pieces.Add(piece);
                (at, spaced) = (piece.End, false);
            }
        }
    }

    private static int AddressEnd(string text, int start, int end)
    {
        var chunk = text.AsSpan(start, end - start);
        var opening = 0;
        while (opening < chunk.Length && chunk[opening] is '<' or '(' or '"' or '[' or '*')
        {
            opening++;
        }

        if (opening > 0 || !Addresses.IsAddress(chunk))
        {
            return 0;
        }

        while (end > start + 1 && text[end - 1] is '.' or ',' or ')' or ';' or '"' or '>' or ':' or '!' or '?')
        {
            end--;
        }

        return end;
    }

    private static Piece Next(string text, int start, int end, bool spaced)
    {
        var first = text[start];
        if (char.IsLetterOrDigit(first))
        {
            return Word(text, start, end, spaced);
        }

        var stop = start + 1;
        if (IsStop(first))
        {
            while (stop < end && IsStop(text[stop]))
            {
                stop++;
            }
        }
        else
        {
            while (stop < end && text[stop] == first)
            {
                stop++;
            }
        }

        var kind = IsStop(first) ? PieceKind.Stop : PieceKind.Mark;
        if (char.IsSurrogate(first))
        {
            kind = PieceKind.Symbol;
            while (stop < end && char.IsSurrogate(text[stop]))
            {
                stop++;
            }
        }

        var hash = (uint)Math.Min(stop - start, 4);
        for (var i = start; i < Math.Min(stop, start + 4); i++)
        {
            hash = Hashing.Step(hash, text[i]);
        }

        return new Piece(start, stop, kind, spaced, hash, first);
    }

    private static bool IsStop(char letter) => letter is '.' or '!' or '?' or '…';

    private static Piece Word(string text, int start, int end, bool spaced)
    {
        var (uppers, lowers, digits) = (0, 0, 0);
        var hash = 3u;
        var stop = start;
        for (; stop < end; stop++)
        {
            var letter = text[stop];
            if (char.IsAsciiDigit(letter))
            {
                digits++;
                letter = '0';
            }
            else if (char.IsLower(letter))
            {
                lowers++;
            }
            else if (char.IsUpper(letter))
            {
                uppers++;
                letter = char.ToLowerInvariant(letter);
            }
            else if (!char.IsLetter(letter) && !Joins(text, start, stop, end))
            {
                break;
            }

            if (stop - start < HashedLetters)
            {
                hash = Hashing.Step(hash, letter);
            }
        }

        var ending = 5u;
        for (var i = Math.Max(start, stop - 3); i < stop; i++)
        {
            ending = Hashing.Step(ending, char.ToLowerInvariant(text[i]));
        }

        return new Piece(start, stop, Kind(text[start], stop - start, uppers, lowers, digits), spaced, hash, ending);
    }

    private static PieceKind Kind(char first, int length, int uppers, int lowers, int digits)
    {
        if (digits > 0)
        {
            return uppers + lowers == 0 ? PieceKind.Number : PieceKind.Mixed;
        }

        if (uppers == 0)
        {
            return PieceKind.Lower;
        }

        if (lowers == 0)
        {
            return length == 1 ? PieceKind.Capital : PieceKind.Upper;
        }

        return uppers == 1 && char.IsUpper(first) ? PieceKind.Title : PieceKind.Mixed;
    }

    // "U.S", "3.5", "it's" hold together; "end.Next" does not.
    private static bool Joins(string text, int start, int at, int end)
    {
        if (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        var (before, after) = (text[at - 1], text[at + 1]);
        return text[at] switch
        {
            '\'' or '’' => true,
            '.' => !(at - start > 2 && char.IsLetter(before) && char.IsUpper(after)) && (at - start <= 2 || !char.IsLetter(before) || text[at - 2] == '.'),
            ',' or ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            _ => false,
        };
    }
}
