using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EPerformance.Application.Messages;

/// <summary>A message that failed too often and was put aside for a person to look at.</summary>
/// <param name="Id">Of the text: the same message put aside twice is one.</param>
/// <param name="Error">The last failure, for engineers; <c>null</c> when it is not known.</param>
/// <param name="At">When it was put aside.</param>
public sealed record FailedMessage(string Queue, string Id, string Text, string? Error, DateTimeOffset At)
{
    private const int LongestError = 1000;

    public static FailedMessage Of(string queue, string text, Exception? error, DateTimeOffset at)
    {
        var plain = Plain(text);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)))[..32];
        return new FailedMessage(queue, id, plain, Words(error), at.ToUniversalTime());
    }

    /// <summary>Hosts write JSON anew when they move a message; spaces say nothing.</summary>
    private static string Plain(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return JsonSerializer.Serialize(json.RootElement);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static string? Words(Exception? error)
    {
        var words = error?.InnerException is { } inner ? $"{error.Message}: {inner.Message}" : error?.Message;
        return words is { Length: > LongestError } ? words[..LongestError] : words;
    }
}
