namespace Dragoman.Evaluation;

/// <summary>Cuts a raw text into sentences and tokens.</summary>
/// <param name="text">Sentences one after another, paragraphs parted by a blank line.</param>
/// <returns>The sentences in reading order.</returns>
public delegate IReadOnlyList<SplitSentence> SentenceSplitter(string text);
