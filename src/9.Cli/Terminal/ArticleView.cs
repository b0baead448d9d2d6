using System.Buffers;
using System.Globalization;
using System.Text;
using Dragoman.Model;
using Spectre.Console;

namespace Dragoman.Cli.Terminal;

/// <summary>Prints an article for people: its sentences, and under each the events that were read in it.</summary>
/// <param name="colour">Whether colour and other looks may be used. Without them triggers stand in brackets.</param>
/// <param name="width">Columns to wrap at, or null for whole lines.</param>
internal sealed class ArticleView(bool colour, int? width)
{
    private const int SentenceIndent = 0;
    private const int EventIndent = 4;
    private const int EventHanging = 8;

    /// <summary>Wider than any line, so that Spectre never breaks one itself.</summary>
    private const int NoWrap = 1_000_000;

    private static readonly Style Headline = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(Color.Grey);

    public void Write(CodedDocument document, IBufferWriter<byte> output)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = Console(text);
        foreach (var line in Lines(document))
        {
            foreach (var piece in line)
            {
                console.Write(new Text(piece.Text, piece.Style));
            }

            text.Write('\n');
        }

        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    private IEnumerable<IReadOnlyList<StyledText>> Lines(CodedDocument document)
    {
        var article = document.Document;
        var events = document.Events.ToLookup(mention => mention.SentenceIndex);
        yield return [StyledText.Of(Origin(article), Faint)];
        int? paragraph = null;
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                yield return [];
                paragraph = sentence.Paragraph;
            }

            var mentions = events[sentence.Index].ToList();
            foreach (var line in LineWrap.Lines(SentenceText(sentence, mentions, article.Text), width, SentenceIndent, SentenceIndent))
            {
                yield return line;
            }

            foreach (var mention in mentions)
            {
                foreach (var line in LineWrap.Lines(EventText.Of(mention, article.Text), width, EventIndent, EventHanging))
                {
                    yield return line;
                }
            }
        }

        yield return [];
    }

    private static string Origin(Document article)
    {
        var citation = article.Citation;
        string?[] parts =
        [
            article.Id,
            citation.Outlet,
            citation.Press is { } press ? $"{press} press" : null,
            citation.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private IEnumerable<StyledText> SentenceText(Sentence sentence, List<EventMention> mentions, string text)
    {
        var look = sentence.Block == BlockKind.Headline ? Headline : Style.Plain;
        if (sentence.Block == BlockKind.Caption)
        {
            yield return StyledText.Of("Caption: ", Faint);
        }

        var at = sentence.Span.Start;
        foreach (var mention in mentions.OrderBy(mention => mention.Trigger).DistinctBy(mention => mention.Trigger))
        {
            var trigger = mention.Trigger;
            if (trigger.Start < at || trigger.End > sentence.Span.End)
            {
                continue;
            }

            yield return StyledText.Of(text.AsSpan(at..trigger.Start), look);
            yield return colour
                ? StyledText.Of(trigger.In(text), new Style(EventText.Colour(mention), decoration: Decoration.Bold | Decoration.Underline))
                : StyledText.Of($"[{trigger.In(text)}]");
            at = trigger.End;
        }

        yield return StyledText.Of(text.AsSpan(at..sentence.Span.End), look);
    }

    private IAnsiConsole Console(TextWriter text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            // What may be used is decided by the caller, not by the machine that the program runs on.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = new Dictionary<string, string>(),
        });
        console.Profile.Width = NoWrap;
        return console;
    }
}
