using System.Globalization;
using System.Text;

namespace Dragoman.Evaluation;

/// <summary>Lays a report out in columns.</summary>
internal static class ReportTable
{
    private const int NumberWidth = 7;
    private static readonly string[] Titles = ["P", "R", "F1", "value"];

    public static string Write(EvaluationReport report)
    {
        var table = new StringBuilder();
        table.Append(report.Task).Append(": ")
            .AppendJoin(", ", report.Notes.Select(note => FormattableString.Invariant($"{note.Key.Replace('_', ' ')} {note.Value}")))
            .Append('\n');
        var wide = report.Figures.Count == 0 ? 0 : report.Figures.Max(figure => figure.Name.Length);
        table.Append(' ', wide)
            .AppendJoin("", Titles.Select(title => " " + title.PadLeft(NumberWidth)))
            .Append("  counts\n");
        foreach (var figure in report.Figures)
        {
            table.Append(figure.Name.PadRight(wide)).Append(Cells(figure)).Append('\n');
        }

        foreach (var error in report.Errors)
        {
            table.Append(error).Append('\n');
        }

        return table.ToString();
    }

    private static string Cells(Figure figure) => figure switch
    {
        MatchFigure match => FormattableString.Invariant(
            $" {Number(match.Precision)} {Number(match.Recall)} {Number(match.F1)} {new string(' ', NumberWidth)}  {match.GoldHits:0.#} hits, {match.Predicted} predicted, {match.Gold} gold"),
        ValueFigure { Classes: { } classes } value => FormattableString.Invariant(
            $"{new string(' ', 3 * (NumberWidth + 1))} {Number(value.Value)}  n {value.Count}, {classes} classes"),
        ValueFigure value => FormattableString.Invariant($"{new string(' ', 3 * (NumberWidth + 1))} {Number(value.Value)}  n {value.Count}"),
        _ => "",
    };

    // A distance of thousands of kilometres has no use for three decimals.
    private static string Number(double? number) =>
        (number is not { } value ? "-" : value.ToString(Math.Abs(value) < 100 ? "0.000" : "0.0", CultureInfo.InvariantCulture)).PadLeft(NumberWidth);
}
