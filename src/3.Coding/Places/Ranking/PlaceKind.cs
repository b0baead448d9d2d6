namespace Dragoman.Coding;

/// <summary>What kind of place the words beside a name say that it is.</summary>
internal enum PlaceKind
{
    /// <summary>They do not say.</summary>
    Any,

    /// <summary>A town ("the city of").</summary>
    Town,

    /// <summary>A province, state, district or region.</summary>
    Unit,

    /// <summary>A building, street, school or the like in or near a place of that name ("Heathrow Airport").</summary>
    Site,
}
