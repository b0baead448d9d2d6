namespace Dragoman.Coding;

/// <summary>A unit of the calendar.</summary>
internal enum TimeUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season of the northern half of the earth.</summary>
    Season,

    /// <summary>A year of the calendar.</summary>
    Year,
}
