using System.Globalization;
using Dragoman.Reading.Sentences.Gaps;
using Dragoman.Splitter.Data;
using Dragoman.Splitter.Learning;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string Option(string name, string fallback) => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : fallback;
double Number(string name, double fallback) => double.Parse(Option(name, fallback.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

var shared = Option("shared", "../shared");
var seed = (int)Number("seed", 1);
string Bank(string name, string part) => Path.Combine(shared, "treebanks", name, $"en_{name}-{part}.conllu");
string Notes(string name) => Path.Combine(shared, "annotation", name);

var ewt = Treebank.Read(Bank("ewt", "train"), "ewt").ToList();
var gum = Treebank.Read(Bank("gum", "train"), "gum").ToList();
var news = NewsTexts.ReadSentences(Notes("own.train.jsonl"), seed).Concat(NewsTexts.ReadSentences(Notes("events.train.jsonl"), seed))
    .Concat(NewsTexts.ReadArticles(Notes("articles.train.jsonl"))).ToList();
var fold = (int)Number("fold", 0);
bool Held(Passage p) => p.Document % 5 == fold;
var all = args.Contains("--all");
var random = new Random(seed);
var set = new ExampleSet();
var weightOf = new Dictionary<string, float> { ["ewt"] = 1, ["gum"] = (float)Number("gum", 0.6), ["news"] = 1, ["articles"] = 1 };
var joinWeight = (float)Number("join", 0.3);
weightOf["ewt-joined"] = joinWeight;
weightOf["gum-joined"] = joinWeight * weightOf["gum"];
var joins = Enumerable.Range(0, (int)Number("join-times", 1)).SelectMany(n => Joining.Join(ewt, seed + n).Concat(Joining.Join(gum, seed + n))).ToList();
foreach (var passage in ewt.Concat(gum).Concat(news).Concat(joins).Where(p => all || !Held(p)))
{
    set.Add(passage, random, weightOf[passage.Source], Number("forgetting", 0.1));
}

Console.WriteLine($"{set.Examples.Count} gaps; " + string.Join(", ", set.Reach.Select(r => $"{r.Key} {r.Value.Found}+{r.Value.Lost} lost")));
var members = Enumerable.Range(0, (int)Number("members", 4)).Select(m => new Network((int)Number("width", 8), (seed * 100) + m, (int)Number("shift", 3))).ToArray();
var epochs = (int)Number("epochs", 6);
var rate = (float)Number("rate", 0.05);
var decay = (float)Number("decay", 1e-5);
var dropout = (int)(Number("dropout", 0.45) * 256);
float ScoreOf(ParagraphView view, int gap, GapState state)
{
    Span<uint> hashes = stackalloc uint[GapFeatures.Most];
    Span<ushort> features = stackalloc ushort[GapFeatures.Most];
    var count = GapFeatures.Write(view, gap, state, hashes);
    for (var i = 0; i < count; i++)
    {
        features[i] = (ushort)(hashes[i] >> 16);
    }

    var score = 0f;
    foreach (var member in members)
    {
        score += member.Score(features[..count]);
    }

    return score / members.Length;
}

var heldEwt = ewt.Where(Held).ToList();
var heldGum = gum.Where(Held).ToList();
var heldNews = news.Where(Held).ToList();
Parallel.For(0, members.Length, new ParallelOptions { MaxDegreeOfParallelism = (int)Number("threads", 2) }, m =>
{
    var random = new Random((seed * 1000) + m);
    var order = Enumerable.Range(0, set.Examples.Count).ToArray();
    var kept = new ushort[GapFeatures.Most + 2];
    var bytes = new byte[GapFeatures.Most + 2];
    for (var epoch = 0; epoch < epochs; epoch++)
    {
        random.Shuffle(order);
        var pace = rate * (1 - ((float)epoch / epochs));
        foreach (var index in order)
        {
            var example = set.Examples[index];
            var features = set.FeaturesOf(example);
            random.NextBytes(bytes);
            var count = 0;
            for (var i = 0; i < features.Length; i++)
            {
                if (bytes[i] >= dropout)
                {
                    kept[count++] = features[i];
                }
            }

            members[m].Learn(kept.AsSpan(0, count), example.Ends, example.Weight, pace, decay);
        }
    }
});
if (Option("output", "") is { Length: > 0 } output)
{
    Quantizer.Write(output, members, (int)Number("shift", 3));
}

if (!all)
{
    // Held back from training: every fifth document.
    foreach (var shift in new[] { -1f, -0.5f, 0f, 0.5f, 1f })
    {
        var (e, g, n) = (Measure.Run(heldEwt, ScoreOf, shift), Measure.Run(heldGum, ScoreOf, shift), Measure.Run(heldNews, ScoreOf, shift));
        Console.WriteLine($"  t {shift,4} EWT {e.F1:F4} -{e.Missed} +{e.Extra}; GUM {g.F1:F4} -{g.Missed} +{g.Extra}; news {n.F1:F4} -{n.Missed} +{n.Extra}");
    }
}

if (Option("show", "") is { Length: > 0 } which)
{
    Measure.Run(which == "ewt" ? heldEwt : which == "gum" ? heldGum : heldNews, ScoreOf, 0, Console.WriteLine);
}

if (args.Contains("--dev"))
{
    foreach (var name in new[] { "ewt", "gum" })
    {
        Console.WriteLine($"{name} dev {Measure.Run(Treebank.Read(Bank(name, "dev"), name), ScoreOf, 0)}");
    }
}
