using System.Globalization;
using System.Text;

namespace Dragoman.Evaluation;

/// <summary>Puts one sentence together from its lines.</summary>
/// <param name="file">Name of the file, for faults.</param>
/// <param name="number">The sentence's number in the file, from 1.</param>
internal sealed class ConlluBuilder(string file, int number)
{
    private const int Columns = 10;

    private readonly StringBuilder _text = new();
    private readonly List<ConlluWord> _words = [];
    private readonly List<(int Index, string Form)> _parts = [];
    private (int First, int Last, string Form, bool IsSpaceAfter)? _range;
    private string _id = FormattableString.Invariant($"sentence-{number}");
    private bool _opensBlock;
    private bool _isSpaceDue;

    public void Comment(string line)
    {
        const string id = "# sent_id = ";
        if (line.StartsWith(id, StringComparison.Ordinal))
        {
            _id = line[id.Length..].Trim();
        }

        var word = line[1..].TrimStart().Split(' ', 2)[0];
        _opensBlock |= word is "newdoc" or "newpar";
    }

    public void Row(string[] cells, int line)
    {
        if (cells.Length != Columns)
        {
            throw Fault(line, $"{cells.Length} columns");
        }

        // Words that the text leaves out ("8.1") stand in no place.
        if (cells[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        var isSpaceAfter = !cells[9].Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);
        var ends = cells[0].Split('-');
        if (ends.Length == 2)
        {
            _range = (Number(ends[0], line), Number(ends[1], line), cells[1], isSpaceAfter);
            return;
        }

        var at = Number(cells[0], line);
        if (at != _words.Count + 1)
        {
            throw Fault(line, $"word {at} follows word {_words.Count}");
        }

        _words.Add(new ConlluWord(default, cells[3], cells[2], Number(cells[6], line) - 1, cells[7]));
        if (_range is { } range && at >= range.First && at <= range.Last)
        {
            _parts.Add((at - 1, cells[1]));
            if (at == range.Last)
            {
                PlaceParts(range.Form, range.IsSpaceAfter);
            }
        }
        else
        {
            _words[^1] = _words[^1] with { Span = Place(cells[1], isSpaceAfter) };
        }
    }

    public void Close(int line, List<ConlluSentence> sentences)
    {
        if (_words.Count == 0)
        {
            return;
        }

        if (_parts.Count > 0)
        {
            throw Fault(line, "the last range of words lacks its end");
        }

        if (_words.Any(word => word.Head < -1 || word.Head >= _words.Count))
        {
            throw Fault(line, $"a head outside sentence {_id}");
        }

        sentences.Add(new ConlluSentence(_id, _text.ToString(), [.. _words], _opensBlock, _isSpaceDue));
    }

    private TextSpan Place(string form, bool isSpaceAfter)
    {
        if (_isSpaceDue)
        {
            _text.Append(' ');
        }

        var start = _text.Length;
        _text.Append(form);
        _isSpaceDue = isSpaceAfter;
        return new TextSpan(start, _text.Length);
    }

    // "don't" is one token of two words: each takes its own letters where they add up to the token, else an even part of it.
    private void PlaceParts(string form, bool isSpaceAfter)
    {
        var whole = Place(form, isSpaceAfter);
        var isSum = string.Equals(string.Concat(_parts.Select(part => part.Form)), form, StringComparison.Ordinal);
        var start = whole.Start;
        for (var n = 0; n < _parts.Count; n++)
        {
            var end = isSum ? start + _parts[n].Form.Length : whole.Start + (whole.Length * (n + 1) / _parts.Count);
            var word = _parts[n].Index;
            _words[word] = _words[word] with { Span = new TextSpan(start, end) };
            start = end;
        }

        _parts.Clear();
        _range = null;
    }

    private int Number(string cell, int line) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Fault(line, $"\"{cell}\" is no number");

    private SetupException Fault(int line, string reason) => new($"{file}, line {line}: {reason}", ConlluReader.Remedy);
}
