using Dragoman.Model;
using Dragoman.Tagging.Decoding;
using Dragoman.Tagging.Model;

namespace Dragoman.Tagging.Statements;

/// <summary>Reads who says what out of the graph's outputs: cues first, then each cue's source and content.</summary>
internal sealed class StatementReader(ReaderLabels labels, IReadOnlyDictionary<string, DenseLayer> heads)
{
    private const int CueTags = 3;

    private readonly PairDecoder _parts = new(
        EventColumns.Statement, EventColumns.StatementWidth, [heads["statement.0"], heads["statement.1"]]);

    public IReadOnlyList<AttributionReading> Read(string text, SentenceReading sentence)
    {
        var words = sentence.Words.Length;
        var probabilities = new float[words * CueTags];
        for (var word = 0; word < words; word++)
        {
            var row = probabilities.AsSpan(word * CueTags, CueTags);
            sentence.Trigger(word).Slice(labels.Types.Count, CueTags).CopyTo(row);
            Softmax.InPlace(row);
        }

        var readings = new List<AttributionReading>();
        foreach (var cue in SpanDecoder.Decode(probabilities, CueTags))
        {
            var parts = _parts.Decode(sentence, cue.First);
            if (parts[1].Count == 0)
            {
                // A cue with nothing said is no statement.
                continue;
            }

            TextSpan? source = parts[0].Count > 0
                ? SpanTrimmer.Trim(text, sentence.Words, parts[0].MaxBy(span => (span.Probability, -span.First)))
                : null;
            readings.Add(new AttributionReading(
                source,
                Span(sentence, cue),
                [.. parts[1].Select(span => Span(sentence, span))],
                cue.Probability));
        }

        return readings;
    }

    private static TextSpan Span(SentenceReading sentence, TaggedSpan span) =>
        new(sentence.Words[span.First].Start, sentence.Words[span.Last].End);
}
