namespace Dragoman.Evaluation;

/// <summary>A text of a gold file as the program has to code it: its record must carry the same id.</summary>
/// <param name="Id">The gold's id; a second row of the same id is numbered "id#2", a third "id#3".</param>
/// <param name="Text">The text that the gold's offsets count in.</param>
/// <param name="Title">The headline, where the text does not already begin with it.</param>
/// <param name="Published">Date, or date and time, of publication in ISO 8601, where the gold tells one that may be resolved against.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Press">The country whose press the outlet belongs to, ISO 3166-1 alpha-3.</param>
public sealed record InputDocument(
    string Id,
    string Text,
    string? Title = null,
    string? Published = null,
    string? Outlet = null,
    string? Press = null);
