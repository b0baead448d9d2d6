namespace Dragoman.Evaluation;

/// <summary>Parts of speech, dictionary forms and dependency trees against a treebank, on the treebank's own tokens.</summary>
public sealed class TreebankTask : EvaluationTask
{
    internal TreebankTask()
        : base(
            "treebank",
            "tagger on a treebank's tokens: UPOS and lemma accuracy, UAS, LAS",
            "*.conllu (CoNLL-U)")
    {
    }

    /// <summary>Measures a tagger. All figures are shares of words, 0 to 1; punctuation counts.</summary>
    /// <remarks>
    /// "UPOS": part of speech right. "lemma": dictionary form right, case and all, where the treebank gives one. "UAS": head right.
    /// "LAS": head and relation right, the relation up to its colon.
    /// </remarks>
    /// <param name="gold">The treebank; it is read to its end.</param>
    /// <param name="tagger">The tagger.</param>
    /// <param name="errors">How many wrong words the report lists at most.</param>
    /// <exception cref="SetupException">The file is no CoNLL-U.</exception>
    public EvaluationReport Score(GoldFile gold, IGoldTokenTagger tagger, int errors = 0)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(tagger);
        var sentences = ConlluReader.Read(gold);
        var tally = new Tally(errors);
        foreach (var sentence in sentences)
        {
            var tagged = tagger.Tag(sentence.Text, [.. sentence.Words.Select(word => word.Span)]);
            if (tagged.Count != sentence.Words.Count)
            {
                throw new InvalidOperationException($"{sentence.Id}: {tagged.Count} tagged tokens for {sentence.Words.Count} given ones");
            }

            for (var n = 0; n < tagged.Count; n++)
            {
                Count(sentence, sentence.Words[n], tagged[n], tally);
            }
        }

        return new EvaluationReport(
            Name,
            gold.Name,
            [new("sentences", sentences.Count), new("words", sentences.Sum(sentence => sentence.Words.Count))],
            tally.Figures(),
            tally.Errors);
    }

    private static void Count(ConlluSentence sentence, ConlluWord want, TaggedToken have, Tally tally)
    {
        var isTag = Same(want.PartOfSpeech, have.PartOfSpeech);
        var isLemma = Same(want.Lemma, have.Lemma);
        var isHead = want.Head == have.Head;
        var isRelation = isHead && Universal(want.Relation).SequenceEqual(Universal(have.Relation));
        var hasLemma = want.Lemma != "_" || want.Span.In(sentence.Text) == "_";
        tally.Share("UPOS", isTag);
        tally.Share("lemma", hasLemma && isLemma ? 1 : 0, hasLemma ? 1 : 0);
        tally.Share("UAS", isHead);
        tally.Share("LAS", isRelation);
        if (!isTag || !isRelation || (hasLemma && !isLemma))
        {
            tally.Miss(
                sentence.Id,
                FormattableString.Invariant($"{want.Span.In(sentence.Text)}: {have.PartOfSpeech} {have.Lemma} {have.Head + 1} {have.Relation}")
                + FormattableString.Invariant($", gold {want.PartOfSpeech} {want.Lemma} {want.Head + 1} {want.Relation}"));
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static ReadOnlySpan<char> Universal(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }
}
