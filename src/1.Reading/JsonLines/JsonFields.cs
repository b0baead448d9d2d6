namespace Dragoman.Reading;

/// <summary>What a JSON object says of an article.</summary>
internal sealed class JsonFields
{
    public string? Id { get; set; }

    public string? Text { get; set; }

    public string? Title { get; set; }

    public string? Published { get; set; }

    public string? Outlet { get; set; }

    public string? Press { get; set; }

    public string? Url { get; set; }

    public string? Byline { get; set; }

    public string? Publication { get; set; }

    /// <summary>Takes a value; false where the name is none that is read.</summary>
    public bool Set(string name, string? value)
    {
        switch (name)
        {
            case "id":
                Id = value;
                break;
            case "text":
                Text = value;
                break;
            case "title":
                Title = value;
                break;
            case "published":
                Published = value;
                break;
            case "outlet":
                Outlet = value;
                break;
            case "press":
                Press = value;
                break;
            case "url":
                Url = value;
                break;
            case "byline":
                Byline = value;
                break;
            case "publication":
                Publication = value;
                break;
            default:
                return false;
        }

        return true;
    }
}
