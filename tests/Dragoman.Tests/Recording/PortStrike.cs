namespace Dragoman.Tests.Recording;

/// <summary>A short article of our own, coded by hand so that every field of a record is used.</summary>
internal static class PortStrike
{
    public const string Text =
        "Gunmen raid “Port Café” in Mombasa\n\n"
        + "Masked gunmen killed at least 12 dockers and wounded dozens near Mombasa on 4 May, the Kenyan interior minister said.\n\n"
        + "“They abducted no one,” he said. 🚢 Uganda did not confirm that it had warned Kenya.";

    public static CodedDocument Coded { get; } = Build();

    public static TextSpan Find(string words, int from = 0)
    {
        var start = Text.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        return new TextSpan(start, start + words.Length);
    }

    private static CodedDocument Build()
    {
        var raid = Sentence(0, 0, BlockKind.Headline, 0, "Gunmen raid “Port Café” in Mombasa");
        var attack = Sentence(1, 1, BlockKind.Body, 1, "Masked gunmen killed at least 12 dockers and wounded dozens near Mombasa on 4 May, the Kenyan interior minister said.");
        var quote = Sentence(2, 2, BlockKind.Body, 2, "“They abducted no one,” he said.");
        var warning = Sentence(3, 3, BlockKind.Body, 2, "🚢 Uganda did not confirm that it had warned Kenya.");
        var article = new Document(
            "port-strike",
            Text,
            new Citation
            {
                Outlet = "The Harbour Post",
                Press = "KEN",
                Url = "https://harbourpost.example/raid",
                Title = "Gunmen raid “Port Café” in Mombasa",
                Published = new DateOnly(2031, 5, 5),
                Language = "en",
                Sha256 = new string('a', 64),
            },
            [new Block(BlockKind.Headline, raid.Span), new Block(BlockKind.Body, new TextSpan(attack.Span.Start, Text.Length))],
            [raid, attack, quote, warning]);

        var minister = new ActorMention(Find("the Kenyan interior minister"), "the Kenyan interior minister")
        {
            Code = "KEN",
            Sector = "GOV",
            Office = "interior minister",
            EntityId = "e2",
        };
        var he = new ActorMention(Find("he said.") with { End = Find("he said.").Start + 2 }, "he")
        {
            Code = "KEN",
            Sector = "GOV",
            IdentifierText = "the Kenyan interior minister",
            EntityId = "e2",
        };
        var gunmen = new ActorMention(Find("Masked gunmen"), "Masked gunmen") { Sector = "UAF", EntityId = "e1" };
        var said = new Attribution(
            minister, Find("said."), [Find("Masked gunmen killed at least 12 dockers and wounded dozens near Mombasa on 4 May")], Manner.Indirect, Denies: false);
        var quoted = new Attribution(he, Find("said.", quote.Span.Start), [Find("“They abducted no one,”")], Manner.Direct, Denies: false);
        var uganda = new ActorMention(Find("Uganda"), "Uganda") { Code = "UGA", Sector = "GOV", EntityId = "e3" };
        var unconfirmed = new Attribution(uganda, Find("did not confirm"), [Find("that it had warned Kenya")], Manner.Indirect, Denies: true);
        var mombasa = new PlaceMention(Find("Mombasa", attack.Span.Start), "Mombasa", PlaceUse.Literal)
        {
            ResolvedPlace = "Mombasa",
            GeonameId = 186301,
            Latitude = -4.05466,
            Longitude = 39.663594999,
            City = "Mombasa",
            Province = "Mombasa",
            Country = "Kenya",
            CountryCode = "KEN",
            FeatureClass = "P",
            FeatureCode = "PPLA",
            Resolution = 4,
            Confidence = 0.98765,
        };
        var dead = new CountMention(Find("at least 12"), "at least 12", 12, 12, null, CountUnit.Dead);
        var wounded = new CountMention(Find("dozens"), "dozens", null, 24, null, CountUnit.Injured);

        return new CodedDocument(
            article,
            [
                new DocumentEntity("e1", "Masked gunmen", EntityKind.Group, null, "UAF", null, [new EntityMention(gunmen.Span, gunmen.Text, MentionForm.Nominal)]),
                new DocumentEntity(
                    "e2",
                    "the Kenyan interior minister",
                    EntityKind.Person,
                    "KEN",
                    "GOV",
                    "ken-interior",
                    [new EntityMention(minister.Span, minister.Text, MentionForm.Nominal), new EntityMention(he.Span, he.Text, MentionForm.Pronoun)]),
                new DocumentEntity("e3", "Uganda", EntityKind.Country, "UGA", null, null, [new EntityMention(uganda.Span, uganda.Text, MentionForm.Name)]),
            ],
            [mombasa, new PlaceMention(uganda.Span, uganda.Text, PlaceUse.Metonymic) { CountryCode = "UGA", Resolution = 1 }],
            [new DateMention(Find("4 May"), "4 May", "2031-05-04", null, null, DateBasis.Relative)],
            [dead, wounded],
            [said, quoted, unconfirmed],
            [
                new EventMention
                {
                    Id = "port-strike-7",
                    SentenceIndex = 0,
                    Trigger = Find("raid"),
                    Type = "ASSAULT",
                    QuadCode = 4,
                    Scale = -9,
                    Date = new EventDate("2031-05-05", null, null, DateBasis.Published),
                    Confidence = 0.5,
                },
                new EventMention
                {
                    Id = "port-strike-50",
                    SentenceIndex = 1,
                    Trigger = Find("killed"),
                    Type = "ASSAULT",
                    Modes = ["firearms"],
                    Contexts = ["terrorism", "crime"],
                    QuadCode = 4,
                    Scale = -9.5,
                    Actors = [gunmen],
                    Recipients = [new ActorMention(Find("dockers"), "dockers") { Code = "KEN", Sector = "CVL" }],
                    Date = new EventDate("2031-05-04", null, Find("4 May"), DateBasis.Relative),
                    Place = mombasa,
                    Tolls = [wounded, dead],
                    Attribution = [said],
                    Confidence = 0.87654,
                },
                new EventMention
                {
                    Id = "port-strike-160",
                    SentenceIndex = 2,
                    Trigger = Find("abducted"),
                    Type = "COERCE",
                    Modes = ["abduct"],
                    QuadCode = 4,
                    Actors = [new ActorMention(Find("They"), "They") { Sector = "UAF", IdentifierText = "Masked gunmen" }],
                    Date = new EventDate("2031-05-04", "2031-05-05", Find("4 May"), DateBasis.Inherited),
                    Status = EventStatus.Denied,
                    Attribution = [quoted],
                    Confidence = 0.25,
                },
            ]);
    }

    private static Sentence Sentence(int index, int sequence, BlockKind block, int paragraph, string words)
    {
        var span = Find(words);
        return new Sentence(index, sequence, block, paragraph, span, [span]);
    }
}
