using Dragoman.Tagging.Decoding;

namespace Dragoman.Tests.Tagging;

public class SpanDecoderTests
{
    [Fact]
    public void Inside_never_follows_outside()
    {
        // Outside, begin, inside; the second word would be inside on its own.
        float[] rows = [0.8f, 0.1f, 0.1f, 0.2f, 0.35f, 0.45f, 0.1f, 0.1f, 0.8f];
        var span = Assert.Single(SpanDecoder.Decode(rows, 3));

        Assert.Equal((1, 2), (span.First, span.Last));
    }

    [Fact]
    public void Two_labels_side_by_side_are_two_spans()
    {
        float[] rows =
        [
            0.1f, 0.8f, 0.0f, 0.1f, 0.0f,
            0.1f, 0.0f, 0.8f, 0.1f, 0.0f,
            0.1f, 0.0f, 0.0f, 0.9f, 0.0f,
        ];
        var spans = SpanDecoder.Decode(rows, 5);

        Assert.Equal([(0, 0, 1), (1, 2, 2)], spans.Select(span => (span.Label, span.First, span.Last)));
    }

    [Fact]
    public void A_sentence_without_a_likely_span_has_none() => Assert.Empty(SpanDecoder.Decode([0.9f, 0.1f, 0f, 0.6f, 0.2f, 0.2f], 3));

    [Fact]
    public void No_words_make_no_spans() => Assert.Empty(SpanDecoder.Decode([], 3));
}
