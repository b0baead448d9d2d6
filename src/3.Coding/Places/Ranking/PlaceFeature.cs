namespace Dragoman.Coding;

/// <summary>What the ranker weighs of a candidate.</summary>
internal enum PlaceFeature
{
    /// <summary>Population of a town, logarithmic, 0–1.</summary>
    Population,

    /// <summary>Population of a first- or second-level unit, which says less than a town's, logarithmic, 0–1.</summary>
    UnitPopulation,

    /// <summary>The largest town of the name.</summary>
    LargestTown,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A first-level unit.</summary>
    FirstUnit,

    /// <summary>A second-level unit.</summary>
    SecondUnit,

    /// <summary>A capital.</summary>
    Capital,

    /// <summary>Seat of a first-level unit.</summary>
    FirstSeat,

    /// <summary>Another seat.</summary>
    LowerSeat,

    /// <summary>A part of a town.</summary>
    Quarter,

    /// <summary>A region, sea or site of our own table.</summary>
    Region,

    /// <summary>How many spellings are known, logarithmic, 0–1.</summary>
    Spellings,

    /// <summary>The name is the place's usual one.</summary>
    MainName,

    /// <summary>The name is a shortened one.</summary>
    DerivedName,

    /// <summary>The name is one letter away.</summary>
    FuzzyName,

    /// <summary>The words beside the name say this kind of place.</summary>
    KindFits,

    /// <summary>The words beside the name say another kind of place.</summary>
    KindDiffers,

    /// <summary>Share of the article's words for countries that mean its country.</summary>
    CountryWords,

    /// <summary>The article names its country.</summary>
    CountryNamed,

    /// <summary>Share of the article's other places that lie in its country.</summary>
    PlacesInCountry,

    /// <summary>Another place of the article lies in its first-level unit.</summary>
    PlaceInUnit,

    /// <summary>How near the nearest other place of the article is, 0–1.</summary>
    Nearness,

    /// <summary>It lies in the place that the text names as the larger one.</summary>
    InParent,

    /// <summary>The text names a larger place, and it lies elsewhere.</summary>
    NotInParent,

    /// <summary>The dateline is in its country.</summary>
    Dateline,

    /// <summary>The outlet belongs to its country's press, and the text does not speak against it.</summary>
    Press,

    /// <summary>The name is no place, or none that is known.</summary>
    Nothing,

    /// <summary>As <see cref="Nothing"/>, where all that bear the name are small.</summary>
    NothingSmall,

    /// <summary>As <see cref="Nothing"/>, where a person of the article bears the name.</summary>
    NothingPerson,
}
