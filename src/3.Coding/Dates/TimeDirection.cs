namespace Dragoman.Coding;

/// <summary>Which way a weekday or a date without a year points from the day of publication.</summary>
internal enum TimeDirection
{
    /// <summary>Nothing in the sentence tells; news tells of the past.</summary>
    Unknown,

    /// <summary>Back.</summary>
    Past,

    /// <summary>Forward.</summary>
    Future,

    /// <summary>At what goes on or is set: "the trial opens on Monday".</summary>
    Present,
}
