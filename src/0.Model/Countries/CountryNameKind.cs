namespace Dragoman.Model;

/// <summary>What kind of word a country was found by.</summary>
public enum CountryNameKind
{
    /// <summary>The name of the country, short, official, former or abbreviated ("Turkey", "Burma", "U.S.").</summary>
    Name,

    /// <summary>The adjective ("Turkish").</summary>
    Adjective,

    /// <summary>The people, one or many ("Turk", "Turks").</summary>
    Demonym,

    /// <summary>The capital ("Ankara").</summary>
    Capital,

    /// <summary>A seat of government that stands for it ("Kremlin", "White House").</summary>
    Seat,
}
