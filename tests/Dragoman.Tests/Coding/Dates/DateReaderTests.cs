using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Dates;

public class DateReaderTests
{
    // A Wednesday.
    private const string Published = "2021-03-17";

    [Theory]
    [InlineData("The treaty was signed on Oct. 12, 2020 in Geneva.", "Oct. 12, 2020", "2020-10-12")]
    [InlineData("The treaty was signed on 12 October 2020.", "12 October 2020", "2020-10-12")]
    [InlineData("They met on October 12.", "October 12", "2020-10-12")]
    [InlineData("They met on October 12th.", "October 12th", "2020-10-12")]
    [InlineData("They met on the 12th of October.", "the 12th of October", "2020-10-12")]
    [InlineData("They met on March 2.", "March 2", "2021-03-02")]
    [InlineData("Released: 2020-10-12.", "2020-10-12", "2020-10-12")]
    [InlineData("Released 12.10.2020 in print.", "12.10.2020", "2020-10-12")]
    [InlineData("Released 25/12/2020.", "25/12/2020", "2020-12-25")]
    [InlineData("The border has been closed since 1991.", "1991", "1991", "1991", null)]
    [InlineData("The army seized the town in 1991.", "1991", "1991")]
    [InlineData("The war of the 1990s ended.", "the 1990s", null, "1990", "1999")]
    [InlineData("The war of the early 1990s ended.", "the early 1990s", null, "1990", "1994")]
    [InlineData("His first book (1964) sold well.", "1964", "1964")]
    [InlineData("Villages burned in early October.", "early October", "2020-10")]
    [InlineData("Villages burned late last month.", "late last month", "2021-02")]
    [InlineData("Gunmen fired on Sunday.", "Sunday", "2021-03-14")]
    [InlineData("Gunmen fired on Wednesday.", "Wednesday", "2021-03-17")]
    [InlineData("Gunmen fired on Thursday evening.", "Thursday evening", "2021-03-11")]
    [InlineData("Gunmen fired last Wednesday.", "last Wednesday", "2021-03-10")]
    [InlineData("Gunmen fired yesterday.", "yesterday", "2021-03-16")]
    [InlineData("Gunmen fired yesterday afternoon.", "yesterday afternoon", "2021-03-16")]
    [InlineData("Gunmen fired last night.", "last night", "2021-03-16")]
    [InlineData("The minister arrives today.", "today", "2021-03-17")]
    [InlineData("The minister speaks tonight.", "tonight", "2021-03-17")]
    [InlineData("The minister leaves tomorrow.", "tomorrow", "2021-03-18")]
    [InlineData("The bridge fell last week.", "last week", null, "2021-03-08", "2021-03-14")]
    [InlineData("The bridge fell this week.", "this week", null, "2021-03-15", "2021-03-21")]
    [InlineData("The bridge fell last month.", "last month", "2021-02")]
    [InlineData("The bridge fell last year.", "last year", "2020")]
    [InlineData("The bridge fell over the weekend.", "the weekend", null, "2021-03-13", "2021-03-14")]
    [InlineData("The bridge fell two days ago.", "two days ago", "2021-03-15")]
    [InlineData("The bridge fell three weeks ago.", "three weeks ago", null, "2021-02-22", "2021-02-28")]
    [InlineData("The bridge fell a year ago.", "a year ago", "2020")]
    [InlineData("Fighting has raged since Sept. 27.", "Sept. 27", "2020-09-27", "2020-09-27", null)]
    [InlineData("Talks ran Oct. 3-5.", "Oct. 3-5", null, "2020-10-03", "2020-10-05")]
    [InlineData("Talks ran 6-10 February 2018.", "6-10 February 2018", null, "2018-02-06", "2018-02-10")]
    [InlineData("The attack came early on Friday, June 7.", "early on Friday, June 7", "2020-06-07")]
    [InlineData("The attack came on Sunday (March 14).", "Sunday (March 14)", "2021-03-14")]
    [InlineData("The attack came at dawn on Tuesday.", "dawn on Tuesday", "2021-03-16")]
    [InlineData("Shelling went on overnight into Tuesday.", "overnight into Tuesday", "2021-03-16")]
    [InlineData("Troops came in the spring of 2000.", "the spring of 2000", null, "2000-03", "2000-05")]
    [InlineData("Troops came in summer 2019.", "summer 2019", null, "2019-06", "2019-08")]
    [InlineData("Exports fell in the first quarter of 2015.", "the first quarter of 2015", null, "2015-01", "2015-03")]
    [InlineData("They were seized on March 11 last year.", "March 11 last year", "2020-03-11")]
    [InlineData("They were seized in October last year.", "October last year", "2020-10")]
    [InlineData("They were seized last July.", "last July", "2020-07")]
    [InlineData("They were seized in May.", "May", "2020-05")]
    [InlineData("They were seized at the end of August.", "the end of August", "2020-08")]
    [InlineData("Forty were hurt in the past two days.", "the past two days", null, "2021-03-15", "2021-03-17")]
    [InlineData("War came in the 19th century.", "the 19th century", null, "1800", "1899")]
    [InlineData("War came in the twentieth century.", "the twentieth century", null, "1900", "1999")]
    [InlineData("War came in the late sixties.", "the late sixties", null, "1965", "1969")]
    [InlineData("War came in the '70s.", "the '70s", null, "1970", "1979")]
    [InlineData("War came on Christmas Eve 2019.", "Christmas Eve 2019", "2019-12-24")]
    [InlineData("War came on New Year's Day.", "New Year's Day", "2021-01-01")]
    [InlineData("War came on Easter Sunday 2016.", "Easter Sunday 2016", "2016-03-27")]
    [InlineData("War came on the fifth of January.", "the fifth of January", "2021-01-05")]
    [InlineData("He fell in May in 1981.", "May in 1981", "1981-05")]
    [InlineData("The elections will be held in the next two days.", "the next two days", null, "2021-03-17", "2021-03-19")]
    [InlineData("Polls open two weeks from now.", "two weeks from now", null, "2021-03-29", "2021-04-04")]
    [InlineData("That 2010 season was lost.", "2010", "2010")]
    [InlineData("Its 1829 abolition of slavery angered them.", "1829", "1829")]
    [InlineData("The club won the London 2012 title.", "2012", "2012")]
    [InlineData("Talks ran in Rome 5-6 September 2019.", "5-6 September 2019", null, "2019-09-05", "2019-09-06")]
    [InlineData("It came on Tuesday of last week.", "Tuesday of last week", "2021-03-09")]
    [InlineData("It comes next week on Tuesday.", "next week on Tuesday", "2021-03-23")]
    [InlineData("It came on the 15th of this month.", "the 15th of this month", "2021-03-15")]
    [InlineData("It came in the week of April 10, 2019.", "the week of April 10, 2019", null, "2019-04-08", "2019-04-14")]
    [InlineData("It came two days after Christmas.", "two days after Christmas", "2020-12-27")]
    [InlineData("It came a week before May 13, 2020.", "a week before May 13, 2020", "2020-05-06")]
    [InlineData("It came on 14 nov 2020.", "14 nov 2020", "2020-11-14")]
    [InlineData("It came on January first, 2020.", "January first, 2020", "2020-01-01")]
    [InlineData("It came in nineteen eighty-four.", "nineteen eighty-four", "1984")]
    [InlineData("It came in two thousand and five.", "two thousand and five", "2005")]
    [InlineData("It came in the nineteen eighties.", "nineteen eighties", null, "1980", "1989")]
    [InlineData("It came in the late 20th century.", "the late 20th century", null, "1975", "1999")]
    [InlineData("They fled during World War II.", "World War II", null, "1939-09-01", "1945-09-02")]
    [InlineData("They fled after the First World War.", "the First World War", null, "1914-07-28", "1918-11-11")]
    [InlineData("In 348 Basil fled.", "348", "0348")]
    [InlineData("He ruled from AD 71.", "AD 71", "0071")]
    [InlineData("He has ruled there (2013 – present).", "2013", "2013", "2013", null)]
    public void A_time_expression_stands_for_days(string sentence, string words, string? value, string? from = null, string? to = null)
    {
        var dates = DateReader.Read(ArticleBuilder.Of(sentence, Published));
        var date = Assert.Single(dates);
        Assert.Equal((words, value, from, to), (date.Text, date.Value, date.From, date.To));
    }

