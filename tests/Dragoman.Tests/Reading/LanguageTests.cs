using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

public class LanguageTests
{
    [Theory]
    [InlineData("Министр иностранных дел России заявил в понедельник, что страна не согласна с позицией Турции по конфликту.", "Russian")]
    [InlineData("Dışişleri Bakanı pazartesi günü yaptığı açıklamada ülkesinin Ermenistan ile yaşanan çatışmada tarafsız olmadığını söyledi.", "Turkish")]
    [InlineData("Le ministre des Affaires étrangères a déclaré lundi que son pays n'était pas d'accord avec la position de la Turquie.", "French")]
    [InlineData("Արտաքին գործերի նախարարը երկուշաբթի օրը հայտարարեց, որ իր երկիրը համաձայն չէ Թուրքիայի դիրքորոշման հետ այս հարցում։", "Armenian")]
    public void A_text_in_another_language_is_a_failure_that_names_it(string text, string language) =>
        Assert.Contains(language, Read.Failure(Encoding.UTF8.GetBytes(text)).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_language_that_is_asked_for_is_read()
    {
        var bytes = Encoding.UTF8.GetBytes("Le ministre des Affaires étrangères a déclaré lundi que son pays n'était pas d'accord avec la position de la Turquie.");
        Assert.Equal("fr", Read.Document(Read.Run(bytes, ArticleFormat.PlainText, new ReadingOptions { Languages = ["en", "fr"] })).Citation.Language);
    }

    [Fact]
    public void A_text_too_short_to_tell_is_taken_for_English() => Assert.Equal("en", Read.Text("Ganja, Barda, Tartar.").Citation.Language);

    [Fact]
    public void English_with_many_foreign_names_is_English() =>
        Assert.Equal("en", Read.Text("Recep Tayyip Erdoğan and Ilham Əliyev met Mevlüt Çavuşoğlu in Şuşa, Ağdam and Cəbrayıl on Monday, where they spoke about Xankəndi.").Citation.Language);

    [Fact]
    public void A_clause_without_article_is_English_too() =>
        Assert.Equal("en", Read.Text("when an Angolan army plane bombed Cuito, in Bié, in a sortie flown out of Catumbela").Citation.Language);
}
