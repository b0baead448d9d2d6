using Dragoman.Model;
using Dragoman.Tagging.Decoding;
using Dragoman.Tagging.Model;

namespace Dragoman.Tagging.Events;

/// <summary>Reads event clauses out of the graph's outputs: triggers first, then what belongs to each.</summary>
internal sealed class EventReader(ReaderLabels labels, IReadOnlyDictionary<string, DenseLayer> heads, EventReaderOptions options)
{
    private const int PlaceGroup = 1;

    private static readonly RoleKind[][] Groups =
    [
        [RoleKind.Actor, RoleKind.Recipient, RoleKind.Means],
        [RoleKind.Place, RoleKind.Time],
        [RoleKind.Dead, RoleKind.Injured, RoleKind.Arrested, RoleKind.Abducted, RoleKind.Displaced, RoleKind.Missing],
    ];

    private static readonly Dictionary<string, EventStatus> Statuses =
        Enum.GetValues<EventStatus>().ToDictionary(status => status.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly PairDecoder _roles = new(EventColumns.Role, EventColumns.RoleWidth, [heads["role.0"], heads["role.1"], heads["role.2"]]);

    public IReadOnlyList<EventReading> Read(string text, SentenceReading sentence)
    {
        var events = new List<EventReading>();
        var scores = new float[labels.Types.Count];
        for (var word = 0; word < sentence.Words.Length; word++)
        {
            sentence.Trigger(word)[..scores.Length].CopyTo(scores);
            Softmax.InPlace(scores);
            var none = scores[0];
            scores[0] = 0;
            var type = Array.IndexOf(scores, scores.Max());
            if (scores[type] > none * options.NoneFactor)
            {
                events.Add(Read(text, sentence, word, type, scores[type]));
            }
        }

        return events;
    }

    private EventReading Read(string text, SentenceReading sentence, int word, int type, float probability)
    {
        var traits = Traits(sentence, word);
        var (status, statusProbability) = Status(traits);
        var roles = new List<RoleSpan>();
        var groups = _roles.Decode(sentence, word);
        for (var group = 0; group < groups.Length; group++)
        {
            List<TaggedSpan> spans = group == PlaceGroup
                ? [.. PlaceSpans.Names(text, sentence.Words, groups[group].FindAll(span => span.Label == 0)), .. groups[group].Where(span => span.Label != 0)]
                : groups[group];
            roles.AddRange(spans.Select(span => new RoleSpan(
                Groups[group][span.Label], SpanTrimmer.Trim(text, sentence.Words, span), span.Probability)));
        }

        return new EventReading(
            sentence.Words[word], labels.Types[type], Confidence(probability, status, roles), Mode(traits, labels.Types[type]), Contexts(traits), status, statusProbability,
            [.. roles.OrderBy(role => role.Span).ThenBy(role => role.Kind)]);
    }

    private static float[] Traits(SentenceReading sentence, int word)
    {
        var traits = new float[EventColumns.TraitWidth];
        var own = sentence.EventRow(word).Slice(EventColumns.TraitWord, traits.Length);
        var whole = sentence.SentenceRow().Slice(EventColumns.TraitSentence, traits.Length);
        for (var k = 0; k < traits.Length; k++)
        {
            traits[k] = Gelu.Of(own[k] + whole[k]);
        }

        return traits;
    }

    private (EventStatus Status, float Probability) Status(float[] traits)
    {
        var scores = new float[labels.Statuses.Count];
        heads["status"].Apply(traits, scores);
        Softmax.InPlace(scores);
        var best = Array.IndexOf(scores, scores.Max());
        return (Statuses[labels.Statuses[best]], scores[best]);
    }

    // How often readings like this one were right on annotated sentences that the model had not seen; a model without such a scale says its probability.
    private double Confidence(float probability, EventStatus status, List<RoleSpan> roles)
    {
        if (!heads.TryGetValue(ConfidenceScale.Name, out var scale))
        {
            return probability;
        }

        Span<float> score = stackalloc float[1];
        scale.Apply(ConfidenceScale.Features(
            probability, status, roles.Exists(role => role.Kind == RoleKind.Actor), roles.Exists(role => role.Kind == RoleKind.Recipient)), score);
        return 1 / (1 + Math.Exp(-score[0]));
    }

    private string? Mode(float[] traits, string type)
    {
        var scores = new float[labels.Modes.Count];
        heads["mode"].Apply(traits, scores);
        var (best, most) = (0, scores[0] + options.NoModeBias);
        for (var mode = 1; mode < scores.Length; mode++)
        {
            if (scores[mode] > most && labels.Modes[mode].StartsWith(type, StringComparison.Ordinal) && labels.Modes[mode][type.Length] == ':')
            {
                (best, most) = (mode, scores[mode]);
            }
        }

        return best == 0 ? null : labels.Modes[best][(type.Length + 1)..];
    }

    private List<string> Contexts(float[] traits)
    {
        var scores = new float[labels.Contexts.Count];
        heads["context"].Apply(traits, scores);
        return [.. scores.Select((score, i) => (Score: 1f / (1f + MathF.Exp(-score)), Label: labels.Contexts[i]))
            .Where(one => one.Score > options.ContextThreshold)
            .OrderByDescending(one => one.Score).ThenBy(one => one.Label, StringComparer.Ordinal).Take(3).Select(one => one.Label)];
    }
}
