using System.Globalization;
using Dragoman.Reading;
using Dragoman.Tagging.Encoding;
using Dragoman.Tagging.WordPiece;
using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using Dragoman.Training.Export;
using Dragoman.Training.Learning;
using Dragoman.Training.Native;

ElfVersionPatch.Apply(Path.Combine(AppContext.BaseDirectory, "libLibTorchSharp.so"), "GLIBCXX_3.4.32");
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var command = args.Length > 0 ? args[0] : "help";
string Option(string name, string fallback) => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : fallback;
double Number(string name, double fallback) => double.Parse(Option(name, fallback.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

var defaults = new TrainingSettings();
var settings = new TrainingSettings
{
    Shared = Option("shared", defaults.Shared),
    Own = Option("own", defaults.Own),
    Output = Option("output", defaults.Output),
    Seed = (int)Number("seed", defaults.Seed),
    Rate = Number("rate", defaults.Rate),
    TreebankEpochs = Number("treebank-epochs", defaults.TreebankEpochs),
    NameEpochs = Number("name-epochs", defaults.NameEpochs),
    EventEpochs = Number("event-epochs", defaults.EventEpochs),
    SharedLayers = (int)Number("shared-layers", defaults.SharedLayers),
    Limit = (int)Number("limit", defaults.Limit),
    From = Option("from", string.Empty) is { Length: > 0 } from ? from : null,
    PermissiveOnly = args.Contains("--permissive-only"),
    Brief = !args.Contains("--fp32"),
};
Precision.Brief = settings.Brief;
TorchSharp.torch.set_num_threads((int)Number("threads", 1));

var weights = MiniLmWeights.Load();
var encoder = new SentenceEncoder(new WordPieceTokenizer(new WordPieceVocabulary(weights.Vocabulary)), 200);
var log = (string line) => Console.WriteLine(line);

switch (command)
{
    case "train":
        var data = new TrainingData(settings, encoder, Tokenizer.Tokenize);
        new Trainer(settings, data, log).Train(weights);
        return 0;
    case "export":
        return Export();
    case "cross-validate-roots":
        return CrossValidateRoots();
    default:
        Console.WriteLine("usage: dragoman-train train|export|cross-validate-roots [--shared DIR] [--output DIR] [--seed N] [--event-epochs N] …");
        return 2;
}

int Export()
{
    var labels = Labels.Read(settings.Output);
    using var reader = new Reader(labels, 1, settings.SharedLayers);
    reader.load(Path.Combine(settings.Output, Option("checkpoint", "reader.bin")));
    reader.eval();
    ModelWriter.Write(
        Option("model", "models/reader"), Option("name", "reader"), reader, labels, weights.Vocabulary, 200, !args.Contains("--float"));
    return 0;
}

int CrossValidateRoots()
{
    var all = new TrainingData(settings, encoder, Tokenizer.Tokenize);
    var roots = new LabelList();
    var pairs = RootExamples.Read(Path.Combine(settings.Shared, "gold", "plover-roots.train.jsonl"), encoder, Tokenizer.Tokenize, roots);
    var score = new RootValidation(settings, pairs, all.Events, all.Labels, roots, log)
        .Run(weights, Number("pair-epochs", 10), Number("event-epochs", 2));
    log($"macro-F1 {score.ToString("F4", CultureInfo.InvariantCulture)}");
    return 0;
}
