namespace Dragoman.Evaluation;

/// <summary>A task that reads what the program printed: one JSON record a line, offsets in UTF-16 code units.</summary>
public abstract class RecordTask : EvaluationTask
{
    private protected RecordTask(string name, string description, string gold)
        : base(name, description, gold)
    {
    }

    /// <summary>The texts of a gold file, in its order, for the program to code.</summary>
    /// <param name="gold">The gold file; it is read to its end.</param>
    /// <exception cref="SetupException">The gold does not fit the task.</exception>
    public abstract IReadOnlyList<InputDocument> Documents(GoldFile gold);

    /// <summary>Measures records against gold.</summary>
    /// <param name="gold">The gold file; it is read to its end.</param>
    /// <param name="records">The program's records, one JSON object a line, in any order; blank lines are passed over. A document without a
    /// record counts as one in which nothing was found.</param>
    /// <param name="errors">How many single differences the report lists at most, 0 or more.</param>
    /// <exception cref="SetupException">The gold or the records do not fit the task.</exception>
    public abstract EvaluationReport Score(GoldFile gold, IEnumerable<string> records, int errors = 0);
}
