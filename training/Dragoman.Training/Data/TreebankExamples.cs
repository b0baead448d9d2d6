using System.Globalization;
using Dragoman.Tagging.Encoding;
using Dragoman.Tagging.Syntax;

namespace Dragoman.Training.Data;

/// <summary>Makes training examples of treebank sentences.</summary>
internal static class TreebankExamples
{
    // Rarer rules make single words and would only widen the layer.
    private const int LeastRule = 3;

    public static List<TokenExample> Read(string file, SentenceEncoder encoder, Labels labels, bool open, bool names)
    {
        var examples = new List<TokenExample>();
        var rules = TreebankReader.Read(file).SelectMany(sentence => sentence.Rows).CountBy(row => LemmaRule.Derive(row[1], row[2]))
            .Where(rule => rule.Value >= LeastRule).Select(rule => rule.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in TreebankReader.Read(file))
        {
            var count = sentence.Rows.Count;
            var encoded = encoder.Encode(sentence.Text, sentence.Tokens);
            if (encoded.TokenWords.Length > 1 && encoded.TokenWords[^1] == encoded.TokenWords[^2])
            {
                // Too long to be read whole.
                continue;
            }

            var example = new TokenExample(encoded, new int[count], new int[count], new int[count], new int[count],
                names ? GumNames.Tag(sentence, labels) : [.. Enumerable.Repeat(LabelList.Ignore, count)])
            {
                NameSpans = names ? null : ProperNouns.Find(sentence),
            };
            for (var i = 0; i < count; i++)
            {
                var row = sentence.Rows[i];
                example.PartsOfSpeech[i] = labels.PartsOfSpeech.Number(row[3], open);
                example.Heads[i] = int.Parse(row[6], CultureInfo.InvariantCulture);
                example.Relations[i] = labels.Relations.Number(row[7], open);
                var rule = LemmaRule.Derive(row[1], row[2]);
                example.LemmaRules[i] = labels.LemmaRules.Number(rule, open && rules.Contains(rule));
            }

            examples.Add(example);
        }

        return examples;
    }
}
