using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

public class IncidentsTaskTests
{
    private const string Attack =
        """{"id":"a","text":"😀 GREEN SUN KILLED JUAN WELD AND TWO GUARDS","incidents":[{"template":"1","type":"ATTACK","date":"- 16 NOV 89","location":"PERU: LIMA (CITY)","perp_org":[{"optional":false,"alternatives":[{"text":"GREEN SUN"},{"text":"GSM"}]}],"human_target_name":[{"optional":false,"alternatives":[{"text":"JUAN WELD"}]}],"human_target_number":[{"value":"1","alternatives":[{"text":"JUAN WELD"}]},{"value":"2","alternatives":[{"text":"TWO GUARDS"}]}],"human_target_effect":[{"value":"DEATH","alternatives":[{"text":"JUAN WELD"}]},{"value":"DEATH","alternatives":[{"text":"TWO GUARDS"}]}]}]}""";

    private const string Quiet = """{"id":"b","text":"RAIN","incidents":[]}""";

    [Fact]
    public void A_record_of_the_incident_is_perfect() => Given.AllOne(Given.Score(
        "incidents",
        Given.Gold(Attack, Quiet),
        """{"id":"a","events":[{"event":["ASSAULT"],"actor":[{"entity_text":"the Green Sun"}],"recipient":[{"entity_text":"Weld","identifier_text":"Juan Weld"}],"size":{"dead":3},"date":"1989-11","event_loc":{"country_code":"PER"}}]}"""));

    [Fact]
    public void Nothing_found_is_nothing_right()
    {
        var report = Given.Score("incidents", Given.Gold(Attack, Quiet));
        Assert.Equal(0, report.Match("detection").F1);
        Assert.Equal(1, report.Match("detection").Gold);
        Assert.Equal(0, report.Match("country").F1);
    }

    [Fact]
    public void Wrong_facts_and_a_false_alarm_are_counted_by_hand()
    {
        var report = Given.Score(
            "incidents",
            Given.Gold(Attack, Quiet),
            """{"id":"a","events":[{"event":["ASSAULT"],"actor":[{"entity_text":"Red Moon"}],"size":{"dead":4},"date":"1989-11-17","event_loc":{"country":"Chile"}},{"event":["ASSAULT"],"size":{"dead":2},"status":"asserted"},{"event":["ASSAULT"],"size":{"dead":9},"status":"denied"}]}""",
            """{"id":"b","events":[{"event":["ASSAULT"]}]}""");
        Assert.Equal(2.0 / 3, report.Match("detection").F1!.Value, 9);
        Assert.Equal(0, report.Match("perp_org").F1);
        Assert.Equal(0.5, report.Match("dead").Precision);
        Assert.Equal(1, report.Match("dead").Recall);
        Assert.Equal(0, report.Match("date").F1);
        Assert.Equal(0, report.Match("country").F1);
    }

    [Fact]
    public void Key_dates_have_several_readings()
    {
        var day = new CalendarDay(1989, 11, 16);
        Assert.Equal([new DayRange(day, day)], KeyDates.Read("16 NOV 89"));
        Assert.Equal([new DayRange(null, day)], KeyDates.Read("- 16 NOV 89"));
        Assert.Equal([new DayRange(new CalendarDay(1989, 11, 15), day)], KeyDates.Read("15 NOV 89 - 16 NOV 89"));
        Assert.Equal(2, KeyDates.Read("15 NOV 89 / 16 NOVEMBER 89").Count);
        Assert.Empty(KeyDates.Read("LAST YEAR"));
    }
}
