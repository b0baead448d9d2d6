using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>The entities of one article, with a lookup from words to the entity they mention.</summary>
internal sealed class DocumentEntities
{
    private readonly Dictionary<string, DocumentEntity> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<TextSpan, DocumentEntity> _bySpan = [];
    private readonly Dictionary<int, List<(TextSpan Span, MentionForm Form, DocumentEntity Entity)>> _byEnd = [];

    /// <summary>Takes the entities as built.</summary>
    /// <param name="document">The article whose text all spans point into.</param>
    /// <param name="entities">In order of first mention.</param>
    /// <param name="offices">The office held by an entity, by its id, where the text or the dictionary names one.</param>
    /// <param name="cores">Other spans of the mentions (the phrase around a name, the noun in a phrase), with their entities' ids.</param>
    public DocumentEntities(
        TaggedDocument document,
        IReadOnlyList<DocumentEntity> entities,
        IReadOnlyDictionary<string, string> offices,
        IReadOnlyList<(TextSpan Span, MentionForm Form, string Id)> cores)
    {
        Cores = cores;
        Document = document;
        Entities = entities;
        Offices = offices;
        foreach (var entity in entities)
        {
            _byId[entity.Id] = entity;
            foreach (var mention in entity.Mentions)
            {
                Index(mention.Span, mention.Form, entity);
            }
        }

        foreach (var (span, form, id) in cores)
        {
            Index(span, form, _byId[id]);
        }
    }

    /// <summary>Other spans of the mentions (the phrase around a name, the noun in a phrase), with their entities' ids.</summary>
    public IReadOnlyList<(TextSpan Span, MentionForm Form, string Id)> Cores { get; }

    /// <summary>The article.</summary>
    public TaggedDocument Document { get; }

    /// <summary>The article's text.</summary>
    public string Text => Document.Document.Text;

    /// <summary>Who and what the article speaks of, in order of first mention.</summary>
    public IReadOnlyList<DocumentEntity> Entities { get; }

    /// <summary>The office held by an entity, by its id.</summary>
    public IReadOnlyDictionary<string, string> Offices { get; }

    /// <summary>The entity with this id, or null.</summary>
    public DocumentEntity? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entity that has a mention of exactly these words, or null.</summary>
    public DocumentEntity? Find(TextSpan span) => _bySpan.GetValueOrDefault(span);

    /// <summary>The entity whose mention ends where the head of a phrase ends, and lies inside the phrase; the longest one. Null where none does.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="headEnd">Offset after the phrase's head.</param>
    public DocumentEntity? FindHead(TextSpan phrase, int headEnd)
    {
        DocumentEntity? found = null;
        var length = 0;
        foreach (var (span, form, entity) in _byEnd.GetValueOrDefault(headEnd, []))
        {
            if (phrase.Contains(span) && span.Length > length && (form != MentionForm.Pronoun || span == phrase))
            {
                (found, length) = (entity, span.Length);
            }
        }

        return found;
    }

    private void Index(TextSpan span, MentionForm form, DocumentEntity entity)
    {
        _bySpan.TryAdd(span, entity);
        if (!_byEnd.TryGetValue(span.End, out var list))
        {
            _byEnd.Add(span.End, list = []);
        }

        list.Add((span, form, entity));
    }
}
