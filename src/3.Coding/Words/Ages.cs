using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Tells ages from other numbers: "Hana Dosh, 35, was killed".</summary>
internal static class Ages
{
    /// <summary>Whether the span is a lone number between commas or brackets right behind a name.</summary>
    public static bool Is(TextSpan span, IReadOnlyList<TaggedToken> tokens)
    {
        for (int at = 2; at + 1 < tokens.Count; at++)
        {
            if (tokens[at].Span == span)
            {
                return tokens[at].PartOfSpeech is "NUM" && tokens[at - 1].PartOfSpeech is "PUNCT" && tokens[at - 2].PartOfSpeech is "PROPN"
                    && tokens[at + 1].PartOfSpeech is "PUNCT";
            }
        }

        return false;
    }
}
