namespace Dragoman.Coding;

/// <summary>The year of a day, month or season: given, given relative to the publication ("last year"), or left open.</summary>
/// <param name="Given">The year in the text, or null.</param>
/// <param name="Shift">Years from the year of publication, or null.</param>
/// <param name="IsTold">Whether it is the year that was spoken of last ("in March that year").</param>
internal readonly record struct YearReading(int? Given, int? Shift = null, bool IsTold = false)
{
    /// <summary>The year that was spoken of last.</summary>
    public static YearReading AsTold { get; } = new(null, null, true);

    /// <summary>Whether the words leave the year open.</summary>
    public bool IsOpen => Given is null && Shift is null && !IsTold;
}
