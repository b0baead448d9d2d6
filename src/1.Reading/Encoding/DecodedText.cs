namespace Dragoman.Reading;

/// <summary>Bytes as text, or why they are none.</summary>
/// <param name="Text">The text, if there is one.</param>
/// <param name="Reason">What is wrong, if there is none.</param>
/// <param name="Remedy">What the user can do about it.</param>
internal readonly record struct DecodedText(string? Text, string Reason, string Remedy)
{
    public static DecodedText Of(string text) => new(text, "", "");

    public static DecodedText Failed(string reason, string remedy) => new(null, reason, remedy);
}
