namespace Dragoman.Tests.Reading;

public class TokenizerTests
{
    [Theory]
    [InlineData("don't", "do|n't")]
    [InlineData("can't", "ca|n't")]
    [InlineData("cannot", "can|not")]
    [InlineData("Azerbaijan's", "Azerbaijan|'s")]
    [InlineData("Azerbaijan’s", "Azerbaijan|’s")]
    [InlineData("we're they'll I've he'd I'm", "we|'re|they|'ll|I|'ve|he|'d|I|'m")]
    [InlineData("prisoners' exchange", "prisoners|'|exchange")]
    public void Short_forms_part_from_the_word_they_lean_on(string text, string tokens) => Assert.Equal(tokens, Read.Tokens(text));

    [Theory]
    [InlineData("O'Reilly met Sana'a", "O'Reilly|met|Sana'a")]
    [InlineData("U.S. U.N. p.m. a.k.a.", "U.S.|U.N.|p.m.|a.k.a.")]
    [InlineData("35,000 10.5 5:30 9/11", "35,000|10.5|5:30|9/11")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("http://example.org/a-b?c=d, and me@example.org.", "http://example.org/a-b?c=d|,|and|me@example.org|.")]
    [InlineData("the 1990s and the 3rd", "the|1990s|and|the|3rd")]
    [InlineData("Lt. Col. J. Smith", "Lt.|Col.|J.|Smith")]
    public void What_belongs_together_is_one_token(string text, string tokens) => Assert.Equal(tokens, Read.Tokens(text));

    [Theory]
    [InlineData("cease-fire", "cease|-|fire")]
    [InlineData("Nagorno-Karabakh", "Nagorno|-|Karabakh")]
    [InlineData("15-year-old", "15|-|year|-|old")]
    [InlineData("2003-2007", "2003|-|2007")]
    [InlineData("pro-Russian non-military co-founder ex-minister", "pro-Russian|non-military|co-founder|ex-minister")]
    public void Hyphens_are_cut_as_the_treebanks_cut_them(string text, string tokens) => Assert.Equal(tokens, Read.Tokens(text));

    [Theory]
    [InlineData("$5.5 million", "$|5.5|million")]
    [InlineData("20%", "20|%")]
    [InlineData("10km at 5pm", "10|km|at|5|pm")]
    [InlineData("and/or", "and|/|or")]
    [InlineData("Ganja – despite", "Ganja|–|despite")]
    [InlineData("wait... what?!", "wait|...|what|?!")]
    [InlineData("(\"Yes,\" he said.)", "(|\"|Yes|,|\"|he|said|.|)")]
    [InlineData("he left.They came", "he|left|.|They|came")]
    public void Signs_are_tokens_of_their_own(string text, string tokens) => Assert.Equal(tokens, Read.Tokens(text));
}
