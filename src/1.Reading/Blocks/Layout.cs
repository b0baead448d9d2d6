using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>What an article's text shows of its make-up.</summary>
/// <param name="Blocks">Its blocks in order.</param>
/// <param name="Tag">The tag in front of the headline, if there is one.</param>
/// <param name="Dated">The day that the text gives as its own, if it does with its year.</param>
internal sealed record Layout(IReadOnlyList<Block> Blocks, PressTag? Tag, DateOnly? Dated)
{
    /// <summary>The words of the first block of a kind, or null.</summary>
    public string? First(BlockKind kind, string text)
    {
        foreach (var block in Blocks)
        {
            if (block.Kind == kind)
            {
                return block.Span.In(text);
            }
        }

        return null;
    }
}
