namespace Dragoman.Evaluation;

/// <summary>Reads a treebank in CoNLL-U.</summary>
internal static class ConlluReader
{
    public const string Remedy = "give a treebank file in CoNLL-U: ten columns parted by tabs, a blank line after each sentence";

    public static IReadOnlyList<ConlluSentence> Read(GoldFile gold)
    {
        var sentences = new List<ConlluSentence>();
        var open = new ConlluBuilder(gold.Name, 1);
        var number = 0;
        foreach (var line in GoldLines.Lines(gold))
        {
            number++;
            if (line.Length == 0)
            {
                open.Close(number, sentences);
                open = new ConlluBuilder(gold.Name, sentences.Count + 1);
            }
            else if (line[0] == '#')
            {
                open.Comment(line);
            }
            else
            {
                open.Row(line.Split('\t'), number);
            }
        }

        open.Close(number + 1, sentences);
        return sentences.Count > 0 ? sentences : throw new SetupException($"{gold.Name}: holds no sentence", Remedy);
    }
}
