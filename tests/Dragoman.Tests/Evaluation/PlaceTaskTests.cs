using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

public class PlaceTaskTests
{
    private const string Said = """{"id":"a","text":"😀 He shot in Ulm.","events":[{"verb":[{"start":5,"end":9}],"location":[{"start":13,"end":16}]}]}""";
    private const string Unsaid = """{"id":"b","text":"He shot in Ulm.","events":[{"verb":[{"start":3,"end":7}],"location":[]}]}""";
    private const string Slipped = """{"id":"c","text":"He shot in Ulm.","events":[{"verb":[{"start":3,"end":7}],"location":[{"start":12,"end":13}]}]}""";
    private const string ShotInUlm = """{"id":"a","events":[{"trigger":{"start":6,"end":10},"event_loc":{"start":14,"end":17}}]}""";

    private const string Towns =
        """{"id":"a","text":"😀 Paris, Rome, Oslo, Danes","toponyms":[{"start":2,"end":7,"lat":48.9,"lon":2.4,"type":"Literal","geonameid":7,"country":"France"},{"start":9,"end":13,"lat":41.9,"lon":12.5,"type":"Metonymic"},{"start":15,"end":19,"lat":59.9,"lon":10.8,"type":"Literal","locational":false},{"start":21,"end":26,"type":"Demonym"}]}""";

    [Fact]
    public void A_place_said_and_a_place_left_out_are_perfect() => Given.AllOne(Given.Score(
        "event-place", Given.Gold(Said, Unsaid, Slipped), ShotInUlm, """{"id":"b","events":[{"trigger":{"start":3,"end":7}}]}"""));

    [Fact]
    public void Nothing_may_be_given_where_nothing_is_said()
    {
        var report = Given.Score(
            "event-place", Given.Gold(Said, Unsaid), ShotInUlm, """{"id":"b","events":[{"trigger":{"start":0,"end":2},"event_loc":{"start":11,"end":14}}]}""");
        Assert.Equal(0.5, report.Value("exact").Value);
        Assert.Equal(0, report.Value("exact, no place").Value);
        Assert.Equal(0.5, report.Value("verb has an event").Value);
        Assert.Equal(2.0 / 3, report.Match("tokens").F1!.Value, 9);
    }

    [Fact]
    public void Without_records_only_silence_is_right()
    {
        var report = Given.Score("event-place", Given.Gold(Said, Unsaid));
        Assert.Equal(0, report.Value("overlap, place given").Value);
        Assert.Equal(1, report.Value("overlap, no place").Value);
    }

    [Fact]
    public void Places_found_on_their_points_are_perfect() => Given.AllOne(Given.Score(
        "toponyms",
        Given.Gold(Towns),
        """{"id":"a","places":[{"start":3,"end":8,"lat":48.9,"lon":2.4,"use":"literal","geonameid":7,"country_code":"FRA"},{"start":10,"end":14,"lat":41.9,"lon":12.5},{"start":16,"end":20,"lat":59.9,"lon":10.8},{"start":22,"end":27}]}"""));

    [Fact]
    public void A_place_far_off_and_one_without_a_point_are_counted_by_hand()
    {
        var report = Given.Score(
            "toponyms",
            Given.Gold(Towns),
            """{"id":"a","places":[{"start":3,"end":8,"lat":48.9,"lon":2.4},{"start":10,"end":14,"lat":34.3,"lon":-85.2},{"start":16,"end":20}]}""");
        Assert.Equal(1, report.Match("all: detection").F1);
        Assert.Equal(1.0 / 3, report.Value("all: Acc@161 of detected").Value!.Value, 9);
        Assert.Equal(1.0 / 3, report.Value("all: end-to-end Acc@161").Value!.Value, 9);
        Assert.Equal(2, report.Value("all: mean km").Count);
        Assert.Equal(0, report.Match("literal: detection").F1);
    }

    [Fact]
    public void Nothing_found_has_no_error_to_average()
    {
        var report = Given.Score("toponyms", Given.Gold(Towns));
        Assert.Equal(0, report.Match("all: detection").F1);
        Assert.Equal(0, report.Value("all: end-to-end Acc@161").Value);
        Assert.Null(report.Find("all: AUC"));
    }

    [Fact]
    public void London_lies_344_km_from_Paris() =>
        Assert.Equal(344, Math.Round(new GeoPoint(51.5074, -0.1278).KilometresTo(new GeoPoint(48.8566, 2.3522))));
}
