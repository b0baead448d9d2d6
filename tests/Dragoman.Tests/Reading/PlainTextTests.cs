namespace Dragoman.Tests.Reading;

public class PlainTextTests
{
    private const string Article =
        """
        TURKISH press: Two ministers meet over border shelling

        Foreign Minister Jane Roe greets her guest in Northfield, Oct. 12, 2020. (Reuters Photo)
         The two ministers spoke for three hours on Monday about the shelling of Northfield.

        "We do not agree," Roe said. Her guest did not answer.
        """;

    [Fact]
    public void A_press_tag_gives_the_press_and_is_no_part_of_the_title()
    {
        var document = Read.Text(Article);
        Assert.Equal("TUR", document.Citation.Press);
        Assert.Equal("Two ministers meet over border shelling", document.Citation.Title);
        Assert.Equal(["TURKISH press: Two ministers meet over border shelling"], Read.Words(document, BlockKind.Headline));
        Assert.Equal(["TURKISH press:", "Two ministers meet over border shelling"], document.Sentences.Where(s => s.Sequence == 0).Select(s => s.Span.In(document.Text)));
    }

    [Theory]
    [InlineData("ARMENIAN PRESS\n\nArmy denies loss of village\n\nThe army denied it.", "ARM")]
    [InlineData("Azerbaijani Press: Army takes village\n\nThe army took it.", "AZE")]
    [InlineData("Free press: an idea\n\nThe idea is old.", null)]
    public void A_press_tag_names_a_country(string text, string? press) => Assert.Equal(press, Read.Text(text).Citation.Press);

    [Fact]
    public void A_paragraph_that_ends_in_a_credit_is_a_caption()
    {
        var document = Read.Text(Article);
        Assert.Equal(["Foreign Minister Jane Roe greets her guest in Northfield, Oct. 12, 2020."], Read.Words(document, BlockKind.Caption));
        Assert.Equal(["(Reuters Photo)"], Read.Words(document, BlockKind.Credit));
        Assert.DoesNotContain(document.Sentences, sentence => sentence.Span.In(document.Text).Contains("Reuters", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Smoke rises over the town. (AP Photo/John Roe)", "(AP Photo/John Roe)")]
    [InlineData("Smoke rises over the town. Photo: AFP", "Photo: AFP")]
    [InlineData("Smoke rises over the town [File: Reuters]", "[File: Reuters]")]
    [InlineData("Smoke rises over the town. REUTERS/John Roe", "REUTERS/John Roe")]
    [InlineData("Smoke rises over the town. (Photo: emergency service)", "(Photo: emergency service)")]
    [InlineData("Smoke rises over the town. (Example Shimbun/Jane Roe)", "(Example Shimbun/Jane Roe)")]
    public void Credits_are_known_by_their_form(string caption, string credit) =>
        Assert.Equal([credit], Read.Words(Read.Text("Town burns\n\n" + caption + "\n\nThe town burnt on Monday."), BlockKind.Credit));

    [Fact]
    public void A_signature_under_the_last_paragraph_makes_no_caption_of_it()
    {
        var document = Read.Text("Town burns\n\nThe town burnt on Monday.\n\nNobody died. (Xinhua)");
        Assert.Equal(["The town burnt on Monday.", "Nobody died."], Read.Words(document, BlockKind.Body));
        Assert.Equal(["(Xinhua)"], Read.Words(document, BlockKind.Credit));
    }

    [Fact]
    public void A_paragraph_that_ends_in_brackets_is_no_caption() =>
        Assert.Empty(Read.Words(Read.Text("Town burns\n\nThe town burnt on Monday (the file was lost).\n\nNobody died."), BlockKind.Caption));

    [Theory]
    [InlineData("MOSCOW, October 12 – ", null)]
    [InlineData("KYIV (Reuters) - ", null)]
    [InlineData("BAKU, Azerbaijan, Oct. 2, 2020 /TASS/. ", "2020-10-02")]
    [InlineData("STEPANAKERT, OCTOBER 12, 2020, ARMENPRESS. ", "2020-10-12")]
    [InlineData("TEL AVIV, Israel (AP) — ", null)]
    [InlineData("Khan Younis, Gaza Strip (AP) -- ", null)]
    [InlineData("WASHINGTON — ", null)]
    [InlineData("(Reuters) - ", null)]
    [InlineData("SAN SALVADOR, 18 FEB 90 (RADIO VENCEREMOS) -- ", "1990-02-18")]
    public void A_dateline_is_no_part_of_the_first_sentence(string dateline, string? day)
    {
        var document = Read.Text("Shelling resumes\n\n" + dateline + "Shells fell on the town on Monday.\n\nNobody died.");
        Assert.Equal([dateline.TrimEnd()], Read.Words(document, BlockKind.Dateline));
        Assert.Equal("Shells fell on the town on Monday.", document.Sentences[1].Span.In(document.Text));
        Assert.Equal(day, document.Citation.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("NATO – the alliance – said so.")]
    [InlineData("Lavrov – who was there – said so.")]
    [InlineData("Ganja - the second city - was hit.")]
    [InlineData("The army said so on Oct. 12 – a Monday.")]
    [InlineData("GRANDMOTHER KILLED BY DRUNK DRIVER IN HIT - and - run accident.")]
    public void A_sentence_with_a_dash_is_no_dateline(string first) =>
        Assert.Empty(Read.Words(Read.Text("Shelling resumes\n\n" + first + "\n\nNobody died."), BlockKind.Dateline));

    [Theory]
    [InlineData("By Jane Roe", "Jane Roe")]
    [InlineData("By Jane Roe | AFP", "Jane Roe | AFP")]
    [InlineData("DAILY SABAH WITH AGENCIES", "DAILY SABAH WITH AGENCIES")]
    public void A_byline_names_the_author(string line, string author)
    {
        var document = Read.Text("Shelling resumes\n\n" + line + "\n\nShells fell on the town on Monday.");
        Assert.Equal([line], Read.Words(document, BlockKind.Byline));
        Assert.Equal(author, document.Citation.Byline);
    }

    [Fact]
    public void A_visible_date_gives_the_day_of_publication() =>
        Assert.Equal(new DateOnly(2020, 10, 2), Read.Text("Shelling resumes\n\nPublished: 2 October 2020, 14:35 GMT\n\nShells fell.").Citation.Published);

    [Fact]
    public void A_given_day_wins_over_the_one_in_the_text()
    {
        var options = new Dragoman.Reading.ReadingOptions { Published = new DateOnly(2021, 1, 1) };
        var bytes = "Shelling resumes\n\n2 October 2020\n\nShells fell."u8.ToArray();
        Assert.Equal(new DateOnly(2021, 1, 1), Read.Document(Read.Run(bytes, Dragoman.Reading.ArticleFormat.PlainText, options)).Citation.Published);
    }

    [Fact]
    public void Plain_text_is_kept_but_for_its_line_ends_and_mark() =>
        Assert.Equal(" One.\n\n\tTwo  three.\n", Read.Text("\uFEFF One.\r\n\r\n\tTwo  three.\r\n").Text);

    [Fact]
    public void A_text_of_one_paragraph_has_no_headline() =>
        Assert.Equal(BlockKind.Body, Assert.Single(Read.Text("Shells fell on the town on Monday").Blocks).Kind);
}
