using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>What an article as a whole tells of those whose country their own words leave open.</summary>
internal sealed class ArticleContext
{
    private readonly IReadOnlyList<SentenceWords> _sentences;
    private readonly Setting _setting;
    private readonly SpanReader _reader;

    /// <summary>Reads the article's setting.</summary>
    public ArticleContext(TaggedDocument document, IReadOnlyList<PlaceMention> places, SpanReader reader)
    {
        _reader = reader;
        _sentences = [.. document.Sentences.Select(sentence => new SentenceWords(document.Document.Text, sentence))];
        _setting = new Setting(document, _sentences, reader.Items, places);
    }

    /// <summary>The country that the article is at home in, or null.</summary>
    public string? Home => _setting.Home;

    /// <summary>The entities with the countries that the setting licenses.</summary>
    public DocumentEntities Fill(DocumentEntities entities) => new EntityContext(_setting, _sentences, _reader).Fill(entities);

    /// <summary>The events with the countries of their sides that the setting and the other events license.</summary>
    public List<EventMention> Fill(IReadOnlyList<EventMention> events, DocumentEntities entities) =>
        new SideContext(_setting, _sentences, _reader, entities, new Opponents(events)).Fill(events);
}
