using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads how many people a toll span means: "at least 10 people", "a worker", "a mother and her four children".</summary>
/// <remarks>A part of those already counted ("including three children", "most of them women") never adds.</remarks>
internal static class TollReader
{
    /// <summary>The number that a span means; every part of it is null where the words give none ("many others").</summary>
    /// <param name="span">The toll's words.</param>
    /// <param name="sentence">The sentence they stand in.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="unit">What became of the people.</param>
    public static CountMention Read(TextSpan span, TaggedSentence sentence, string text, CountUnit unit)
    {
        var words = LexemeReader.Over(text, span);
        CountReading? total = null;
        int at = 0, end = SubsetStart(words);
        while (at < end)
        {
            int next = PhraseEnd(words, at, end, out bool separate);
            if (total is null || separate)
            {
                var phrase = Phrase(words, at, next, sentence);
                total = total is { } sum ? sum.Plus(phrase) : phrase;
            }

            at = next;
            while (at < end && (words.Word(at) is "and" or "plus" || words[at].Is(",") || words.Has(at, "as", "well", "as")))
            {
                at += words.Word(at) is "as" ? 3 : 1;
            }
        }

        var count = total ?? new CountReading(null, null, null, 0, 0);
        return new CountMention(span, span.In(text), count.Value, count.Low, count.High, unit);
    }

    // Where the part begins that only tells of people already counted.
    private static int SubsetStart(LexemeReader words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            bool comma = words[i - 1].Is(",");
            bool subset = words.Word(i) is "including" or "among" or "who" or "whom" or "which" or "aged"
                || (comma && (words.Word(i) is "most" or "many" or "some" or "all" or "both" or "half" or "mostly" or "or"))
                || (words.Word(i) is "some" or "most" && words.Word(i + 1) is "of")
                || (comma && HasAmongThem(words, i));
            if (subset)
            {
                return i;
            }
        }

        return words.Count;
    }

    // ", five of them from one family", ", nine women among them".
    private static bool HasAmongThem(LexemeReader words, int at)
    {
        for (int i = at; i < Math.Min(words.Count, at + 5); i++)
        {
            if (words.Has(i, "of", "them") || words.Has(i, "of", "whom") || words.Has(i, "among", "them"))
            {
                return true;
            }
        }

        return false;
    }

    // One noun phrase of a coordination. A part counts on its own only with a number or article of its own:
    // "two monks and a schoolboy" are three, "nine women and children" nine.
    private static int PhraseEnd(LexemeReader words, int at, int end, out bool separate)
    {
        separate = at == 0 || StartsPhrase(words, at);
        int i = at;
        if (CountGrammar.Read(words, at) is { } number)
        {
            i = Math.Max(at, Math.Min(number.End, end) - 1);
        }

        for (i++; i < end; i++)
        {
            if (words.Word(i) is "and" or "plus" || words[i].Is(",") || words.Has(i, "as", "well", "as"))
            {
                return i;
            }
        }

        return end;
    }

    private static bool StartsPhrase(LexemeReader words, int at) =>
        words.Word(at) is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "another" or "one" || CountGrammar.Read(words, at) is not null;

    private static CountReading Phrase(LexemeReader words, int at, int end, TaggedSentence sentence)
    {
        for (int i = at; i < end; i++)
        {
            if (words.Word(i) is "number" or "numbers")
            {
                return new CountReading(null, null, null, at, end);
            }

            if (CountGrammar.Read(words, i) is { } number && number.End <= end && IsCount(words, at, i))
            {
                return Families(words, number, end);
            }

            // "a family of four", "a crew of 11": the number behind "of" counts; elsewhere "of" ends the head.
            if (words.Word(i) is "of")
            {
                return CountGrammar.Read(words, i + 1) is { } members && members.End <= end && IsGroup(words.Word(i - 1))
                    ? members with { Start = at }
                    : One(words, at, i, sentence);
            }
        }

        return One(words, at, end, sentence);
    }

    // "a family of four": the article is no number, and "one" in "no one" was read before.
    private static bool IsCount(LexemeReader words, int at, int i) => i == at || !IsGroup(words.Word(i - 2)) || words.Word(i - 1) is not "of";

    private static bool IsGroup(string word) => word is "family" or "crew" or "party" or "group" or "team" or "convoy" or "gang" or "squad" or "band";

    // "900 families" are at least so many people.
    private static CountReading Families(LexemeReader words, CountReading number, int end)
    {
        for (int i = number.End; i < end && i < number.End + 4; i++)
        {
            if (words.Word(i) is "families" or "households" or "couples")
            {
                return new CountReading(null, number.Low ?? number.Value, null, number.Start, end);
            }
        }

        return number;
    }

    // A singular noun phrase is one person, a couple two; a plural one without a number says nothing of how many.
    private static CountReading One(LexemeReader words, int at, int end, TaggedSentence sentence)
    {
        var nothing = new CountReading(null, null, null, at, end);
        int head = HeadEnd(words, at, end) - 1;
        string first = words.Word(at), last = words.Word(head);
        if (NumberWords.Ordinal(first) is { } ordinal)
        {
            // "Fourth villager dies" tells the whole toll.
            return CountReading.Exactly(ordinal, at, end);
        }

        if (last is "couple" or "pair" && first is "a" or "an" or "the" or "another")
        {
            return CountReading.Exactly(2, at, end);
        }

        if (first is "many" or "several" or "them" or "they" or "these" or "those" or "some" or "all" || last is "others" or "")
        {
            return nothing;
        }

        bool single = first is "a" or "an" or "another" or "him" or "her" or "he" or "she" or "one";
        bool singular = IsSingular(words[head].Span, sentence) ?? PersonNouns.IsOne(last);
        bool isName = sentence.Names.Any(name => name.Kind == NameKind.Person && name.Span.Overlaps(words.Span(at, end)));
        return single || isName || (singular && PersonNouns.Has(last)) ? CountReading.Exactly(1, at, end) : nothing;
    }

    // The head noun stands before "from", "with" and the like.
    private static int HeadEnd(LexemeReader words, int at, int end)
    {
        for (int i = at + 1; i < end; i++)
        {
            if (words.Word(i) is "of" or "from" or "with" or "for" or "in" or "at" or "on" or "near" or "by" or "who" || words[i].Is(","))
            {
                return i;
            }
        }

        return end;
    }

    // The tagger's dictionary form tells the number: null where it gives none.
    private static bool? IsSingular(TextSpan word, TaggedSentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Span == word && token.PartOfSpeech is "NOUN")
            {
                return token.Span.Length == token.Lemma.Length && !token.Lemma.EndsWith("people", StringComparison.Ordinal)
                    && token.Lemma is not ("police" or "staff" or "crew" or "personnel" or "troops");
            }
        }

        return null;
    }
}
