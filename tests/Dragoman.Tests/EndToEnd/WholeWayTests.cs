using System.Text.Json;

namespace Dragoman.Tests.EndToEnd;

public class WholeWayTests(Coder coder) : IClassFixture<Coder>
{
    [Fact]
    public void Every_value_is_cut_from_the_words_it_names()
    {
        Assert.NotEmpty(Coder.Articles);
        foreach (var article in Coder.Articles)
        {
            using var record = JsonDocument.Parse(Coder.Record(coder.Code(article)));
            var spans = 0;
            Check(record.RootElement, article.Text, ref spans);
            Assert.True(spans > 20, $"{article.Id}: only {spans} spans");
        }
    }

    [Fact]
    public void The_same_article_gives_the_same_bytes_on_any_number_of_threads()
    {
        var alone = Coder.Articles.Select(article => Coder.Record(coder.Code(article))).ToArray();
        var together = new string[alone.Length];
        Parallel.For(0, alone.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => together[i] = Coder.Record(coder.Code(Coder.Articles[i])));

        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_sentences_reading_does_not_depend_on_its_neighbours()
    {
        const string sentence = "Rebels attacked the town of Goma on Monday, killing 12 soldiers.";
        var alone = coder.Code(sentence).Events.Single();
        var among = coder.Code("The minister spoke first.\n\n" + sentence + "\n\nRain is expected.").Events.Single(one => one.Type == alone.Type);

        Assert.Equal(alone.Confidence, among.Confidence);
        Assert.Equal(alone.Actors.Select(actor => actor.Text), among.Actors.Select(actor => actor.Text));
    }

    [Fact]
    public void An_attack_is_read_with_its_sides_place_means_and_toll()
    {
        var attack = Assert.Single(coder.Code("Kenyan soldiers shelled the Somali town of Dhobley on Friday, killing at least seven people.").Events);

        Assert.Equal("ASSAULT", attack.Type);
        Assert.Equal("KEN", Assert.Single(attack.Actors).Code);
        Assert.Equal("MIL", attack.Actors[0].Sector);
        Assert.Equal(7, attack.Tolls.Single(toll => toll.Unit == CountUnit.Dead).Low);
        Assert.Equal(EventStatus.Asserted, attack.Status);
    }

    [Fact]
    public void What_a_speaker_denies_did_not_happen()
    {
        var coded = coder.Code("The Ugandan army denied that its troops had attacked the village.");
        var attack = coded.Events.Single(one => one.Type == "ASSAULT");

        Assert.Equal(EventStatus.Denied, attack.Status);
        Assert.Equal("UGA", attack.Attribution[^1].Source?.Code);
    }

    [Fact]
    public void Rain_and_football_are_no_events() =>
        Assert.Empty(coder.Code("Heavy rain is expected in the north on Tuesday. The home side won the cup final in front of 40,000 people.").Events);

    [Theory]
    [InlineData("\u202Eabc \uD83D\uDE00 \u0000 x")]
    [InlineData("((((((((((\"\"\"\"\"\"''''''")]
    [InlineData("Ааа Ббб said. ")]
    public void Odd_text_is_read_without_a_fault(string text)
    {
        var outcome = new Dragoman.Reading.DocumentReader(Dragoman.Reading.ReadingOptions.Default).ReadText(text);
        if (outcome.Document is { } document)
        {
            Coder.Record(coder.Code(document));
        }
    }

    private static void Check(JsonElement element, string text, ref int spans)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Check(item, text, ref spans);
            }
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (element.TryGetProperty("start", out var start))
        {
            var words = text[start.GetInt32()..element.GetProperty("end").GetInt32()];
            Assert.NotEmpty(words);
            foreach (var name in new[] { "text", "entity_text", "extracted_place" })
            {
                if (element.TryGetProperty(name, out var told))
                {
                    Assert.Equal(words, told.GetString());
                    spans++;
                }
            }
        }

        foreach (var property in element.EnumerateObject())
        {
            Check(property.Value, text, ref spans);
        }
    }
}
