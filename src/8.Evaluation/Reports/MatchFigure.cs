namespace Dragoman.Evaluation;

/// <summary>How well found things match the gold's. Micro-averaged: counted over all documents together.</summary>
/// <param name="Name">What was matched.</param>
/// <param name="PredictedHits">How many predictions are right; a fraction where one may be right in part.</param>
/// <param name="Predicted">How many predictions count.</param>
/// <param name="GoldHits">How many gold items were found; a fraction where one may be found in part.</param>
/// <param name="Gold">How many gold items count.</param>
public sealed record MatchFigure(string Name, double PredictedHits, int Predicted, double GoldHits, int Gold) : Figure(Name)
{
    /// <summary>Share of the predictions that are right, 0 to 1; null without predictions.</summary>
    public double? Precision => Predicted == 0 ? null : PredictedHits / Predicted;

    /// <summary>Share of the gold that was found, 0 to 1; null without gold.</summary>
    public double? Recall => Gold == 0 ? null : GoldHits / Gold;

    /// <summary>Harmonic mean of the two, 0 to 1; null where there is neither gold nor a prediction.</summary>
    public double? F1 => (Precision, Recall) switch
    {
        (null, null) => null,
        ( > 0 and var precision, > 0 and var recall) => 2 * precision * recall / (precision + recall),
        _ => 0,
    };
}