    [Theory]
    [InlineData("The army may attack.")]
    [InlineData("May the best side win.")]
    [InlineData("Protesters march to the palace.")]
    [InlineData("He came second in the vote.")]
    [InlineData("The 22-year-old was shot.")]
    [InlineData("The Sun reported it.")]
    [InlineData("Some 2020 villagers fled.")]
    [InlineData("They fled in 2000 boats.")]
    [InlineData("A medical student aged 19 died.")]
    [InlineData("Bloody Sunday is remembered.")]
    [InlineData("Mar del Plata voted.")]
    [InlineData("A three-day truce began.")]
    [InlineData("The siren sounded at 8 a.m. there.")]
    [InlineData("The siren sounded hours later.")]
    [InlineData("The old town was empty for three decades.")]
    [InlineData("They meet on a Monday.")]
    [InlineData("It lies at page 2010 m above the sea.")]
    [InlineData("A tradition some 2000 years old lives.")]
    [InlineData("Johnnie Christmas drew it.")]
    [InlineData("They struck in 200 villages.")]
    [InlineData("They struck at 1830 GMT.")]
    public void Other_words_are_no_times(string sentence) => Assert.Empty(DateReader.Read(ArticleBuilder.Of(sentence, Published)));

    [Theory]
    [InlineData("He ruled between 1974 and 1979.", "1974", "1979", "1974", "1979")]
    [InlineData("He ruled from 1974 until 1979.", "1974", "1979", "1974", "1979")]
    [InlineData("His rule (1974–1979) was harsh.", "1974", "1979", "1974", "1979")]
    [InlineData("His rule (1974 – 79) was harsh.", "1974", "79", "1974", "1979")]
    [InlineData("Talks ran from Monday to Wednesday.", "Monday", "Wednesday", "2021-03-15", "2021-03-17")]
    [InlineData("Talks ran from 13 May to May 15 2016.", "13 May", "May 15 2016", "2016-05-13", "2016-05-15")]
    public void The_two_times_of_a_range_are_told_apart_and_say_its_whole(string sentence, string first, string last, string from, string to)
    {
        var dates = DateReader.Read(ArticleBuilder.Of(sentence, Published));
        Assert.Equal([(first, from, from, to), (last, to, from, to)], dates.Select(date => (date.Text, date.Value, date.From, date.To)));
    }

