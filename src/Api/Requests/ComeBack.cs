using System.Globalization;

namespace EPerformance.Api.Requests;

/// <summary>When those who cannot be served now should try again: over some seconds, not all in one.</summary>
internal static class ComeBack
{
    private const int SpreadSeconds = 5;

    private static int _sentAway;

    /// <summary>One to five seconds, for one after the other.</summary>
    public static void Later(HttpResponse response)
    {
        var wait = 1 + (int)((uint)Interlocked.Increment(ref _sentAway) % SpreadSeconds);
        response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
    }
}
