using Dragoman.Model;

namespace Dragoman.Reading.Tokens;

/// <summary>Parts short forms: "do|n't", "Azerbaijan|'s", "we|'re", "can|not".</summary>
internal static class Clitics
{
    private static readonly string[] Endings = ["s", "re", "ve", "ll", "d", "m"];

    private static readonly (string Word, int First)[] Joined =
        [("cannot", 3), ("gonna", 3), ("wanna", 3), ("gotta", 3), ("dont", 2), ("didnt", 3), ("doesnt", 4), ("isnt", 2), ("wont", 2), ("cant", 2)];

    public static void Cut(string text, int start, int end, List<TextSpan> tokens)
    {
        var word = text.AsSpan(start, end - start);
        var cut = Place(word);
        if (cut > 0)
        {
            tokens.Add(new TextSpan(start, start + cut));
            tokens.Add(new TextSpan(start + cut, end));
        }
        else if (word[^1] is '\'' or '’' && word.Length > 1)
        {
            // "the troops' positions"
            tokens.Add(new TextSpan(start, end - 1));
            tokens.Add(new TextSpan(end - 1, end));
        }
        else
        {
            tokens.Add(new TextSpan(start, end));
        }
    }

    private static int Place(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny('\'', '’');
        if (mark > 0)
        {
            var ending = word[(mark + 1)..];
            if (ending is "t" or "T" && mark > 1 && word[mark - 1] is 'n' or 'N')
            {
                return mark - 1;
            }

            foreach (var one in Endings)
            {
                if (ending.Equals(one, StringComparison.OrdinalIgnoreCase))
                {
                    return mark;
                }
            }
        }

        foreach (var (joined, first) in Joined)
        {
            if (word.Equals(joined, StringComparison.OrdinalIgnoreCase))
            {
                return first;
            }
        }

        return 0;
    }
}
