namespace Dragoman.Model;

/// <summary>One article: its text as cleaned, where it comes from, and its blocks and sentences.</summary>
/// <remarks>All offsets of all later stages point into <see cref="Text"/>.</remarks>
/// <param name="Id">Stable name: as given by the input, else made from the file's name.</param>
/// <param name="Text">The text that is kept with the document; never changed after reading.</param>
/// <param name="Citation">Outlet, press, date of publication and the rest.</param>
/// <param name="Blocks">Headline, captions, dateline and paragraphs in reading order.</param>
/// <param name="Sentences">Sentences in reading order.</param>
public sealed record Document(
    string Id,
    string Text,
    Citation Citation,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Sentence> Sentences);
