using Dragoman.Tagging.Encoding;
using Dragoman.Tagging.Model;
using Microsoft.ML.OnnxRuntime;

namespace Dragoman.Tagging;

/// <summary>Runs the graph on one sentence at a time, so that a sentence's reading never depends on its neighbours.</summary>
internal sealed class GraphRunner(InferenceSession session)
{
    private static readonly string[] Inputs = [GraphOutputs.Pieces, GraphOutputs.Casings, GraphOutputs.Positions, GraphOutputs.Mask];

    private static readonly string[] Outputs =
    [
        GraphOutputs.Tags, GraphOutputs.ArcDependent, GraphOutputs.ArcHead, GraphOutputs.RelationDependent, GraphOutputs.RelationHead,
        GraphOutputs.Triggers, GraphOutputs.EventWords,
    ];

    public SentenceReading Run(EncodedSentence sentence)
    {
        var length = sentence.Pieces.Length;
        long[] shape = [1, length];
        using var pieces = OrtValue.CreateTensorValueFromMemory(Array.ConvertAll(sentence.Pieces, piece => (long)piece), shape);
        using var casings = OrtValue.CreateTensorValueFromMemory(Array.ConvertAll(sentence.Casings, casing => (long)casing), shape);
        using var positions = OrtValue.CreateTensorValueFromMemory(Positions(length), [length]);
        using var mask = OrtValue.CreateTensorValueFromMemory(new float[length], [1, 1, 1, length]);
        using var options = new RunOptions();
        using var results = session.Run(options, Inputs, [pieces, casings, positions, mask], Outputs);
        float[] Values(int output) => results[output].GetTensorDataAsSpan<float>().ToArray();
        return new SentenceReading(sentence, Values(0), Values(1), Values(2), Values(3), Values(4), Values(5), Values(6));
    }

    private static long[] Positions(int length)
    {
        var positions = new long[length];
        for (var i = 0; i < length; i++)
        {
            positions[i] = i;
        }

        return positions;
    }
}
