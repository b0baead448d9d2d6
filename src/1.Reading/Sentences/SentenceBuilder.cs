using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Cuts the blocks of an article into numbered sentences with their tokens.</summary>
internal static class SentenceBuilder
{
    /// <summary>Most tokens in a sentence; a longer one is cut, as the time to read it grows with its square.</summary>
    public const int MostTokens = 400;

    public static List<Sentence> Build(string text, Layout layout)
    {
        var sentences = new List<Sentence>();
        var paragraph = 0;
        var sequence = 1;
        foreach (var block in layout.Blocks)
        {
            if (block.Kind is not (BlockKind.Headline or BlockKind.Body or BlockKind.Caption))
            {
                continue;
            }

            foreach (var stretch in Stretches(block, layout.Tag))
            {
                foreach (var span in SentenceSplitter.Split(text, stretch))
                {
                    foreach (var tokens in Tokenizer.Tokenize(text, span).Chunk(MostTokens))
                    {
                        var number = block.Kind == BlockKind.Headline ? 0 : sequence++;
                        sentences.Add(new Sentence(
                            sentences.Count, number, block.Kind, paragraph, new TextSpan(tokens[0].Start, tokens[^1].End), tokens));
                    }
                }
            }

            paragraph++;
        }

        return sentences;
    }

    // A press tag is no part of the headline's sentence.
    private static TextSpan[] Stretches(Block block, PressTag? tag) =>
        tag is not null && block.Span.Contains(tag.Span) ? [tag.Span, new TextSpan(tag.Span.End, block.Span.End)] : [block.Span];
}
