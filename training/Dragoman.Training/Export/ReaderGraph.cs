using Dragoman.Tagging.Model;
using Dragoman.Training.Encoder;
using Dragoman.Training.Heads;
using Dragoman.Training.Learning;
using Onnx;
using TorchSharp;
using static Onnx.TensorProto.Types;
using static TorchSharp.torch;

namespace Dragoman.Training.Export;

/// <summary>Writes the trained reader as a graph: embeddings, trunk, both tops and all heads that are linear in each word.</summary>
internal sealed class ReaderGraph(Reader reader, bool quantised)
{
    private readonly GraphBuilder _graph = new(quantised);

    public ModelProto Write()
    {
        _graph.Input(GraphOutputs.Pieces, DataType.Int64, "batch", "length");
        _graph.Input(GraphOutputs.Casings, DataType.Int64, "batch", "length");
        _graph.Input(GraphOutputs.Positions, DataType.Int64, "length");
        _graph.Input(GraphOutputs.Mask, DataType.Float, "batch", 1, 1, "length");
        var state = Embed(reader.Encoder);
        foreach (var layer in reader.Encoder.Trunk)
        {
            state = Layer(layer, state);
        }

        var tokens = reader.Encoder.TokenTop.Aggregate(state, (current, layer) => Layer(layer, current));
        var events = reader.Encoder.EventTop.Aggregate(state, (current, layer) => Layer(layer, current));
        TokenOutputs(reader.Tokens, tokens);
        EventOutputs(reader.Events, events);
        return _graph.Model();
    }

    private string Embed(ForkedEncoder encoder)
    {
        const int width = ForkedEncoder.Width;
        var pieces = _graph.Lookup(Weights.Of(encoder.WordPieces.weight!), 30522, width, GraphOutputs.Pieces);
        var positions = _graph.Node("Gather", _graph.Floats(Weights.Of(encoder.Positions.weight!), 512, width), GraphOutputs.Positions);
        var casings = _graph.Node(
            "Gather", _graph.Floats(Weights.Of(encoder.Casing.weight!), ForkedEncoder.Casings, width), GraphOutputs.Casings);
        var sum = _graph.Node("Add", _graph.Node("Add", pieces, casings), positions);
        return _graph.Normalise(sum, Weights.Of(encoder.Embedded.weight!), Weights.Of(encoder.Embedded.bias!));
    }

    private string Layer(TransformerLayer layer, string input)
    {
        const int width = ForkedEncoder.Width;
        const int heads = TransformerLayer.Heads;
        var (matrix, bias) = Weights.Of(layer.Attend);
        ScaleQueries(matrix, bias, 1 / MathF.Sqrt(width / heads));
        var parts = _graph.Node("Reshape", _graph.Linear(input, matrix, bias), _graph.Integers(0, 0, 3, heads, width / heads));
        var split = _graph.Node("Transpose", [parts], ("perm", new long[] { 2, 0, 3, 1, 4 }));
        string Part(long number, string from) => _graph.Node("Gather", [from, Scalar(number)], ("axis", 0L));
        var keys = _graph.Node("Transpose", [Part(1, split)], ("perm", new long[] { 0, 1, 3, 2 }));
        var scores = _graph.Node("Add", _graph.Node("MatMul", Part(0, split), keys), GraphOutputs.Mask);
        var attended = _graph.Node("MatMul", _graph.Node("Softmax", [scores], ("axis", -1L)), Part(2, split));
        var joined = _graph.Node("Reshape",
            _graph.Node("Transpose", [attended], ("perm", new long[] { 0, 2, 1, 3 })), _graph.Integers(0, 0, width));
        var middle = Residual(layer.Join, joined, input, layer.AfterAttention);
        var (widen, widenBias) = Weights.Of(layer.Widen);
        return Residual(layer.Narrow, _graph.Gelu(_graph.Linear(middle, widen, widenBias)), middle, layer.AfterFeedForward);
    }

    private string Residual(TorchSharp.Modules.Linear linear, string input, string residual, TorchSharp.Modules.LayerNorm norm)
    {
        var (matrix, bias) = Weights.Of(linear);
        return _graph.Normalise(_graph.Node("Add", _graph.Linear(input, matrix, bias), residual), Weights.Of(norm.weight!), Weights.Of(norm.bias!));
    }

    private string Scalar(long value)
    {
        var one = _graph.Integers(value);
        return _graph.Node("Squeeze", one);
    }

    private void TokenOutputs(TokenHeads heads, string state)
    {
        Linear(GraphOutputs.Tags, state, Weights.Beside(heads.PartOfSpeech, heads.LemmaRule, heads.Name));
        var arcs = Activated(state, heads.ArcDependent);
        Linear(GraphOutputs.ArcDependent, arcs, WithBiasRow(heads.Arc, TokenHeads.ArcWidth));
        _graph.Output(GraphOutputs.ArcHead, Activated(state, heads.ArcHead), TokenHeads.ArcWidth);
        var relations = Activated(state, heads.RelationDependent);
        Linear(GraphOutputs.RelationDependent, relations, WithBiasRow(heads.Relation, TokenHeads.RelationWidth));
        _graph.Output(GraphOutputs.RelationHead, Activated(state, heads.RelationHead), TokenHeads.RelationWidth);
    }

    private void EventOutputs(EventHeads heads, string state)
    {
        var hidden = Activated(state, heads.Trigger1);
        var (types, typeBias) = Weights.Of(heads.Trigger2);
        var (cues, cueBias) = Weights.Of(heads.Cue);
        var triggers = _graph.Node(
            "Concat", [_graph.Linear(hidden, types, typeBias), _graph.Linear(state, cues, cueBias)], ("axis", -1L));
        _graph.Output(GraphOutputs.Triggers, triggers, typeBias.Length + cueBias.Length);
        Linear(GraphOutputs.EventWords, state, Weights.Beside(
            heads.TraitWord, heads.TraitSentence,
            heads.Role.Word, heads.Role.Anchor, heads.Role.WordGate, heads.Role.AnchorGate,
            heads.Statement.Word, heads.Statement.Anchor, heads.Statement.WordGate, heads.Statement.AnchorGate));
    }

    private string Activated(string input, TorchSharp.Modules.Linear linear)
    {
        var (matrix, bias) = Weights.Of(linear);
        return _graph.Gelu(_graph.Linear(input, matrix, bias));
    }

    private void Linear(string output, string input, (float[] Matrix, float[] Bias) layer) =>
        _graph.Output(output, _graph.Linear(input, layer.Matrix, layer.Bias), layer.Bias.Length);

    private static (float[] Matrix, float[] Bias) WithBiasRow(Tensor bilinear, int width)
    {
        using var scope = NewDisposeScope();
        return (Weights.Of(bilinear.narrow(0, 0, width)), Weights.Of(bilinear.narrow(0, width, 1).view(-1)));
    }

    // The scale of attention is put into the queries, so that the graph need not multiply by it.
    private static void ScaleQueries(float[] matrix, float[] bias, float scale)
    {
        const int width = ForkedEncoder.Width;
        for (var i = 0; i < matrix.Length; i++)
        {
            matrix[i] *= i % (3 * width) < width ? scale : 1;
        }

        for (var i = 0; i < width; i++)
        {
            bias[i] *= scale;
        }
    }
}
