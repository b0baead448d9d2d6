using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

public class TreebankTaskTests
{
    private static readonly string[] Treebank =
    [
        "# newdoc id = d",
        "# sent_id = one",
        "1\t😀\t😀\tSYM\t_\t_\t4\tdiscourse\t_\t_",
        "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
        "2\tdo\tdo\tAUX\t_\t_\t4\taux\t_\t_",
        "3\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\t_",
        "4\tgo\tgo\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No",
        "4.1\tx\tx\tX\t_\t_\t_\t_\t4:x\t_",
        "5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_",
        "",
        "# sent_id = two",
        "1\tStay\t_\tVERB\t_\t_\t0\troot\t_\t_",
        "",
    ];

    [Fact]
    public void Words_stand_where_the_sentence_has_them()
    {
        var sentences = ConlluReader.Read(Given.Named("a.conllu", Treebank));
        Assert.Equal("😀 don't go.", sentences[0].Text);
        Assert.Equal(["😀", "do", "n't", "go", "."], sentences[0].Words.Select(word => word.Span.In(sentences[0].Text)));
        Assert.Equal([3, 3, 3, -1, 3], sentences[0].Words.Select(word => word.Head));
    }

    [Fact]
    public void A_tagger_that_knows_the_answers_is_perfect() => Given.AllOne(Score(new Told(word => word)));

    [Fact]
    public void Each_figure_counts_its_own_part()
    {
        // Of six words one tag, one head; all relations get a subtype, which does not count. "Stay" has no lemma to miss.
        var report = Score(new Told(word => word with
        {
            PartOfSpeech = word.PartOfSpeech == "AUX" ? "VERB" : word.PartOfSpeech,
            Lemma = word.Lemma == "_" ? "stay" : word.Lemma,
            Head = word.PartOfSpeech == "PUNCT" ? 0 : word.Head,
            Relation = word.Relation + ":x",
        }));
        Assert.Equal(5.0 / 6, report.Value("UPOS").Value!.Value, 9);
        Assert.Equal(1, report.Value("lemma").Value);
        Assert.Equal(5, report.Value("lemma").Count);
        Assert.Equal(5.0 / 6, report.Value("UAS").Value!.Value, 9);
        Assert.Equal(5.0 / 6, report.Value("LAS").Value!.Value, 9);
        Assert.Equal(2, report.Errors.Count);
    }

    [Fact]
    public void A_file_of_another_shape_is_refused_with_its_line()
    {
        var fault = Assert.Throws<SetupException>(() => ConlluReader.Read(Given.Named("a.conllu", "# x", "1\tGo")));
        Assert.Equal("a.conllu, line 2: 2 columns", fault.Message);
        Assert.Throws<SetupException>(() => ConlluReader.Read(Given.Named("a.conllu", "")));
    }

    private static EvaluationReport Score(IGoldTokenTagger tagger) => EvaluationTasks.Treebank.Score(Given.Named("a.conllu", Treebank), tagger, 5);

    private sealed class Told(Func<TaggedToken, TaggedToken> change) : IGoldTokenTagger
    {
        public IReadOnlyList<TaggedToken> Tag(string text, IReadOnlyList<TextSpan> tokens) =>
        [
            .. ConlluReader.Read(Given.Named("a.conllu", Treebank)).Single(sentence => sentence.Text == text)
                .Words.Select(word => change(new TaggedToken(word.Span, word.PartOfSpeech, word.Lemma, word.Head, word.Relation))),
        ];
    }
}
