namespace Dragoman.Model;

/// <summary>One step on an article's way: takes what the step before made and adds its own reading, changing nothing in place.</summary>
/// <typeparam name="TIn">What it takes.</typeparam>
/// <typeparam name="TOut">What it makes.</typeparam>
public interface IStage<in TIn, out TOut>
{
    /// <summary>Runs the step on one article. Safe to call from several threads at once.</summary>
    /// <param name="input">The article as the step before left it.</param>
    /// <param name="cancel">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    TOut Run(TIn input, CancellationToken cancel);
}
