using Dragoman.Tagging.Model;

namespace Dragoman.Tagging.Decoding;

/// <summary>Tags all words of a sentence by what they are to one of them: the last, small part of a pair head.</summary>
/// <param name="column">Where the head's four projections begin in a row.</param>
/// <param name="width">Width of each projection.</param>
/// <param name="groups">One tagging layer a group of labels.</param>
internal sealed class PairDecoder(int column, int width, IReadOnlyList<DenseLayer> groups)
{
    /// <summary>Decodes each group's spans for one anchor word.</summary>
    /// <param name="sentence">The encoder's output.</param>
    /// <param name="anchor">Number of the anchor word.</param>
    public List<TaggedSpan>[] Decode(SentenceReading sentence, int anchor)
    {
        var words = sentence.Words.Length;
        var probabilities = groups.Select(group => new float[words * group.Outputs]).ToArray();
        var hidden = new float[width];
        var anchorRow = sentence.EventRow(anchor).Slice(column, 4 * width);
        for (var word = 0; word < words; word++)
        {
            var row = sentence.EventRow(word).Slice(column, 4 * width);
            for (var k = 0; k < width; k++)
            {
                hidden[k] = Gelu.Of(row[k] + anchorRow[width + k] + (row[(2 * width) + k] * anchorRow[(3 * width) + k]));
            }

            for (var group = 0; group < groups.Count; group++)
            {
                var tags = groups[group].Outputs;
                var scores = probabilities[group].AsSpan(word * tags, tags);
                groups[group].Apply(hidden, scores);
                Softmax.InPlace(scores);
            }
        }

        return [.. probabilities.Select((rows, group) => SpanDecoder.Decode(rows, groups[group].Outputs))];
    }
}
