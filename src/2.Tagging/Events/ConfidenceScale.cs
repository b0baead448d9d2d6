using Dragoman.Model;

namespace Dragoman.Tagging.Events;

/// <summary>What the confidence of a reading is worked out from; the weights are part of the model and fitted on annotated sentences that it had not seen.</summary>
internal static class ConfidenceScale
{
    /// <summary>Name of the layer among the model's heads.</summary>
    public const string Name = "confidence";

    private const float Least = 1e-4f;

    /// <summary>Log-odds of the best type's probability (among all types and none), and one for each of: asserted, has an actor, has a recipient.</summary>
    public static float[] Features(double probability, EventStatus status, bool hasActor, bool hasRecipient)
    {
        var bounded = Math.Clamp(probability, Least, 1 - Least);
        return
        [
            (float)Math.Log(bounded / (1 - bounded)),
            status is EventStatus.Asserted ? 1 : 0,
            hasActor ? 1 : 0,
            hasRecipient ? 1 : 0,
        ];
    }
}
