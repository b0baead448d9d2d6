using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

public class TimexTaskTests
{
    private const string Gold =
        """{"id":"a","dct":"20180816","text":"😀 this week, May and two days","timex":[{"start":2,"end":11,"type":"daterange","values":[{"type":"daterange","start":"2018-08-13","end":"2018-08-20"}]},{"start":13,"end":16,"when":"2018-05"},{"start":21,"end":29,"type":"DURATION","value":"P2D"}]}""";

    [Fact]
    public void Spans_and_days_are_perfect_with_durations_left_out() => Given.AllOne(Given.Score(
        "timex",
        Given.Gold("""{"id":"a","text":"😀 this week","timex":[{"start":2,"end":11,"values":[{"type":"daterange","start":"2018-08-13","end":"2018-08-20"}]}]}"""),
        """{"id":"a","dates":[{"start":3,"end":12,"from":"2018-08-13","to":"2018-08-19"}]}"""));

    [Fact]
    public void Nothing_found_is_nothing_right()
    {
        var report = Given.Score("timex", Given.Gold(Gold));
        Assert.Equal(0, report.Match("span, all kinds").F1);
        Assert.Equal(2, report.Match("value, calendar").Gold);
    }

    [Fact]
    public void A_day_is_no_month()
    {
        var report = Given.Score(
            "timex",
            Given.Gold(Gold),
            """{"id":"a","dates":[{"start":8,"end":12,"from":"2018-08-13","to":"2018-08-19"},{"start":14,"end":17,"value":"2018-05-01"},{"start":22,"end":30}]}""");
        Assert.Equal(1, report.Match("span, all kinds").F1);
        Assert.Equal(1, report.Match("span, calendar").F1);
        Assert.Equal(0.5, report.Match("value, calendar").F1);
    }

    [Theory]
    [InlineData("2013-W11", 2013, 3, 11, 2013, 3, 17)]
    [InlineData("2013-W11-WE", 2013, 3, 16, 2013, 3, 17)]
    [InlineData("2012-02", 2012, 2, 1, 2012, 2, 29)]
    [InlineData("2013-Q4", 2013, 10, 1, 2013, 12, 31)]
    [InlineData("2013-H2", 2013, 7, 1, 2013, 12, 31)]
    [InlineData("2013-WI", 2013, 12, 1, 2014, 2, 28)]
    [InlineData("199", 1990, 1, 1, 1999, 12, 31)]
    [InlineData("19", 1900, 1, 1, 1999, 12, 31)]
    [InlineData("2016-11-08 07:27:00", 2016, 11, 8, 2016, 11, 8)]
    public void Dates_cover_days(string value, int y, int m, int d, int lastY, int lastM, int lastD) =>
        Assert.Equal(new DayRange(new CalendarDay(y, m, d), new CalendarDay(lastY, lastM, lastD)), IsoDays.Read(value));

    [Theory]
    [InlineData("PXM")]
    [InlineData("2013-W54")]
    [InlineData("")]
    [InlineData(null)]
    public void What_names_no_days_covers_none(string? value) => Assert.Null(IsoDays.Read(value));

    [Fact]
    public void A_compact_date_of_publication_is_written_out() =>
        Assert.Equal("2018-08-16", Assert.Single(Given.Task("timex").Documents(Given.Gold(Gold))).Published);
}
