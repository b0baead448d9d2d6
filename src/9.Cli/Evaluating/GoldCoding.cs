using System.Text;
using System.Text.Json;
using Dragoman.Cli.Coding;
using Dragoman.Cli.Settings;
using Dragoman.Evaluation;
using Dragoman.Recording;

namespace Dragoman.Cli.Evaluating;

/// <summary>Codes the texts of a gold file just as articles are coded, and keeps their records.</summary>
internal sealed class GoldCoding(Surroundings surroundings, Stages stages, RunSettings settings)
{
    /// <summary>The records, and how many texts could not be coded.</summary>
    public async Task<(IReadOnlyList<string> Records, int Failed)> RunAsync(IReadOnlyList<InputDocument> documents)
    {
        var coder = stages.Load(settings.Model.Value);
        var talk = new Talk(surroundings.Error);
        var progress = new ProgressLine(talk, surroundings.Clock, surroundings.ErrorIsTerminal, documents.Count);
        var tally = new CodeTally();
        var told = new ResultTalk(talk, progress, tally);
        var records = new List<string>(documents.Count);
        var coding = new ArticleCoding(
            coder.Code, EventFilter.All, new DocumentRecordWriter(coder.Name).Write, surroundings.Variable("DRAGOMAN_DEBUG") is not null);

        // Through the reader's own door: gold is measured on the very way that articles take.
        using var input = Lines(documents);
        var results = OrderedWork.RunAsync(
            stages.Read(new ReadRequest(["-"], input, Published: null)), coding.Run, settings.Threads.Value, surroundings.Interrupted);
        await foreach (var result in results.ConfigureAwait(false))
        {
            if (told.Take(result))
            {
                records.Add(Encoding.UTF8.GetString(result.Printed.Span));
            }

            progress.Show(tally);
        }

        progress.Clear();
        surroundings.Interrupted.ThrowIfCancellationRequested();
        return (records, tally.Failed);
    }

    private static MemoryStream Lines(IReadOnlyList<InputDocument> documents)
    {
        var lines = new MemoryStream();
        foreach (var document in documents)
        {
            using (var json = new Utf8JsonWriter(lines))
            {
                json.WriteStartObject();
                json.WriteString("id", document.Id);
                json.WriteString("text", document.Text);
                Write(json, "title", document.Title);
                Write(json, "published", document.Published);
                Write(json, "outlet", document.Outlet);
                Write(json, "press", document.Press);
                json.WriteEndObject();
            }

            lines.WriteByte((byte)'\n');
        }

        lines.Position = 0;
        return lines;
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
