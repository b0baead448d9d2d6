using Lingua;

namespace Dragoman.Reading;

/// <summary>Tells the language of a text. The models are loaded when the first text long enough is seen.</summary>
internal static class LanguageGuard
{
    private const int FewestLetters = 60;
    private const int SampleLength = 800;
    private const string Undecided = "en";

    private static readonly Lazy<LanguageDetector> Detector = new(() => LanguageDetectorBuilder
        .FromLanguages(
            Lingua.Language.English, Lingua.Language.French, Lingua.Language.German, Lingua.Language.Spanish, Lingua.Language.Portuguese, Lingua.Language.Italian,
            Lingua.Language.Turkish, Lingua.Language.Azerbaijani, Lingua.Language.Russian, Lingua.Language.Ukrainian, Lingua.Language.Arabic, Lingua.Language.Persian)
        .WithLowAccuracyMode()
        .Build());

    /// <summary>ISO 639-1 code of the text's language; "en" where the text is too short to tell or nothing prevails.</summary>
    /// <returns>The code and the language's English name; the code is empty where only the script is known.</returns>
    public static (string Code, string Name) Detect(string text, IReadOnlyList<string> allowed)
    {
        var first = DetectSample(text, 0);

        // A foreign headline or caption is no foreign article: the middle must say the same.
        return allowed.Contains(first.Code) || text.Length < 2 * SampleLength || DetectSample(text, text.Length / 2) is var second && !allowed.Contains(second.Code)
            ? first
            : DetectSample(text, text.Length / 2);
    }

    private static (string Code, string Name) DetectSample(string text, int from)
    {
        var end = from;
        var letters = 0;
        var latin = 0;
        while (end < text.Length && end - from < SampleLength)
        {
            var c = text[end++];
            letters += char.IsLetter(c) ? 1 : 0;
            latin += c < '\u0250' && char.IsLetter(c) ? 1 : 0;
        }

        if (letters < FewestLetters)
        {
            return letters - latin > latin && letters > 8 ? ("", "a language that is not written in Latin letters") : (Undecided, "English");
        }

        var sample = text[from..end];
        if (latin * 2 < letters && Script(sample) is { } other)
        {
            return ("", other);
        }

        // Saves loading the models for nearly all articles, and English full of foreign names from being taken for another language.
        if (EnglishWords.Prevail(sample))
        {
            return (Undecided, "English");
        }

        var found = Detector.Value.DetectLanguageOf(sample);
        return found == Lingua.Language.Unknown
            ? latin * 2 < letters ? ("", "a language that is not written in Latin letters") : (Undecided, "English")
            : (found.IsoCode6391().ToString().ToLowerInvariant(), found.ToString());
    }

    // Scripts that none of the detector's languages uses.
    private static string? Script(string sample)
    {
        foreach (var c in sample)
        {
            var name = c switch
            {
                >= '\u0530' and <= '\u058F' => "Armenian",
                >= '\u0590' and <= '\u05FF' => "Hebrew",
                >= '\u0370' and <= '\u03FF' => "Greek",
                >= '\u10A0' and <= '\u10FF' => "Georgian",
                >= '\u3040' and <= '\u30FF' => "Japanese",
                >= '\u4E00' and <= '\u9FFF' => "Chinese",
                >= '\uAC00' and <= '\uD7AF' => "Korean",
                >= '\u0900' and <= '\u0DFF' => "an Indian language",
                >= '\u0E00' and <= '\u0E7F' => "Thai",
                _ => null,
            };
            if (name is not null)
            {
                return name;
            }
        }

        return null;
    }
}
