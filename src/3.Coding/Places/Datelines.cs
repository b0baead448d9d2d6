using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads the places that datelines name: "BAKU, Azerbaijan (AP) —".</summary>
internal static class Datelines
{
    /// <summary>The first name of each dateline.</summary>
    public static IEnumerable<PlaceName> Read(Document document)
    {
        foreach (var block in document.Blocks.Where(block => block.Kind == BlockKind.Dateline))
        {
            var words = LexemeReader.Over(document.Text, block.Span);
            int end = 0;
            while (words[end].Kind == LexemeKind.Word)
            {
                end++;
            }

            if (end > 0)
            {
                yield return new PlaceName(words.Span(0, end), words.Text(0, end), true);
            }
        }
    }
}
