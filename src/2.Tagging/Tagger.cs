using Dragoman.Model;
using Dragoman.Tagging.Events;
using Dragoman.Tagging.Model;
using Dragoman.Tagging.Names;
using Dragoman.Tagging.Statements;
using Dragoman.Tagging.Syntax;

namespace Dragoman.Tagging;

/// <summary>Reads syntax, names, events and statements of every sentence of a document.</summary>
/// <remarks>One pass of the encoder a sentence; cost grows with the number of pieces, and within a sentence slightly faster than its length.</remarks>
public sealed class Tagger : IStage<Document, TaggedDocument>
{
    private readonly ReaderModel _model;
    private readonly GraphRunner _graph;
    private readonly SyntaxReader _syntax;
    private readonly NameReader _names;
    private readonly EventReader _events;
    private readonly StatementReader _statements;

    /// <summary>Makes a tagger on a loaded model; the model stays the caller's.</summary>
    /// <param name="model">The loaded model.</param>
    /// <param name="options">Where to draw the lines, or null for the measured ones.</param>
    public Tagger(ReaderModel model, EventReaderOptions? options = null)
    {
        _model = model;
        _graph = new GraphRunner(model.Session);
        _syntax = new SyntaxReader(model.Labels);
        _names = new NameReader(model.Labels);
        _events = new EventReader(model.Labels, model.Heads, options ?? new EventReaderOptions());
        _statements = new StatementReader(model.Labels, model.Heads);
    }

    /// <inheritdoc/>
    public TaggedDocument Run(Document input, CancellationToken cancel)
    {
        var sentences = new TaggedSentence[input.Sentences.Count];
        for (var i = 0; i < sentences.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            sentences[i] = Tag(input.Text, input.Sentences[i]);
        }

        return new TaggedDocument(input, sentences);
    }

    /// <summary>Runs the graph alone, for measuring what the rest of the way costs.</summary>
    /// <returns>The number of word pieces read.</returns>
    public int ReadOnly(string text, Sentence sentence)
    {
        var encoded = _model.Sentences.Encode(text, sentence.Tokens);
        _graph.Run(encoded);
        return encoded.Pieces.Length;
    }

    /// <summary>Tags given tokens, for measuring against a treebank.</summary>
    public IReadOnlyList<TaggedToken> Tag(string text, IReadOnlyList<TextSpan> tokens) =>
        _syntax.Read(text, tokens, _graph.Run(_model.Sentences.Encode(text, tokens)));

    private TaggedSentence Tag(string text, Sentence sentence)
    {
        var reading = _graph.Run(_model.Sentences.Encode(text, sentence.Tokens));
        return new TaggedSentence(
            sentence,
            _syntax.Read(text, sentence.Tokens, reading),
            _names.Read(text, sentence.Tokens, reading),
            _events.Read(text, reading),
            _statements.Read(text, reading));
    }
}
