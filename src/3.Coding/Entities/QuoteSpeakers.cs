using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Who speaks in each quotation of an article.</summary>
internal sealed class QuoteSpeakers
{
    private readonly List<TextSpan> _quotes;
    private readonly List<(TextSpan Piece, int Length, TextSpan Source)> _pieces = [];

    /// <summary>Reads the quotations and their speakers.</summary>
    public QuoteSpeakers(TaggedDocument document)
    {
        _quotes = QuoteFinder.Find(document.Document.Text, document.Document.Sentences);
        if (_quotes.Count == 0)
        {
            return;
        }

        foreach (var (reading, content) in QuotedSentences.Extend(document, _quotes).Where(entry => entry.Key.Source is not null).OrderBy(entry => entry.Key.Cue))
        {
            var length = content.Sum(piece => piece.Length);
            _pieces.AddRange(content.Select(piece => (piece, length, reading.Source!.Value)));
        }
    }

    /// <summary>Whether the words stand in a quotation.</summary>
    public bool IsQuoted(TextSpan span) => _quotes.Exists(quote => quote.Contains(span));

    /// <summary>Where the speaker of quoted words is named; null where they are not quoted, or nobody is named.</summary>
    public TextSpan? Source(TextSpan span) => IsQuoted(span)
        ? _pieces.Where(entry => entry.Piece.Contains(span)).OrderBy(entry => entry.Length).Select(entry => (TextSpan?)entry.Source).FirstOrDefault()
        : null;
}
