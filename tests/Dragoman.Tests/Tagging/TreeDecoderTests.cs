using Dragoman.Tagging.Syntax;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dragoman.Tests.Tagging;

public class TreeDecoderTests
{
    [Fact]
    public void A_cycle_is_broken_where_it_costs_least()
    {
        // 1 and 2 want each other; 1 would rather hang on the root than 2 would.
        var scores = Scores((1, 0, -2), (1, 2, 0), (2, 1, 0), (2, 0, -5));

        Assert.Equal([0, 0, 1], TreeDecoder.Tree(scores));
    }

    [Fact]
    public void A_sentence_has_one_root()
    {
        var scores = Scores((1, 0, 0), (1, 2, -1), (2, 0, 0), (2, 1, -3));
        var heads = TreeDecoder.Tree(scores);

        Assert.Single(heads.Skip(1), head => head == 0);
    }

    [Property(MaxTest = 200)]
    public Property Any_scores_make_a_tree_with_one_root() => Prop.ForAll(Gen.Choose(1, 12).ToArbitrary(), Gen.Choose(0, 100_000).ToArbitrary(), (size, seed) =>
    {
        var random = new Random(seed);
        var scores = new float[size + 1, size + 1];
        for (var i = 0; i <= size; i++)
        {
            for (var j = 0; j <= size; j++)
            {
                scores[i, j] = i == j ? float.NegativeInfinity : (float)(random.NextDouble() * -10);
            }
        }

        var heads = TreeDecoder.Tree(scores);
        return heads.Skip(1).Count(head => head == 0) == 1 && Enumerable.Range(1, size).All(node => Reaches(heads, node));
    });

    [Theory]
    [InlineData("denied", "deny", "3|y")]
    [InlineData("Forces", "force", "1|")]
    [InlineData("was", "be", "3|be")]
    [InlineData("Paris", "Paris", "^0|")]
    public void A_lemma_rule_makes_the_lemma_from_the_word(string word, string lemma, string rule)
    {
        Assert.Equal(rule, LemmaRule.Derive(word, lemma));
        Assert.Equal(lemma, LemmaRule.Apply(rule, word));
    }

    [Fact]
    public void A_lemma_rule_longer_than_the_word_leaves_the_word() => Assert.Equal("of", LemmaRule.Apply("3|y", "of"));

    private static bool Reaches(int[] heads, int node)
    {
        for (var steps = 0; node != 0; steps++)
        {
            if (steps > heads.Length)
            {
                return false;
            }

            node = heads[node];
        }

        return true;
    }

    private static float[,] Scores(params (int Node, int Head, float Score)[] arcs)
    {
        var scores = new float[3, 3];
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                scores[i, j] = float.NegativeInfinity;
            }
        }

        foreach (var (node, head, score) in arcs)
        {
            scores[node, head] = score;
        }

        return scores;
    }
}
