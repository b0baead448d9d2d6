namespace Dragoman.Training.Data;

/// <summary>Labels by number, in the order in which they were first met.</summary>
internal sealed class LabelList(params IEnumerable<string> start)
{
    /// <summary>The number of a target that is not to be learned from.</summary>
    public const int Ignore = -100;

    private readonly List<string> _labels = [.. start];

    public int Count => _labels.Count;

    public IReadOnlyList<string> Labels => _labels;

    public string this[int number] => _labels[number];

    /// <summary>The label's number; a new one gets the next, or <see cref="Ignore"/> where the list is closed.</summary>
    public int Number(string label, bool open)
    {
        var number = _labels.IndexOf(label);
        if (number >= 0)
        {
            return number;
        }

        if (!open)
        {
            return Ignore;
        }

        _labels.Add(label);
        return _labels.Count - 1;
    }
}
