using EPerformance.Application.Submissions;

namespace EPerformance.Application.Ports;

/// <summary>When which submission or request has to be looked at, whether anybody acts or not. An entry too many costs a look, one too few a submission.</summary>
public interface IDueList
{
    Task PutAsync(DueEntry entry, CancellationToken cancellationToken);

    /// <summary>An entry that is gone already is no error.</summary>
    Task RemoveAsync(DueEntry entry, CancellationToken cancellationToken);

    /// <summary>Entries up to an instant (inclusive), in the order of time within a shard.</summary>
    IAsyncEnumerable<DueEntry> UntilAsync(DateTimeOffset until, CancellationToken cancellationToken);
}

public sealed record DueEntry(DateTimeOffset At, ItemRef Item)
{
    /// <summary>What put it there, as a W3C <c>traceparent</c>; <c>null</c> when that was not traced.</summary>
    public string? Cause { get; init; }
}
