using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

public class HtmlTests
{
    private const string Page =
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Two soldiers die in border clash | Example Times</title>
        <meta property="og:title" content="Two soldiers die in border clash"><meta property="og:site_name" content="Example Times">
        <meta property="og:url" content="https://www.example.com.tr/world/2020/10/03/two-soldiers-die">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Two soldiers die in border clash",
        "datePublished":"2020-10-02T00:30:00+04:00","author":{"@type":"Person","name":"Jane Roe"},"publisher":{"name":"Example Media Group"}}</script>
        </head><body class="has-sidebar"><header><nav><a href="/">Home</a><a href="/w">World</a></nav></header>
        <div class="cookie-banner">We use cookies. Do you accept?</div>
        <main><article><h1>Two soldiers die in border clash</h1><span class="byline">By Jane Roe</span>
        <figure><img src="http://example.invalid/x.png"><figcaption>A soldier stands guard near Northfield, Oct. 1, 2020. (AP Photo/John Roe)</figcaption></figure>
        <p>NORTHFIELD, October 1 &ndash; Two soldiers were killed and five others were wounded on Thursday when shells fell on their post near the border, the defence ministry said.</p>
        <div class="ad">ADVERTISEMENT</div>
        <p>&quot;We will answer every shot,&quot; the spokesman said &amp; added that <b>three</b> villages had been evacuated.<script>alert(1)</script></p>
        <aside class="related"><h3>Related</h3><ul><li><a href="/1">Older story of the clash</a></li></ul></aside>
        <p>The neighbouring country denied that its army had opened fire. Its foreign minister called the report &lt;b&gt;groundless&lt;/b&gt; and asked for talks next week.</p>
        <div class="newsletter"><p>Sign up to our newsletter</p></div></article></main>
        <section id="comments"><p>I always said that nobody on either side of this border can be trusted at all, never ever.</p></section>
        <footer><p>Copyright 2020 Example Times</p></footer></body></html>
        """;

    [Fact]
    public void A_page_gives_its_article_and_nothing_around_it()
    {
        var document = Read.Html(Page);
        Assert.Equal(
            """
            Two soldiers die in border clash

            By Jane Roe

            A soldier stands guard near Northfield, Oct. 1, 2020. (AP Photo/John Roe)

            NORTHFIELD, October 1 – Two soldiers were killed and five others were wounded on Thursday when shells fell on their post near the border, the defence ministry said.

            "We will answer every shot," the spokesman said & added that three villages had been evacuated.

            The neighbouring country denied that its army had opened fire. Its foreign minister called the report <b>groundless</b> and asked for talks next week.
            """,
            document.Text);
        Assert.Equal(
            [BlockKind.Headline, BlockKind.Byline, BlockKind.Caption, BlockKind.Credit, BlockKind.Dateline, BlockKind.Body, BlockKind.Body, BlockKind.Body],
            document.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void A_page_says_where_it_comes_from()
    {
        var citation = Read.Html(Page).Citation;
        Assert.Equal(("Two soldiers die in border clash", "Jane Roe", "Example Times", "Example Media Group", "TUR"),
            (citation.Title, citation.Byline, citation.Outlet, citation.Publication, citation.Press));
        Assert.Equal("https://www.example.com.tr/world/2020/10/03/two-soldiers-die", citation.Url);
    }

    [Fact]
    public void The_local_day_is_kept_whatever_the_time_zone() => Assert.Equal(new DateOnly(2020, 10, 2), Read.Html(Page).Citation.Published);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2020-10-05T23:59:00-08:00'>")]
    [InlineData("<meta name='date' content='5 October 2020'>")]
    [InlineData("<link rel='canonical' href='https://example.org/2020/10/05/story.html'>")]
    public void The_day_is_found_in_metadata_or_the_address(string head) =>
        Assert.Equal(new DateOnly(2020, 10, 5), Read.Html("<html><head>" + head + "</head><body><p>Shells fell on the town on Monday, the army said.</p></body></html>").Citation.Published);

    [Theory]
    [InlineData("<p>Shells fell <b>on the town<p>and the <i>army</b> left.</i><div></p></table></div>")]
    [InlineData("<p>Shells fell on the town.<!-- <p>hidden -- ><script>")]
    [InlineData("<html><p>Shells fell < on > the town & left &#xD800; &#0; &nosuch; &#x110000;")]
    public void Broken_markup_is_read_as_far_as_it_goes(string html) => Assert.Contains("Shells fell", Read.Html(html).Text, StringComparison.Ordinal);

    [Fact]
    public void Markup_nested_without_end_is_read_without_a_tree()
    {
        var html = string.Concat(Enumerable.Repeat("<div class=a><b id=x>", 50_000)) + "Shells fell on the town." + string.Concat(Enumerable.Repeat("</b></div>", 50_000));
        Assert.Equal("Shells fell on the town.", Read.Html("<html><body>" + html).Text);
    }

    [Theory]
    [InlineData("<div></x>", 20_000)]
    [InlineData("<b id=1><i id=2>", 100)]
    [InlineData("<b><div></b>", 10_000)]
    [InlineData("<p><object><p>", 10_000)]
    [InlineData("<svg><td>", 1)]
    [InlineData("<table><tr><td>", 200)]
    [InlineData("<a href=x>", 30_000)]
    [InlineData("<!--", 30_000)]
    [InlineData("<p>x</p>", 15_000)]
    [InlineData("<div class=ad><p>x</p></div>", 8_000)]
    [InlineData("<ul><li>x</ul>", 10_000)]
    public void Hostile_markup_costs_moments_and_nothing_else(string piece, int times)
    {
        var html = "<html><body><p>Shells fell on the town.</p>" + string.Concat(Enumerable.Repeat(piece, times)) + string.Concat(Enumerable.Repeat("<td><p>", 7_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Contains("Shells fell", Read.Html(html).Text, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Fact]
    public void A_page_without_text_is_a_failure() =>
        Assert.Contains("no text", Read.Failure("<html><head><title>Shells</title></head><body><img src=x></body></html>"u8.ToArray(), ArticleFormat.Html).Reason, StringComparison.Ordinal);

    [Fact]
    public void The_charset_that_a_page_names_is_used()
    {
        CodePages.Register();
        var html = "<html><head><meta charset=\"windows-1254\"></head><body><p>Shells fell on Şuşa and Iğdır on Monday, the army of the country said.</p></body></html>";
        Assert.Contains("Şuşa and Iğdır", Read.Document(Read.Run(Encoding.GetEncoding(1254).GetBytes(html), ArticleFormat.Html)).Text, StringComparison.Ordinal);
    }
}
