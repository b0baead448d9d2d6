using System.Globalization;
using Dragoman.Reading;
using Dragoman.Tagging.Encoding;
using Dragoman.Tagging.Model;
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
    PlaceEpochs = Number("place-epochs", defaults.PlaceEpochs),
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
    case "average":
        return Average();
    case "documents":
        return Documents();
    case "calibrate":
        log(Calibration.Run(
            Option("model", "models/reader"),
            Option("gold", string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries),
            Option("records", string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries)));
        return 0;
    case "cross-validate":
        return CrossValidate();
    default:
        Console.WriteLine("usage: dragoman-train train|average|export|documents|calibrate|cross-validate [--shared DIR] [--output DIR] [--seed N] [--event-epochs N] …");
        return 2;
}

int Export()
{
    var labels = Labels.Read(settings.Output);
    using var reader = new Reader(labels, settings.SharedLayers);
    reader.Restore(Path.Combine(settings.Output, Option("checkpoint", "reader.bin")));
    reader.eval();
    ModelWriter.Write(
        Option("model", "models/reader"), Option("name", "reader"), reader, labels, weights.Vocabulary, 200, !args.Contains("--float"));
    return 0;
}

// The mean of the weights of runs that went on from one another or from the same start.
int Average()
{
    string[] folders = [settings.From ?? settings.Output, .. Option("with", string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries)];
    var labels = Labels.Read(folders[0]);
    var readers = folders.Select(folder =>
    {
        var reader = new Reader(labels, settings.SharedLayers);
        reader.Restore(Path.Combine(folder, "reader.bin"));
        return reader;
    }).ToList();
    readers[0].Average(readers[1..]);
    Directory.CreateDirectory(settings.Output);
    readers[0].save(Path.Combine(settings.Output, "reader.bin"));
    File.Copy(Path.Combine(folders[0], ReaderFiles.Labels), Path.Combine(settings.Output, ReaderFiles.Labels), true);
    log($"the mean of {folders.Length} runs stands in {settings.Output}");
    return 0;
}

// The texts of annotated sentences, as the program reads them.
int Documents()
{
    var labels = new Labels();
    foreach (var file in Option("gold", string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries))
    {
        var examples = Path.GetFileName(file).Contains("real", StringComparison.Ordinal)
            ? ReferencedExamples.Read(file, Path.Combine(settings.Shared, "gold"), encoder, Tokenizer.Tokenize, labels, true)
            : EventExamples.Read(file, encoder, Tokenizer.Tokenize, labels, true);
        foreach (var example in examples)
        {
            log(System.Text.Json.JsonSerializer.Serialize(new { id = example.Id, text = example.Text }));
        }
    }

    return 0;
}

int CrossValidate()
{
    if (settings.From is null)
    {
        Console.Error.WriteLine("error: cross-validate needs --from DIR, a run that saw no sentence of the sets it folds");
        return 2;
    }

    var all = new TrainingData(settings, encoder, Tokenizer.Tokenize);
    var roots = new LabelList();
    string Gold(string name) => Path.Combine(settings.Shared, "gold", name);
    var pairs = RootExamples.Read(Gold("plover-roots.train.jsonl"), encoder, Tokenizer.Tokenize, roots);
    var parties = PartyExamples.Read(Gold("actors-source-target.train.jsonl"), encoder, Tokenizer.Tokenize);
    var score = new FoldValidation(settings, pairs, parties, all.Events, all.Labels, roots, log).Run(new FoldSettings(
        Number("event-epochs", 5), Number("rehearsal-epochs", 1), Number("pair-epochs", 8), Number("party-epochs", 8),
        (int)Number("folds", FoldValidation.Folds)));
    log($"macro-F1 {score.ToString("F4", CultureInfo.InvariantCulture)}");
    return 0;
}
