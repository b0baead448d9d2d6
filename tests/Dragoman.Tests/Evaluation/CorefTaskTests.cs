using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

public class CorefTaskTests
{
    private const string Two =
        """{"id":"a","topic":1,"text":"😀 shot, killed","sentences":[{"n":0,"validated":true}],"mentions":[{"start":2,"end":6,"label":"ACTION_OCCURRENCE","chain":"c","sentence":0},{"start":8,"end":14,"label":"NEG_ACTION_STATE","chain":"c","sentence":0},{"start":2,"end":6,"label":"LOC_GPE","chain":"d","sentence":0}]}""";

    [Fact]
    public void One_link_for_one_happening_is_perfect() => Given.AllOne(Given.Score(
        "coref", Given.Gold(Two), """{"id":"a","events":[{"trigger":{"start":3,"end":7},"link":"x"},{"trigger":{"start":9,"end":15},"link":"x"}]}"""));

    [Fact]
    public void Without_events_each_mention_stands_alone()
    {
        var report = Given.Score("coref", Given.Gold(Two));
        Assert.Equal(0, report.Value("coverage").Value);
        Assert.Equal(0, report.Match("MUC").F1);
        Assert.Equal(1, report.Match("B3").Precision);
        Assert.Equal(0.5, report.Match("B3").Recall);
    }

    [Theory]
    [InlineData("12345 6789ABC", 0.947, 0.865, 0.733)]
    [InlineData("1234589ABC 67", 0.947, 0.737, 0.667)]
    public void Published_worked_examples_come_out(string answer, double muc, double b3, double ceaf)
    {
        var tally = new Tally(0);
        new ClusterScores(Labels("12345 67 89ABC"), Labels(answer)).Count(tally);
        Assert.Equal(muc, tally.Matched("MUC").F1!.Value, 3);
        Assert.Equal(b3, tally.Matched("B3").F1!.Value, 3);
        Assert.Equal(ceaf, tally.Matched("CEAF-e").F1!.Value, 3);
    }

    [Fact]
    public void The_best_assignment_is_found() =>
        Assert.Equal(11, Assignment.LargestGain([[4, 1, 3], [2, 0, 5], [3, 2, 2]]));

    private static Dictionary<string, string> Labels(string clusters) =>
        clusters.Split(' ').SelectMany(cluster => cluster.Select(mention => (mention, cluster)))
            .ToDictionary(pair => pair.mention.ToString(), pair => pair.cluster, StringComparer.Ordinal);
}