    [Fact]
    public void A_length_of_time_with_a_perfect_verb_lasts_until_now()
    {
        var article = new ArticleBuilder(Published).Sentence("The town has lain empty for three decades.")
            .Word("lain", "VERB", "lie").Word("has", "AUX", "have", "lain", "aux").Word("decades", "NOUN", "decade", "lain", "obl")
            .Word("three", "NUM", "three", "decades", "nummod").Build();
        var date = Assert.Single(DateReader.Read(article));
        Assert.Equal(("three decades", null, "1991", Published), (date.Text, date.Value, date.From, date.To));
    }

    [Fact]
    public void The_line_that_says_when_it_was_written_is_read()
    {
        var article = ArticleBuilder.Of("Tuesday, March 16, 2021", Published);
        var line = new Block(BlockKind.Dateline, article.Document.Sentences[0].Span);
        var date = Assert.Single(DateReader.Read(new TaggedDocument(article.Document with { Blocks = [line], Sentences = [] }, [])));
        Assert.Equal("2021-03-16", date.Value);
    }

    [Fact]
    public void Today_in_an_undated_text_means_nowadays() => Assert.Empty(DateReader.Read(ArticleBuilder.Of("The bridge is in use today.")));

    [Theory]
    [InlineData("In 1994 he was held in March and freed in May.", "1994-03", "1994-05")]
    [InlineData("In 2020 he was held in March that year.", "2020-03")]
    public void The_year_told_in_a_sentence_goes_for_its_months(string sentence, params string[] months) =>
        Assert.Equal(months, DateReader.Read(ArticleBuilder.Of(sentence, Published)).Skip(1).Select(date => date.Value));

    [Fact]
    public void A_name_is_no_time()
    {
        var article = new ArticleBuilder(Published).Sentence("April Novak left in June.").Name("April Novak", NameKind.Person).Build();
        Assert.Equal("June", Assert.Single(DateReader.Read(article)).Text);
    }

    [Theory]
    [InlineData("Envoys met on Sunday.")]
    [InlineData("Envoys met yesterday.")]
    [InlineData("Envoys met on Oct. 12.")]
    [InlineData("Envoys met last week.")]
    public void Nothing_is_resolved_without_a_day_of_publication(string sentence)
    {
        var date = Assert.Single(DateReader.Read(ArticleBuilder.Of(sentence)));
        Assert.Equal((null, null, null), (date.Value, date.From, date.To));
    }

