namespace Dragoman.Training.Data;

/// <summary>Reads proper names out of GUM's entity column: mentions whose head is a proper noun, cut to the name itself.</summary>
/// <remarks>GUM marks whole noun phrases; names proper are what other sets mark, so titles, determiners and modifiers go.</remarks>
internal static class GumNames
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "professor", "president", "minister", "senator", "sen.", "gen.",
        "general", "governor", "gov.", "king", "queen", "prince", "princess", "pope", "judge", "justice", "captain", "capt.", "sir", "lady",
        "lord", "representative", "rep.", "chancellor", "secretary", "mayor", "colonel", "col.", "lt.", "sgt.", "reverend", "rev.", "st.",
    };

    public static bool IsTitle(string word) => Titles.Contains(word);

    public static int[] Tag(TreebankSentence sentence, Labels labels)
    {
        var tags = new int[sentence.Rows.Count];
        var found = Mentions(sentence).Select(mention => Cut(sentence, mention)).Where(mention => mention.End >= mention.Start)
            .OrderByDescending(mention => mention.End - mention.Start);
        foreach (var (start, end, kind) in found)
        {
            var free = true;
            for (var i = start; i <= end; i++)
            {
                free &= tags[i] == 0;
            }

            for (var i = start; free && i <= end; i++)
            {
                tags[i] = labels.Names.Number((i == start ? "B-" : "I-") + kind, false);
            }
        }

        return tags;
    }

    private static IEnumerable<(int Start, int End, string Kind)> Mentions(TreebankSentence sentence)
    {
        var open = new List<(string Id, string Kind, int Start)>();
        for (var i = 0; i < sentence.Rows.Count; i++)
        {
            var column = sentence.Rows[i][9].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
            for (var at = 7; column is not null && at < column.Length;)
            {
                if (column[at] == '(')
                {
                    var stop = column.IndexOfAny(['(', ')'], at + 1);
                    var parts = column[(at + 1)..(stop < 0 ? column.Length : stop)].Split('-');
                    var kind = parts.Length > 1 ? parts[1] : "abstract";
                    if (stop >= 0 && column[stop] == ')')
                    {
                        yield return (i, i, kind);
                        stop++;
                    }
                    else
                    {
                        open.Add((parts[0], kind, i));
                    }

                    at = stop < 0 ? column.Length : stop;
                }
                else
                {
                    var stop = column.IndexOf(')', at);
                    if (stop < 0)
                    {
                        break;
                    }

                    var last = open.FindLastIndex(entry => entry.Id == column[at..stop]);
                    if (last >= 0)
                    {
                        yield return (open[last].Start, i, open[last].Kind);
                        open.RemoveAt(last);
                    }

                    at = stop + 1;
                }
            }
        }
    }

    private static (int Start, int End, string Kind) Cut(TreebankSentence sentence, (int Start, int End, string Kind) mention)
    {
        var kind = mention.Kind switch { "person" => "PER", "organization" => "ORG", "place" => "LOC", _ => "MISC" };
        string Part(int i) => sentence.Rows[i][3];
        var head = Enumerable.Range(mention.Start, mention.End - mention.Start + 1).FirstOrDefault(
            i => int.Parse(sentence.Rows[i][6], null) is var governor && (governor - 1 < mention.Start || governor - 1 > mention.End), mention.Start);
        if (Part(head) != "PROPN" || (kind == "MISC" && mention.Kind is "time" or "animal" or "plant" or "substance"))
        {
            return (1, 0, kind);
        }

        var (start, end) = (head, head);
        while (end < mention.End && (Part(end + 1) == "PROPN" || (Part(end + 1) is "ADP" or "CCONJ" or "DET" && Joins(end + 1))))
        {
            end++;
        }

        while (start > mention.Start && (Part(start - 1) == "PROPN" || (Part(start - 1) == "ADJ" && char.IsUpper(sentence.Rows[start - 1][1][0]))))
        {
            start--;
        }

        while (kind == "PER" && start < end && Titles.Contains(sentence.Rows[start][1]))
        {
            start++;
        }

        return (start, end, kind);

        // "University of the Arts": small words go on where a proper noun follows, in names of bodies and places only.
        bool Joins(int i) => kind != "PER" && sentence.Rows[i][1] is "of" or "the" or "for" or "and"
            && Enumerable.Range(i + 1, Math.Max(0, Math.Min(2, mention.End - i))).Any(next => Part(next) == "PROPN");
    }
}
