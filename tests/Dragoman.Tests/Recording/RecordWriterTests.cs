using System.Text.Json;

namespace Dragoman.Tests.Recording;

public class RecordWriterTests
{
    [Fact]
    public void Event_records_look_as_they_did() => Snapshot.Matches("port-strike.events.jsonl", Records.Events(PortStrike.Coded));

    [Fact]
    public void Document_records_look_as_they_did() => Snapshot.Matches("port-strike.documents.jsonl", Records.Documents(PortStrike.Coded));

    [Fact]
    public void Every_offset_cuts_the_words_named_beside_it()
    {
        var checkedWords = 0;
        foreach (var line in (Records.Events(PortStrike.Coded) + Records.Documents(PortStrike.Coded)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var record = JsonDocument.Parse(line);
            checkedWords += Check(record.RootElement);
        }

        Assert.True(checkedWords > 40, $"only {checkedWords} offsets were found");
    }

    [Fact]
    public void An_article_without_events_gives_no_event_line_and_empty_lists()
    {
        var empty = PortStrike.Coded with { Entities = [], Places = [], Dates = [], Counts = [], Attributions = [], Events = [] };

        Assert.Equal("", Records.Events(empty));
        using var record = JsonDocument.Parse(Records.Documents(empty));
        foreach (var layer in new[] { "entities", "places", "dates", "counts", "attributions", "events" })
        {
            Assert.Equal(0, record.RootElement.GetProperty(layer).GetArrayLength());
        }
    }

    [Fact]
    public void A_layer_that_nobody_read_is_left_out()
    {
        using var record = JsonDocument.Parse(Records.Documents(PortStrike.Coded));

        Assert.False(record.RootElement.TryGetProperty("loaded", out _));
    }

    [Fact]
    public void Size_names_a_number_only_where_the_text_gives_one()
    {
        using var record = JsonDocument.Parse(Records.Events(PortStrike.Coded).Split('\n')[1]);
        var size = record.RootElement.GetProperty("size");
        var words = record.RootElement.GetProperty("size_info");

        Assert.Equal(12, size.GetProperty("dead").GetInt64());
        Assert.False(size.TryGetProperty("injured", out _));
        Assert.Equal(24, words.GetProperty("injured").GetProperty("low").GetInt64());
        Assert.False(words.GetProperty("injured").TryGetProperty("high", out _));
    }

    [Fact]
    public void Numbers_are_rounded_to_what_they_mean_and_no_number_is_no_field()
    {
        var place = new PlaceMention(PortStrike.Find("Mombasa"), "Mombasa", PlaceUse.Literal)
        {
            Latitude = -0.000001,
            Longitude = double.NaN,
            Confidence = 1.0 / 3,
        };
        var record = Records.Documents(PortStrike.Coded with { Places = [place] });

        Assert.Contains("\"lat\":0,\"confidence\":0.333}", record, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_not_escaped_beyond_need()
    {
        var record = Records.Events(PortStrike.Coded);

        Assert.Contains("“Port Café”", record, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', record);
        Assert.EndsWith("}\n", record, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He said the rebels “shelled the town” and fled", "shelled", "shelled the town")]
    [InlineData("He said the rebels “shelled the town” and fled", "fled", null)]
    [InlineData("He said “they fled” and “we shelled them", "shelled", "we shelled them")]
    public void In_a_mixed_statement_only_what_stands_in_marks_is_quoted(string text, string trigger, string? quote)
    {
        var piece = new TextSpan(text.IndexOf("said", StringComparison.Ordinal) + 5, text.Length);
        var start = text.IndexOf(trigger, StringComparison.Ordinal);
        var said = new Attribution(null, new TextSpan(3, 7), [piece], Manner.Mixed, Denies: false);

        var found = Dragoman.Recording.Fields.Quotation.Around(new TextSpan(start, start + trigger.Length), said, text);

        Assert.Equal(quote, found?.In(text));
    }

    [Fact]
    public void Every_value_of_an_enumeration_has_a_word()
    {
        Assert.All(Enum.GetValues<EventStatus>(), value => Assert.NotEmpty(Dragoman.Recording.ContractNames.Of(value)));
        Assert.All(Enum.GetValues<CountUnit>(), value => Assert.NotEmpty(Dragoman.Recording.ContractNames.Of(value)));
        Assert.All(Enum.GetValues<DateBasis>(), value => Assert.NotEmpty(Dragoman.Recording.ContractNames.Of(value)));
        Assert.All(Enum.GetValues<EntityKind>(), value => Assert.NotEmpty(Dragoman.Recording.ContractNames.Of(value)));
        Assert.All(Enum.GetValues<MentionForm>(), value => Assert.NotEmpty(Dragoman.Recording.ContractNames.Of(value)));
        Assert.All(Enum.GetValues<PlaceUse>(), value => Assert.NotEmpty(Dragoman.Recording.ContractNames.Of(value)));
        Assert.All(Enum.GetValues<Manner>(), value => Assert.NotEmpty(Dragoman.Recording.ContractNames.Of(value)));
    }

    private static int Check(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray().Sum(Check);
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return 0;
        }

        var found = 0;
        if (value.TryGetProperty("start", out var start))
        {
            var words = PortStrike.Text[start.GetInt32()..value.GetProperty("end").GetInt32()];
            foreach (var name in new[] { "text", "entity_text", "extracted_place" })
            {
                if (value.TryGetProperty(name, out var named))
                {
                    Assert.Equal(named.GetString(), words);
                    found++;
                }
            }
        }

        return found + value.EnumerateObject().Sum(field => Check(field.Value));
    }
}