    [Theory]
    [InlineData("Envoys will meet on Sunday.", "2021-03-21")]
    [InlineData("Envoys will meet on Oct. 12.", "2021-10-12")]
    [InlineData("Envoys will meet on March 2.", "2022-03-02")]
    [InlineData("Envoys will meet in April.", "2021-04")]
    public void A_verb_in_the_future_points_ahead(string sentence, string value)
    {
        string time = sentence.Contains("Sunday", StringComparison.Ordinal) ? "Sunday"
            : sentence.Contains("Oct", StringComparison.Ordinal) ? "Oct"
            : sentence.Contains("March", StringComparison.Ordinal) ? "March" : "April";
        var article = new ArticleBuilder(Published).Sentence(sentence)
            .Word("meet", "VERB", "meet").Word("will", "AUX", "will", "meet", "aux").Word(time, "PROPN", time, "meet", "obl").Build();
        Assert.Equal(value, Assert.Single(DateReader.Read(article)).Value);
    }

    [Theory]
    [InlineData("The trial opens on Friday.", BlockKind.Body, "2021-03-19")]
    [InlineData("The trial opens in June.", BlockKind.Body, "2021-06")]
    [InlineData("The trial opens on May 2.", BlockKind.Body, "2021-05-02")]
    [InlineData("The trial opens on Friday.", BlockKind.Caption, "2021-03-12")]
    [InlineData("The trial opens on Friday.", BlockKind.Headline, "2021-03-12")]
    public void A_verb_in_the_present_points_ahead_but_not_above_or_beside_the_text(string sentence, BlockKind block, string value)
    {
        string time = sentence.Split(' ')[4].TrimEnd('.');
        var article = new ArticleBuilder(Published).Sentence(sentence, block: block)
            .Word("opens", "VERB", "open").Word(time, "PROPN", time, "opens", "obl").Build();
        Assert.Equal(value, Assert.Single(DateReader.Read(article)).Value);
    }

    [Fact]
    public void An_infinitive_after_a_plan_points_ahead()
    {
        var article = new ArticleBuilder(Published).Sentence("Envoys agreed to meet on Sunday.")
            .Word("agreed", "VERB", "agree").Word("meet", "VERB", "meet", "agreed", "xcomp").Word("to", "PART", "to", "meet", "mark")
            .Word("Sunday", "PROPN", "Sunday", "meet", "obl").Build();
        Assert.Equal("2021-03-21", Assert.Single(DateReader.Read(article)).Value);
    }

    [Fact]
    public void A_planned_event_points_ahead()
    {
        var article = new ArticleBuilder(Published).Sentence("A summit is set for Sunday.")
            .Event("summit", "CONSULT", EventStatus.Future, (RoleKind.Time, "Sunday")).Build();
        Assert.Equal("2021-03-21", Assert.Single(DateReader.Read(article)).Value);
    }

    [Theory]
    [InlineData("A day earlier a convoy was hit.", "2020-10-11")]
    [InlineData("The same day a convoy was hit.", "2020-10-12")]
    [InlineData("A convoy was hit that night.", "2020-10-12")]
    [InlineData("Two days later a convoy was hit.", "2020-10-14")]
    [InlineData("The following day a convoy was hit.", "2020-10-13")]
    [InlineData("A convoy was hit the previous month.", "2020-09")]
    [InlineData("Two years later a convoy was hit.", "2022")]
    public void A_time_in_the_story_is_counted_from_the_day_before_it(string sentence, string value)
    {
        var article = new ArticleBuilder(Published).Sentence("Shells fell on Oct. 12.").Sentence(sentence, continues: true).Build();
        Assert.Equal(value, DateReader.Read(article)[1].Value);
    }

    [Fact]
    public void Without_a_day_of_publication_a_date_takes_the_year_told_last() =>
        Assert.Equal("1931-07-14", DateReader.Read(ArticleBuilder.Of("He came in 1931 and left on July 14."))[1].Value);

    [Fact]
    public void Words_that_give_the_date_themselves_are_explicit()
    {
        var dates = DateReader.Read(ArticleBuilder.Of("Shells fell on Oct. 12 and on Sunday.", Published));
        Assert.Equal([DateBasis.Explicit, DateBasis.Relative], dates.Select(date => date.Basis));
    }
}
