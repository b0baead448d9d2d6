using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>The entity spans of one text: wanted, optional and found.</summary>
internal sealed class EntityRow
{
    private const double SureEnough = 0.5;

    /// <param name="row">The text's gold and record.</param>
    /// <param name="kinds">The kinds that the gold file marks.</param>
    /// <param name="nominals">Whether it marks descriptions ("the ministry") beside names.</param>
    public EntityRow(ScoredRow row, IReadOnlySet<string> kinds, bool nominals)
    {
        foreach (var entity in row.Gold.Items("entities"))
        {
            ReadGold(entity, row.Row.Spans.Read(entity));
        }

        foreach (var entity in row.Record.Items("entities"))
        {
            var kind = EntityKinds.Of(entity.Text("kind")) ?? EntityKinds.Other;
            foreach (var mention in entity.Items("mentions").Where(mention => kinds.Contains(kind) && Counts(mention, nominals)))
            {
                var span = row.Found.Read(mention);
                if (!span.IsEmpty)
                {
                    Found.TryAdd(span, kind);
                }
            }
        }

        Counted = [.. Found.Where(pair => Wanted.ContainsKey(pair.Key) || !pair.Key.OverlapsAny(Optional))];
    }

    public OrderedDictionary<SpanPieces, string> Wanted { get; } = [];

    public List<SpanPieces> Optional { get; } = [];

    public OrderedDictionary<SpanPieces, string> Found { get; } = [];

    /// <summary>What was found, without what only touches optional gold.</summary>
    public IReadOnlyList<KeyValuePair<SpanPieces, string>> Counted { get; }

    private void ReadGold(JsonElement entity, SpanPieces span)
    {
        if (EntityKinds.Of(entity.Text("label")) is not { } kind || (entity.Number("conf") ?? 1) < SureEnough)
        {
            Optional.Add(span);
        }
        else if (!span.IsEmpty)
        {
            Wanted.TryAdd(span, kind);
        }
    }

    private static bool Counts(JsonElement mention, bool nominals) =>
        !mention.Has("form") || mention.Text("form") is "name" || (nominals && mention.Text("form") is "nominal");
}
