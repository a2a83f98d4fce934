namespace EPerformance.Application.Ports;

/// <summary>What the store knows about a key.</summary>
public abstract record IdempotencyClaim
{
    private IdempotencyClaim()
    {
    }

    /// <summary>The caller runs the request.</summary>
    /// <param name="Ticket">Proves the claim when completing or releasing it.</param>
    public sealed record New(string Ticket) : IdempotencyClaim;

    /// <summary>It ran before; this was the answer.</summary>
    public sealed record Replay(StoredAnswer Answer) : IdempotencyClaim;

    /// <summary>It is running now, here or in another process.</summary>
    public sealed record InProgress : IdempotencyClaim;

    /// <summary>The key was used for another request.</summary>
    public sealed record Mismatch : IdempotencyClaim;
}
