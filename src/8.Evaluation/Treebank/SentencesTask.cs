namespace Dragoman.Evaluation;

/// <summary>Sentence and token boundaries against a treebank, on raw text.</summary>
public sealed class SentencesTask : EvaluationTask
{
    internal SentencesTask()
        : base(
            "sentences",
            "sentence and token boundaries in raw text: F1 of exact spans",
            "*.conllu (CoNLL-U)")
    {
    }

    /// <summary>The treebank's raw text: what <see cref="Score"/> hands to the splitter.</summary>
    /// <param name="gold">The treebank; it is read to its end.</param>
    /// <exception cref="SetupException">The file is no CoNLL-U.</exception>
    public static string RawTextOf(GoldFile gold) => RawText.Of(ConlluReader.Read(gold)).Text;

    /// <summary>Measures a splitter: "sentences" and "tokens" are precision, recall and F1 of spans with both ends right.</summary>
    /// <param name="gold">The treebank; it is read to its end.</param>
    /// <param name="splitter">Cuts the raw text.</param>
    /// <param name="errors">How many wrong sentences the report lists at most.</param>
    /// <exception cref="SetupException">The file is no CoNLL-U.</exception>
    public EvaluationReport Score(GoldFile gold, SentenceSplitter splitter, int errors = 0)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(splitter);
        var raw = RawText.Of(ConlluReader.Read(gold));
        var found = splitter(raw.Text);
        var want = raw.Sentences.Select(span => Trim(raw.Text, span)).ToHashSet();
        var have = found.Select(sentence => Trim(raw.Text, sentence.Span)).Where(span => span.Length > 0).ToHashSet();
        var tally = new Tally(errors);
        tally.Exact("sentences", have, want);
        tally.Exact("sentence ends", have.Select(EndOf).ToHashSet(), want.Select(EndOf).ToHashSet());
        tally.Exact("tokens", found.SelectMany(sentence => sentence.Tokens), raw.Words);
        foreach (var span in want.Except(have).Concat(have.Except(want)).Order())
        {
            tally.Miss(FormattableString.Invariant($"{span.Start}"), (want.Contains(span) ? "missed " : "extra ") + span.In(raw.Text));
        }

        return new EvaluationReport(
            Name, gold.Name, [new("sentences", want.Count), new("words", raw.Words.Count)], tally.Figures(), tally.Errors);
    }

    // The boundary alone: a sentence cut in two spoils one span but adds only one end.
    private static TextSpan EndOf(TextSpan sentence) => new(sentence.End, sentence.End);

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (Math.Clamp(span.Start, 0, text.Length), Math.Clamp(span.End, 0, text.Length));
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, Math.Max(start, end));
    }
}
