using System.Buffers.Text;
using System.Text;

namespace EPerformance.Api.Requests;

/// <summary>Text in base64url, read strictly: what comes back must be what was written, character by character.</summary>
internal static class UrlText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Write(string text) => Base64Url.EncodeToString(Strict.GetBytes(text));

    /// <summary>Refuses padding, blanks, other spellings of the same bytes, control characters and text longer than asked for.</summary>
    public static bool TryRead(string encoded, int longest, out string text)
    {
        text = "";
        if (encoded.Length == 0 || encoded.Length > longest * 4 || !Base64Url.IsValid(encoded, out var length))
            return false;
        var bytes = new byte[length];
        if (!Base64Url.TryDecodeFromChars(encoded, bytes, out var written) || Base64Url.EncodeToString(bytes.AsSpan(0, written)) != encoded)
            return false;
        try
        {
            text = Strict.GetString(bytes, 0, written);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        return text.Length <= longest && !text.Any(char.IsControl);
    }
}
