using Dragoman.Evaluation;
using Dragoman.Model;
using Dragoman.Tagging;

namespace Dragoman.Cli.Evaluating;

/// <summary>Lets the tagger be measured on a treebank's own tokens.</summary>
internal sealed class GoldTokenTagger(Tagger tagger) : IGoldTokenTagger
{
    /// <inheritdoc/>
    public IReadOnlyList<TaggedToken> Tag(string text, IReadOnlyList<TextSpan> tokens) => tagger.Tag(text, tokens);
}
