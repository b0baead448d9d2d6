using System.Text;
using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

/// <summary>Makes gold files of strings and runs tasks on them.</summary>
internal static class Given
{
    public static GoldFile Gold(params string[] lines) => Named("gold.jsonl", lines);

    public static GoldFile Named(string name, params string[] lines) =>
        new(name, new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")));

    public static RecordTask Task(string name) => Assert.IsAssignableFrom<RecordTask>(EvaluationTasks.Find(name));

    public static EvaluationReport Score(string task, GoldFile gold, params string[] records) => Task(task).Score(gold, records, 10);

    public static MatchFigure Match(this EvaluationReport report, string name) => Assert.IsType<MatchFigure>(report.Find(name));

    public static ValueFigure Value(this EvaluationReport report, string name) => Assert.IsType<ValueFigure>(report.Find(name));

    /// <summary>Every figure that was counted is at its best.</summary>
    public static void AllOne(EvaluationReport report)
    {
        Assert.NotEmpty(report.Figures);
        foreach (var figure in report.Figures)
        {
            var best = figure.Name.EndsWith("km", StringComparison.Ordinal) || figure.Name.EndsWith("AUC", StringComparison.Ordinal) ? 0 : 1;
            foreach (var number in Numbers(figure))
            {
                Assert.True(number is null || Math.Abs(number.Value - best) < 1e-9, $"{figure.Name} is {number}");
            }
        }
    }

    private static double?[] Numbers(Figure figure) => figure switch
    {
        MatchFigure match => [match.Precision, match.Recall, match.F1],
        ValueFigure value => [value.Value],
        _ => [],
    };
}
