namespace Dragoman.Reading;

/// <summary>Faces of signs, ":)" and their like, which are one token where they stand by themselves.</summary>
internal static class Emoticon
{
    public static bool TryEnd(string text, int at, int start, int end, out int faceEnd)
    {
        faceEnd = at;
        if (text[at] is ':' or ';' or '=' && (at == start || !char.IsAsciiDigit(text[at - 1])))
        {
            var mouth = at + 1 < end && text[at + 1] == '-' ? at + 2 : at + 1;
            if (mouth < end && text[mouth] is ')' or '(' or ']' or '/' or '|' or '\\' && !(text[mouth] == '/' && mouth + 1 < end))
            {
                faceEnd = mouth + 1;
                return at == start || faceEnd == end;
            }

            if (mouth + 1 == end && text[mouth] is 'D' or 'P' or 'p' or 'O' && at == start)
            {
                faceEnd = end;
                return true;
            }
        }

        return false;
    }
}
