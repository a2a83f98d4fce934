namespace EPerformance.Api.Requests;

/// <summary>
/// Where a list goes on, opaque to clients. It holds no right: the use case reads within its own partition whatever the token says.
/// </summary>
internal static class Continuation
{
    /// <summary>Two table keys of the longest kind, and the list's name.</summary>
    private const int Longest = 2200;

    public static string Write(string list, string next) => UrlText.Write(list + "|" + next);

    public static bool TryRead(string token, string list, out string? next)
    {
        next = null;
        if (!UrlText.TryRead(token, Longest, out var text) || !text.StartsWith(list + "|", StringComparison.Ordinal))
            return false;
        next = text[(list.Length + 1)..];
        return next.Length > 0;
    }
}
