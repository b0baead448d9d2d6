using Dragoman.Model;
using Dragoman.Tagging.Decoding;
using Dragoman.Tagging.Model;

namespace Dragoman.Tagging.Names;

/// <summary>Reads proper names out of the graph's outputs.</summary>
internal sealed class NameReader
{
    // The reader finds names a little too readily; set on web English with marked names.
    private const float NoNameBias = 1;

    private readonly int _offset;
    private readonly int _tags;
    private readonly NameKind[] _kinds;

    public NameReader(ReaderLabels labels)
    {
        _offset = labels.PartsOfSpeech.Count + labels.LemmaRules.Count;
        _tags = labels.Names.Count;
        _kinds = [.. labels.Names.Where(label => label.StartsWith("B-", StringComparison.Ordinal)).Select(label => label[2..] switch
        {
            "PER" => NameKind.Person,
            "ORG" => NameKind.Organisation,
            "LOC" => NameKind.Place,
            _ => NameKind.Other,
        })];
    }

    public IReadOnlyList<NameMention> Read(string text, IReadOnlyList<TextSpan> tokens, SentenceReading sentence)
    {
        var probabilities = new float[tokens.Count * _tags];
        for (var i = 0; i < tokens.Count; i++)
        {
            var row = probabilities.AsSpan(i * _tags, _tags);
            sentence.TokenTags(i).Slice(_offset, _tags).CopyTo(row);
            row[0] += NoNameBias;
            Softmax.InPlace(row);
        }

        return [.. SpanDecoder.Decode(probabilities, _tags)
            .Select(span => new NameMention(
                new TextSpan(tokens[span.First].Start, tokens[span.Last].End), _kinds[span.Label], span.Probability))
            .Where(name => !NoNames.Contains(text.AsSpan(name.Span.Start, name.Span.Length)))];
    }
}
