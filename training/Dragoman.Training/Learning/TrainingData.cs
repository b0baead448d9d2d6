using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;

namespace Dragoman.Training.Learning;

/// <summary>The sets that a run trains on and the parts it looks at.</summary>
internal sealed class TrainingData
{
    private const string Treebanks = "treebanks";
    private const string Gold = "gold";
    private const string Annotation = "annotation";

    // Sentences of sets whose licence is not stated (PLV) or not permissive (CBERT).
    private static readonly string[] Restricted = ["PLV-", "CBERT-"];

    public TrainingData(TrainingSettings settings, SentenceEncoder encoder, Tokenize tokenize)
    {
        // A run that goes on keeps the labels it began with.
        var open = settings.From is null;
        Labels = open ? new Labels() : Labels.Read(settings.From!);
        string In(params string[] parts) => Path.Combine([settings.Shared, .. parts]);
        Treebank =
        [
            .. Take(TreebankExamples.Read(In(Treebanks, "ewt", "en_ewt-train.conllu"), encoder, Labels, open, false)),
            .. Take(TreebankExamples.Read(In(Treebanks, "gum", "en_gum-train.conllu"), encoder, Labels, open, true)),
        ];
        EwtDev = TreebankExamples.Read(In(Treebanks, "ewt", "en_ewt-dev.conllu"), encoder, Labels, false, false);
        GumDev = TreebankExamples.Read(In(Treebanks, "gum", "en_gum-dev.conllu"), encoder, Labels, false, true);
        Names =
        [
            .. NameExamples.Read(In(Gold, "entities-wikigold.train.jsonl"), encoder, tokenize, Labels),
            .. NameExamples.Read(In(Gold, "entities-crossner-politics.train.jsonl"), encoder, tokenize, Labels),
        ];
        var corrections = new Corrections(Path.Combine(settings.Own, "corrections.jsonl"));
        string[] sentences = ["own.train.jsonl", "events.train.jsonl"];
        Events =
        [
            .. sentences.SelectMany(name => EventExamples.Read(In(Annotation, name), encoder, tokenize, Labels, open, corrections))
                .Where(one => !settings.PermissiveOnly || !Restricted.Any(prefix => one.Id.StartsWith(prefix, StringComparison.Ordinal))),
            .. ArticleExamples.Read(In(Annotation, "articles.train.jsonl"), encoder, tokenize, Labels, open),
        ];
        if (Directory.Exists(settings.Own))
        {
            foreach (var file in Directory.EnumerateFiles(settings.Own, "sentences*.jsonl").Order(StringComparer.Ordinal))
            {
                Events.AddRange(EventExamples.Read(file, encoder, tokenize, Labels, open));
            }

            foreach (var file in Directory.EnumerateFiles(settings.Own, "real*.jsonl").Order(StringComparer.Ordinal))
            {
                Events.AddRange(ReferencedExamples.Read(file, In(Gold), encoder, tokenize, Labels, open)
                    .Where(one => !settings.PermissiveOnly || !Restricted.Any(prefix => one.Id.StartsWith(prefix, StringComparison.Ordinal))));
            }

            foreach (var file in Directory.EnumerateFiles(settings.Own, "articles*.jsonl").Order(StringComparer.Ordinal))
            {
                Events.AddRange(ArticleExamples.Read(file, encoder, tokenize, Labels, open));
            }
        }

        Events = Take(Events);
        Places = settings.PlaceEpochs > 0 ? [.. PlaceExamples.Read(In(Gold, "event-place.silver.jsonl"), encoder, tokenize)] : [];
        EventsDev =
        [
            .. EventExamples.Read(In(Annotation, "events.dev.jsonl"), encoder, tokenize, Labels, false),
            .. EventExamples.Read(In(Annotation, "own.dev.jsonl"), encoder, tokenize, Labels, false),
        ];

        List<T> Take<T>(List<T> all) => settings.Limit > 0 ? [.. all.Take(settings.Limit)] : all;
    }

    public Labels Labels { get; }

    public List<TokenExample> Treebank { get; }

    public List<TokenExample> EwtDev { get; }

    public List<TokenExample> GumDev { get; }

    public List<TokenExample> Names { get; }

    public List<EventExample> Events { get; }

    /// <summary>Sentences in which only one verb's place is known.</summary>
    public List<EventExample> Places { get; }

    public List<EventExample> EventsDev { get; }
}
