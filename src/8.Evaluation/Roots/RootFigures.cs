namespace Dragoman.Evaluation;

/// <summary>Counts one answer for a source and target pair.</summary>
internal static class RootFigures
{
    public static void Count(ScoredRow row, string answer, Tally tally)
    {
        var gold = PloverRoots.Older(row.Gold.Items("events")[0].Text("code")) ?? PloverRoots.None;
        var (said, truth) = (PloverRoots.Quad(answer), PloverRoots.Quad(gold));
        tally.Label("root", answer, gold);
        tally.Label("quad", Label(said), Label(truth));
        // 1 and 2 are cooperation, 3 and 4 conflict.
        tally.Label("cooperation/conflict", Label((said + 1) / 2), Label((truth + 1) / 2));
        tally.Share("pair found", answer != PloverRoots.None);
        if (answer != gold)
        {
            tally.Miss(row.Id, $"{answer}, gold {gold}: {row.Gold.Text("marked") ?? row.Text}");
        }
    }

    public static string Label(int number) => FormattableString.Invariant($"{number}");
}
