using System.Globalization;
using System.Text.Json;
using Dragoman.Model;

namespace Dragoman.Recording.Fields;

/// <summary>Where an article comes from.</summary>
internal static class CitationFields
{
    public static void WriteCitation(this Utf8JsonWriter json, string name, Document article)
    {
        var citation = article.Citation;
        json.WriteStartObject(name);
        json.WriteString("id", article.Id);
        json.WriteKnown("outlet", citation.Outlet);
        json.WriteKnown("press", citation.Press);
        json.WriteKnown("publication", citation.Publication);
        json.WriteKnown("url", citation.Url);
        json.WriteKnown("title", citation.Title);
        json.WriteKnown("byline", citation.Byline);
        json.WriteKnown("published", citation.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteKnown("language", citation.Language);
        json.WriteKnown("sha256", citation.Sha256);
        json.WriteEndObject();
    }
}
