namespace Dragoman.Tagging.Decoding;

/// <summary>The activation of the pair heads, with the error function approximated to 1.5e-7 (Abramowitz and Stegun 7.1.26).</summary>
internal static class Gelu
{
    public static float Of(float x) => 0.5f * x * (1 + ErrorFunction(x * 0.70710678f));

    private static float ErrorFunction(float x)
    {
        var t = 1f / (1f + (0.3275911f * MathF.Abs(x)));
        var polynomial = ((((((((1.061405429f * t) - 1.453152027f) * t) + 1.421413741f) * t) - 0.284496736f) * t) + 0.254829592f) * t;
        var y = 1f - (polynomial * MathF.Exp(-x * x));
        return x < 0 ? -y : y;
    }
}
