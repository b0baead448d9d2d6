using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds the place that a name stands for.</summary>
internal interface IPlaceLookup
{
    /// <summary>Fills in what is known of the place; the mention itself where nothing is.</summary>
    /// <param name="mention">The name in the text.</param>
    /// <param name="name">The name to look up, which may be shorter than the mention's words.</param>
    PlaceMention Resolve(PlaceMention mention, string name);
}
