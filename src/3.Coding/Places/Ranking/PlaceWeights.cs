using System.Globalization;
using System.Reflection;
using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>The fitted weights of the ranker.</summary>
internal sealed class PlaceWeights
{
    private const string Resource = "place-weights.tsv";
    private const string Remedy = "Restore the file as it came with the program, or fit the weights anew.";

    private readonly double[] _weights;

    /// <summary>Takes weights in the order of <see cref="PlaceFeature"/>.</summary>
    public PlaceWeights(double[] weights) => _weights = weights;

    /// <summary>How many features there are.</summary>
    public static int Count { get; } = Enum.GetValues<PlaceFeature>().Length;

    /// <summary>The weights that come with the program.</summary>
    /// <exception cref="SetupException">They are missing or do not fit.</exception>
    public static PlaceWeights Default { get; } = Load();

    /// <summary>The weighted sum of a candidate's features.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        double sum = 0;
        for (int i = 0; i < features.Length; i++)
        {
            sum += _weights[i] * features[i];
        }

        return sum;
    }

    private static PlaceWeights Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new SetupException($"{Resource}: missing from the program", "Install the program again.");
        using var reader = new StreamReader(stream);
        var weights = new double[Count];
        foreach (var row in TableFile.Read(reader, Resource, 2, Remedy))
        {
            if (!Enum.TryParse<PlaceFeature>(row[0], out var feature) || !double.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double weight))
            {
                throw row.Wrong($"'{row[0]}' is no feature or '{row[1]}' no number");
            }

            weights[(int)feature] = weight;
        }

        return new PlaceWeights(weights);
    }
}
