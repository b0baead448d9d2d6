using System.Text;

namespace Dragoman.Evaluation;

/// <summary>A treebank's text as it was before it was cut, with where its sentences and words stand.</summary>
/// <param name="Text">Sentences parted by a space where the treebank has one, paragraphs and documents by a blank line.</param>
/// <param name="Sentences">Sentence spans in order.</param>
/// <param name="Words">Word spans in order.</param>
internal sealed record RawText(string Text, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<TextSpan> Words)
{
    public static RawText Of(IEnumerable<ConlluSentence> treebank)
    {
        var text = new StringBuilder();
        var (sentences, words) = (new List<TextSpan>(), new List<TextSpan>());
        var isSpaceDue = false;
        foreach (var sentence in treebank)
        {
            text.Append((text.Length, sentence.OpensBlock, isSpaceDue) switch
            {
                (0, _, _) => "",
                (_, true, _) => "\n\n",
                (_, _, true) => " ",
                _ => "",
            });
            sentences.Add(new TextSpan(text.Length, text.Length + sentence.Text.Length));
            words.AddRange(sentence.Words.Select(word => word.Span.Shift(text.Length)));
            text.Append(sentence.Text);
            isSpaceDue = sentence.IsSpaceAfter;
        }

        return new RawText(text.ToString(), sentences, words);
    }
}
