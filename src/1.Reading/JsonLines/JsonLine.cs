namespace Dragoman.Reading;

/// <summary>One line of a JSON Lines file.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Bytes">Its bytes without the line end; empty where it is too long.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="TooLong">Whether it is longer than allowed and was passed over.</param>
internal readonly record struct JsonLine(long Number, byte[] Bytes, long Length, bool TooLong);
