namespace Dragoman.Coding;

/// <summary>Compares spellings.</summary>
internal static class OneLetter
{
    /// <summary>Whether one letter more, less, other, or two swapped make one name of the other.</summary>
    public static bool Apart(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        int start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        int end = 0;
        while (end < left.Length - start && end < right.Length - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        int more = left.Length - start - end, less = right.Length - start - end;
        return (more <= 1 && less <= 1)
            || (more == 2 && less == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]);
    }
}
