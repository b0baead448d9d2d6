namespace Dragoman.Tests.Evaluation;

public class EventsTaskTests
{
    private const string Gold =
        """
        {"id":"s1","text":"😀 Arla met Borin in Ulm, it said.","events":[{"trigger":{"start":8,"end":11,"text":"met"},"event":"CONSULT","mode":"visit","context":["diplomatic"],"status":"asserted","actor":[{"start":3,"end":7}],"recipient":[{"start":12,"end":17}],"place":[{"start":21,"end":24}],"time":[],"tolls":[],"by":[0]}],"attributions":[{"source":{"start":26,"end":28},"cue":{"start":29,"end":33},"content":[{"start":3,"end":24}]}]}
        """;

    private const string Perfect =
        """
        {"id":"s1","events":[{"trigger":{"start":8,"end":11},"event":["CONSULT"],"mode":["visit"],"context":["diplomatic"],"actor":[{"start":3,"end":7}],"recipient":[{"start":12,"end":17}],"event_loc":{"start":21,"end":24},"attribution":[{"speaker":{"start":26,"end":28}}]}],"attributions":[{"source":{"start":26,"end":28},"cue":{"start":29,"end":33},"content":[{"start":3,"end":24}]}]}
        """;

    [Fact]
    public void A_record_that_says_what_the_gold_says_is_perfect_after_an_emoji_too() => Given.AllOne(Given.Score("events", Given.Gold(Gold), Perfect));

    [Fact]
    public void Without_a_record_nothing_is_found()
    {
        var report = Given.Score("events", Given.Gold(Gold));
        Assert.Equal(0, report.Match("events").F1);
        Assert.Equal(1, report.Match("events").Gold);
        Assert.Null(report.Match("events").Precision);
        Assert.Null(report.Find("type"));
        Assert.Contains(new("records_missing", 1), report.Notes);
        Assert.Single(report.Errors);
    }

    [Fact]
    public void Parts_are_counted_by_hand()
    {
        // Right trigger, wrong type and status; one of two events found is false; the actor is too long; no speaker.
        var report = Given.Score(
            "events",
            Given.Gold(Gold),
            """{"id":"s1","events":[{"trigger":{"start":9,"end":10},"event":["AGREE"],"status":"future","actor":[{"start":3,"end":8}]},{"trigger":{"start":29,"end":33},"event":["ACCUSE"]}]}""");
        Assert.Equal(0.5, report.Match("events").Precision);
        Assert.Equal(2.0 / 3, report.Match("events").F1!.Value, 9);
        Assert.Equal(0, report.Match("events, typed").F1);
        Assert.Equal(1, report.Match("happened").Predicted);
        Assert.Equal(0, report.Value("type").Value);
        Assert.Equal(0, report.Value("mode").Value);
        Assert.Equal(0, report.Value("status").Value);
        Assert.Equal(1, report.Match("actor").F1);
        Assert.Equal(0, report.Match("actor, exact").F1);
        Assert.Equal(0, report.Match("recipient").F1);
        Assert.Equal(0, report.Value("speaker").Value);
    }

    [Fact]
    public void Same_type_and_shared_actor_make_a_pair_where_triggers_differ()
    {
        var report = Given.Score("events", Given.Gold(Gold), """{"id":"s1","events":[{"trigger":{"start":29,"end":33},"event":["CONSULT"],"actor":[{"start":3,"end":7}]}]}""");
        Assert.Equal(1, report.Match("events, typed").F1);
    }

    [Fact]
    public void Repeated_ids_are_numbered_in_the_documents()
    {
        var documents = Given.Task("events").Documents(Given.Gold(Gold, Gold));
        Assert.Equal(["s1", "s1#2"], documents.Select(document => document.Id));
        Assert.Null(documents[0].Published);
    }

    [Fact]
    public void Confidence_is_measured_against_what_was_right()
    {
        // Twenty records sure by 0.8: where all are right they are off by 0.2 in the mean, where none is by 0.8.
        var words = string.Join(' ', Enumerable.Repeat("met", 20));
        string Events(Func<int, string> one, int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"trigger":{"start":{{4 * i}},"end":{{(4 * i) + 3}}},{{one(i)}}}"""));
        double Error(string type)
        {
            var report = Given.Score(
                "events",
                Given.Gold($$"""{"id":"s","text":"{{words}}","events":[{{Events(_ => "\"event\":\"CONSULT\",\"status\":\"asserted\"", 20)}}],"attributions":[]}"""),
                $$"""{"id":"s","events":[{{Events(_ => $"\"event\":[\"{type}\"],\"confidence\":0.8", 20)}}]}""");
            Assert.Equal(20, report.Value("confidence, calibration error").Count);
            return report.Value("confidence, calibration error").Value!.Value;
        }

        Assert.Equal(0.2, Error("CONSULT"), 9);
        Assert.Equal(0.8, Error("AID"), 9);
    }
}
