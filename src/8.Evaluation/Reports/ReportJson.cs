using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Writes a report as JSON.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(EvaluationReport report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("task", report.Task);
            json.WriteString("gold", report.Gold);
            foreach (var (name, count) in report.Notes)
            {
                json.WriteNumber(name, count);
            }

            json.WriteStartObject("figures");
            foreach (var figure in report.Figures)
            {
                json.WriteStartObject(figure.Name);
                WriteFigure(json, figure);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            WriteErrors(json, report.Errors);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        switch (figure)
        {
            case MatchFigure match:
                WriteNumber(json, "P", match.Precision);
                WriteNumber(json, "R", match.Recall);
                WriteNumber(json, "F1", match.F1);
                json.WriteNumber("hits", match.GoldHits);
                json.WriteNumber("predicted", match.Predicted);
                json.WriteNumber("gold", match.Gold);
                break;
            case ValueFigure value:
                WriteNumber(json, "value", value.Value);
                json.WriteNumber("n", value.Count);
                if (value.Classes is { } classes)
                {
                    json.WriteNumber("classes", classes);
                }

                break;
        }
    }

    private static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<string> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStringValue(error);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
