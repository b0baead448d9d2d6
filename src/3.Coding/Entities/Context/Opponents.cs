using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Which countries fight or accuse each other in an article.</summary>
internal sealed class Opponents
{
    private readonly Dictionary<string, Dictionary<string, int>> _against = new(StringComparer.Ordinal);
    private readonly List<string> _fighting = [];

    /// <summary>Counts the events of an article whose sides are both known.</summary>
    public Opponents(IEnumerable<EventMention> events)
    {
        foreach (var coded in events)
        {
            var weight = coded.Type == "ASSAULT" ? 4 : coded.QuadCode switch { 4 => 2, 3 => 1, _ => 0 };
            foreach (var side in coded.Type == "ASSAULT" ? coded.Actors.Concat(coded.Recipients) : [])
            {
                if (side.Code is { } code && !_fighting.Contains(code) && CountryTable.Default.FindByAlpha3(code) is not null)
                {
                    _fighting.Add(code);
                }
            }

            foreach (var actor in weight == 0 ? [] : coded.Actors)
            {
                foreach (var recipient in coded.Recipients)
                {
                    if (actor.Code is { } a && recipient.Code is { } b && a != b && IsParty(a) && IsParty(b))
                    {
                        Add(a, b, weight);
                        Add(b, a, weight);
                    }
                }
            }
        }
    }

    /// <summary>The one that a country stands against, where one stands out; else null.</summary>
    public string? Of(string code)
    {
        // Two that fight in one article fight each other.
        if (_fighting.Count == 2 && _fighting.Contains(code))
        {
            return _fighting[0] == code ? _fighting[1] : _fighting[0];
        }

        var order = _against.GetValueOrDefault(code, []).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        return order.Count == 1 || (order.Count > 1 && order[0].Value >= 2 * order[1].Value) ? order[0].Key : null;
    }

    /// <summary>The only country that fights or is fought in, or null.</summary>
    public string? Only => _fighting.Count == 1 ? _fighting[0] : null;

    /// <summary>Whether no two countries fight in the article.</summary>
    public bool IsPeace => _fighting.Count < 2;

    /// <summary>Whether a country is one of those that fight, or nobody is known to.</summary>
    public bool MayFight(string code) => _fighting.Count == 0 || _fighting.Contains(code);

    /// <summary>The pair that stands out in the article, or null.</summary>
    public (string First, string Second)? Pair()
    {
        if (_fighting.Count == 2)
        {
            return (_fighting[0], _fighting[1]);
        }

        (string, string)? best = null;
        var most = 0;
        foreach (var (one, others) in _against.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            foreach (var (other, weight) in others.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                if (weight > most)
                {
                    (best, most) = ((one, other), weight);
                }
            }
        }

        return best;
    }

    // Bodies across states that urge and criticise stand against nobody; the European Union may.
    private static bool IsParty(string code) => code is not ("UNO" or "IGO" or "NGO" or "ISM");

    private void Add(string one, string other, int weight)
    {
        if (!_against.TryGetValue(one, out var others))
        {
            _against.Add(one, others = new Dictionary<string, int>(StringComparer.Ordinal));
        }

        others[other] = others.GetValueOrDefault(other) + weight;
    }
}
