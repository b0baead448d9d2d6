using Dragoman.Model;
using Dragoman.Tagging.Decoding;
using Dragoman.Tagging.Model;

namespace Dragoman.Tagging.Names;

/// <summary>Reads proper names out of the graph's outputs.</summary>
internal sealed class NameReader
{
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

    public IReadOnlyList<NameMention> Read(IReadOnlyList<TextSpan> tokens, SentenceReading sentence)
    {
        var probabilities = new float[tokens.Count * _tags];
        for (var i = 0; i < tokens.Count; i++)
        {
            var row = probabilities.AsSpan(i * _tags, _tags);
            sentence.TokenTags(i).Slice(_offset, _tags).CopyTo(row);
            Softmax.InPlace(row);
        }

        return [.. SpanDecoder.Decode(probabilities, _tags).Select(span => new NameMention(
            new TextSpan(tokens[span.First].Start, tokens[span.Last].End), _kinds[span.Label], span.Probability))];
    }
}
