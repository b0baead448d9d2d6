using System.Text;

namespace Dragoman.Splitter.Data;

/// <summary>Runs neighbouring paragraphs of a document together. Their ends show how sentences end without any mark.</summary>
internal static class Joining
{
    public static IEnumerable<Passage> Join(IReadOnlyList<Passage> passages, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < passages.Count;)
        {
            var first = passages[i];
            var text = new StringBuilder(first.Text);
            var starts = new HashSet<int>(first.Starts);
            var more = random.Next(1, 4);
            for (i++; more > 0 && i < passages.Count && passages[i].Document == first.Document && passages[i].Source == first.Source; i++, more--)
            {
                text.Append(' ');
                starts.Add(text.Length);
                starts.UnionWith(passages[i].Starts.Select(s => s + text.Length));
                text.Append(passages[i].Text);
            }

            if (text.Length > first.Text.Length)
            {
                yield return new Passage(text.ToString(), starts, first.Source + "-joined", first.Document);
            }
        }
    }
}
