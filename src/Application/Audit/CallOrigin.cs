namespace EPerformance.Application.Audit;

/// <summary>
/// Where the running request comes from. Every audit row that is written while it runs carries it, whichever use case writes it: the host sets it
/// once per request, the storage layer reads it, and no use case can forget it. Null where no request runs: jobs, engines, timers.
/// </summary>
/// <param name="Account">Stable id of the account at its issuer.</param>
/// <param name="TokenId">Which sign-in it was; null when the issuer gives none.</param>
/// <param name="Address">Of the client as the host sees it; null when it sees none.</param>
public sealed record CallOrigin(string Account, string? TokenId, string? Address)
{
    private static readonly AsyncLocal<CallOrigin?> Running = new();

    public static CallOrigin? Current => Running.Value;

    /// <summary>For everything that the caller awaits from here on, and for nothing else.</summary>
    public static void Begin(CallOrigin? origin) => Running.Value = origin;
}
