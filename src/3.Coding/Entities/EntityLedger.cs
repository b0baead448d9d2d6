using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>The drafts of one article, found again by their names.</summary>
internal sealed class EntityLedger(CountryTable countries)
{
    private readonly Dictionary<string, EntityDraft> _byKey = new(StringComparer.Ordinal);

    /// <summary>All drafts in the order of their making.</summary>
    public List<EntityDraft> Drafts { get; } = [];

    /// <summary>The draft of a country.</summary>
    public EntityDraft Country(string code)
    {
        var draft = GetOrAdd("C:" + code, EntityKind.Country, countries.FindByAlpha3(code)?.Name ?? code);
        draft.LearnCode(code);
        return draft;
    }

    /// <summary>The draft under a key, or null.</summary>
    public EntityDraft? Get(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The draft under a key, made where there is none.</summary>
    public EntityDraft GetOrAdd(string key, EntityKind kind, string name)
    {
        if (!_byKey.TryGetValue(key, out var draft))
        {
            _byKey.Add(key, draft = Add(kind, name));
        }

        return draft;
    }

    /// <summary>Also finds a draft under another key; the first one to take a key keeps it.</summary>
    public void Alias(string key, EntityDraft draft) => _byKey.TryAdd(key, draft);

    /// <summary>A new draft without a key.</summary>
    public EntityDraft Add(EntityKind kind, string name)
    {
        var draft = new EntityDraft(kind, name);
        Drafts.Add(draft);
        return draft;
    }
}
