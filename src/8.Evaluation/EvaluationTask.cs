namespace Dragoman.Evaluation;

/// <summary>One thing that can be measured: a layer of what the program reads, against gold of one shape.</summary>
/// <remarks>
/// What stands in for the program differs by kind: <see cref="RecordTask"/> takes its printed records, <see cref="TreebankTask"/> its
/// tagger, <see cref="SentencesTask"/> its sentence splitter.
/// </remarks>
public abstract class EvaluationTask
{
    private protected EvaluationTask(string name, string description, string gold)
    {
        Name = name;
        Description = description;
        Gold = gold;
    }

    /// <summary>The word that picks the task on the command line ("toponyms").</summary>
    public string Name { get; }

    /// <summary>What is measured, in one line.</summary>
    public string Description { get; }

    /// <summary>What gold the task takes, in one line.</summary>
    public string Gold { get; }
}
