namespace Dragoman.Model;

/// <summary>What a date was read from.</summary>
public enum DateBasis
{
    /// <summary>The words give the date themselves.</summary>
    Explicit,

    /// <summary>The words are relative to the day of publication ("on Sunday").</summary>
    Relative,

    /// <summary>Taken over from another sentence.</summary>
    Inherited,

    /// <summary>The day of publication stands in.</summary>
    Published,
}
