namespace Dragoman.Training.Data;

/// <summary>Finds the ends of proper names in a treebank: proper nouns that hang together as one name.</summary>
internal static class ProperNouns
{
    private static readonly HashSet<string> Calendar = new(StringComparer.OrdinalIgnoreCase)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
        "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "christmas", "easter", "halloween", "thanksgiving",
    };

    public static List<(int First, int Last)> Find(TreebankSentence sentence)
    {
        var rows = sentence.Rows;
        var group = new int[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            group[i] = i;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var head = int.Parse(rows[i][6], null) - 1;
            if (head >= 0 && rows[i][3] == "PROPN" && rows[head][3] == "PROPN" && Joins(sentence, i, head))
            {
                var (from, to) = (group[i], group[head]);
                for (var k = 0; k < group.Length; k++)
                {
                    group[k] = group[k] == from ? to : group[k];
                }
            }
        }

        var spans = new List<(int First, int Last)>();
        foreach (var name in Enumerable.Range(0, rows.Count).Where(i => rows[i][3] == "PROPN").GroupBy(i => group[i]))
        {
            var (first, last) = (name.Min(), name.Max());
            while (first < last && GumNames.IsTitle(rows[first][1]))
            {
                first++;
            }

            var single = first == last;
            if (!(single && (Calendar.Contains(rows[first][1].TrimEnd('.')) || GumNames.IsTitle(rows[first][1]))))
            {
                spans.Add((first, last));
            }
        }

        return [.. spans.OrderBy(span => span.First).Aggregate(new List<(int First, int Last)>(), (kept, span) =>
        {
            if (kept.Count == 0 || kept[^1].Last < span.First)
            {
                kept.Add(span);
            }

            return kept;
        })];
    }

    // "Barack Obama", "Burger King", "University of California".
    private static bool Joins(TreebankSentence sentence, int token, int head)
    {
        var relation = sentence.Rows[token][7];
        if (relation is "flat" or "compound" or "goeswith" or "fixed" || relation.StartsWith("flat:", StringComparison.Ordinal))
        {
            return Math.Abs(token - head) < 6;
        }

        return relation == "nmod" && token > head && token - head < 5
            && Enumerable.Range(head + 1, token - head - 1).All(i => sentence.Rows[i][1].ToLowerInvariant() is "of" or "the" || sentence.Rows[i][3] == "PROPN")
            && Enumerable.Range(head + 1, token - head - 1).Any(i => sentence.Rows[i][1].Equals("of", StringComparison.OrdinalIgnoreCase));
    }
}
