namespace Dragoman.Model;

/// <summary>What a place name stands for where it stands.</summary>
public enum PlaceUse
{
    /// <summary>The place itself: something is or happens there.</summary>
    Literal,

    /// <summary>Its government or people: "Ankara said".</summary>
    Metonymic,

    /// <summary>A mere modifier: "Turkish press".</summary>
    Modifier,
}
