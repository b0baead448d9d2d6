using Dragoman.Tagging.Encoding;
using TorchSharp;
using static TorchSharp.torch;

namespace Dragoman.Training.Learning;

/// <summary>The pieces of several sentences side by side, as the encoder takes them.</summary>
/// <remarks>A sentence's casing can be shown as something else than it is, so that the reader does not lean on it.</remarks>
internal sealed class PieceBatch
{
    public PieceBatch(IReadOnlyList<EncodedSentence> sentences, IReadOnlyList<WordCasing?> shown)
    {
        var (count, length) = (sentences.Count, sentences.Max(sentence => sentence.Pieces.Length));
        var pieces = new long[count * length];
        var casings = new long[count * length];
        var present = new bool[count * length];
        for (var i = 0; i < count; i++)
        {
            var sentence = sentences[i];
            for (var j = 0; j < sentence.Pieces.Length; j++)
            {
                pieces[(i * length) + j] = sentence.Pieces[j];
                casings[(i * length) + j] = shown[i] is { } casing && j > 0 && j < sentence.Pieces.Length - 1
                    ? (long)casing
                    : sentence.Casings[j];
                present[(i * length) + j] = true;
            }
        }

        long[] shape = [count, length];
        Pieces = tensor(pieces, shape);
        Casings = tensor(casings, shape);
        Present = tensor(present, shape);
    }

    public Tensor Pieces { get; }

    public Tensor Casings { get; }

    public Tensor Present { get; }

    /// <summary>The first piece of each word, [sentences, words]; missing words stand at the opening piece.</summary>
    public static Tensor WordPlaces(IReadOnlyList<EncodedSentence> sentences)
    {
        var width = sentences.Max(sentence => sentence.Words.Length);
        var places = new long[sentences.Count * width];
        for (var i = 0; i < sentences.Count; i++)
        {
            sentences[i].WordPieces.Select(piece => (long)piece).ToArray().CopyTo(places, i * width);
        }

        return tensor(places, [sentences.Count, width]);
    }

    /// <summary>Vectors at the places given, [sentences, places, width].</summary>
    public static Tensor At(Tensor states, Tensor places) =>
        states.gather(1, places.unsqueeze(-1).expand(places.shape[0], places.shape[1], states.shape[2]));
}
