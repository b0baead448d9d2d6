namespace Dragoman.Evaluation;

/// <summary>Everything that can be measured.</summary>
public static class EvaluationTasks
{
    /// <summary>Boundaries of sentences and tokens.</summary>
    public static SentencesTask Sentences { get; } = new();

    /// <summary>Parts of speech, dictionary forms and trees.</summary>
    public static TreebankTask Treebank { get; } = new();

    /// <summary>All tasks, in the order in which the command line lists them.</summary>
    public static IReadOnlyList<EvaluationTask> All { get; } =
    [
        new EventsTask(),
        new StoriesTask(),
        new ArticleKeyTask(),
        new RootsTask(),
        new RootsGivenTask(),
        new QuadActorsTask(),
        new EventPlaceTask(),
        new ToponymsTask(),
        new TimexTask(),
        new AttributionTask(),
        new EntitiesTask(),
        new IncidentsTask(),
        new CorefTask(),
        new FactualityTask(),
        new LoadedTask(),
        Treebank,
        Sentences,
    ];

    /// <summary>The task of this name, or null.</summary>
    public static EvaluationTask? Find(string name) => All.FirstOrDefault(task => string.Equals(task.Name, name, StringComparison.Ordinal));
}
