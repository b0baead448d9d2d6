namespace Dragoman.Evaluation;

/// <summary>A tagger that takes its tokens as given, so that its tags can be compared with a treebank's one by one.</summary>
public interface IGoldTokenTagger
{
    /// <summary>Tags one sentence.</summary>
    /// <param name="text">The sentence as written.</param>
    /// <param name="tokens">Its tokens in order, offsets into <paramref name="text"/>; they do not overlap.</param>
    /// <returns>One tagged token for each given one, in order; heads count within the sentence.</returns>
    IReadOnlyList<TaggedToken> Tag(string text, IReadOnlyList<TextSpan> tokens);
}
