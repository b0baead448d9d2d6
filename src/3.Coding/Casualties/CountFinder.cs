using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds the numbers of people in a sentence, whatever became of them.</summary>
internal static class CountFinder
{
    // How far behind a number its noun may stand: "10 heavily armed masked border guards".
    private const int Reach = 5;

    /// <summary>The numbers in reading order, with their nouns; they do not overlap.</summary>
    public static List<CountMention> Find(TaggedSentence sentence, string text)
    {
        List<CountMention> found = [];
        var words = LexemeReader.Over(text, sentence.Sentence.Span);
        int at = 0;
        while (at < words.Count)
        {
            if (CountGrammar.Read(words, at) is { } count && !words.Touches(at) && NounEnd(words, count) is { } end)
            {
                var span = words.Span(count.Start, end);
                found.Add(new CountMention(span, span.In(text), count.Value, count.Low, count.High, CountUnit.People));
                at = end;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static int? NounEnd(LexemeReader words, CountReading count)
    {
        int last = count.End + Reach;
        for (int i = count.End; i < last; i++)
        {
            if (words.Word(i).Length == 0)
            {
                return null;
            }

            if (words.Word(i) is "of" && i == count.End)
            {
                continue;
            }

            if (PersonNouns.Has(words.Word(i)))
            {
                // "police officers": the last of several such nouns is the head.
                while (PersonNouns.Has(words.Word(i + 1)))
                {
                    i++;
                }

                // "Two rebel groups", "two police stations": the noun for people only modifies.
                bool modifies = PersonNouns.IsOne(words.Word(i)) ? count.Value != 1 : words.Word(i + 1).EndsWith('s') && words.Word(i + 1) is not "was";
                return modifies ? null : i + 1;
            }

            if (words.Word(i) is "and" or "or" or "to" or "in" or "on" or "at" or "by" or "for" or "from" or "with" or "was" or "were" or "is" or "are" or "had"
                or "days" or "years" or "months" or "weeks" or "hours" or "of")
            {
                return null;
            }
        }

        return null;
    }
}
