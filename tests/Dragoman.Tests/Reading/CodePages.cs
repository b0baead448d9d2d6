using System.Text;

namespace Dragoman.Tests.Reading;

internal static class CodePages
{
    public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
