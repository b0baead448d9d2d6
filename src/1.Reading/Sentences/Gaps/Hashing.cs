namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>Hashes that stay the same on every machine and in every run: the model's weights are stored by them.</summary>
internal static class Hashing
{
    public static uint Step(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x85EBCA6B;
        return hash ^ (hash >> 15);
    }

    public static uint Step(uint hash, uint first, uint second) => Step(Step(hash, first), second);
}
