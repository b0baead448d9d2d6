using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Dragoman.Coding;
using Dragoman.Reading;
using Dragoman.Recording;
using Dragoman.Tagging;
using Dragoman.Tagging.Model;

namespace Dragoman.Benchmarks;

/// <summary>Measures the whole way and the bare encoder on the same articles in one run, in turns, so that the machine's mood hits both.</summary>
internal static class RatioRun
{
    private const int Turns = 4;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(5);

    public static int Print(int threads, TextWriter output)
    {
        using var model = ReaderModel.Load(BenchArticles.Model);
        var tagger = new Tagger(model);
        var reader = new DocumentReader(ReadingOptions.Default);
        var coder = EventCoder.Default;
        var writer = new DocumentRecordWriter("bench");
        var inputs = BenchArticles.Inputs();
        var documents = BenchArticles.Documents();
        var sentences = documents.Sum(document => document.Sentences.Count);
        double whole = 0, bare = 0;
        for (var turn = -1; turn < Turns; turn++)
        {
            // The turn before the first warms up and is not counted.
            var wholeRate = Rate(threads, inputs.Count, i =>
            {
                var document = reader.Run(inputs[i], default).Document!;
                writer.Write(coder.Run(tagger.Run(document, default), default), new ArrayBufferWriter<byte>());
            });
            var bareRate = Rate(threads, documents.Count, i =>
            {
                foreach (var sentence in documents[i].Sentences)
                {
                    tagger.ReadOnly(documents[i].Text, sentence);
                }
            });
            whole += turn < 0 ? 0 : wholeRate / Turns;
            bare += turn < 0 ? 0 : bareRate / Turns;
        }

        var each = (double)sentences / documents.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"articles      {documents.Count}, {each:F1} sentences each, {threads} threads"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"whole way     {whole:F1} articles/s ({whole * each:F0} sentences/s)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare encoder  {bare * each:F0} sentences/s, heads in the graph included"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio         {whole / bare:F2}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory        {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB at most"));
        return 0;
    }

    private static double Rate(int threads, int count, Action<int> work)
    {
        var watch = Stopwatch.StartNew();
        var done = 0;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            while (watch.Elapsed < Turn)
            {
                work((Interlocked.Increment(ref done) - 1) % count);
            }
        });
        return done / watch.Elapsed.TotalSeconds;
    }
}
