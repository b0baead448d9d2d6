namespace Dragoman.Tests.Model;

public class TextSpanTests
{
    [Theory]
    [InlineData(0, 4, 3, 6, true)]
    [InlineData(0, 4, 4, 6, false)]
    [InlineData(5, 6, 0, 9, true)]
    public void Two_spans_overlap_when_they_share_a_code_unit(int start, int end, int otherStart, int otherEnd, bool overlap) =>
        Assert.Equal(overlap, new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)));

    [Fact]
    public void The_longer_of_two_spans_with_one_start_comes_first() =>
        Assert.True(new TextSpan(3, 9) < new TextSpan(3, 5));
}
