using EPerformance.Application.Submissions;

namespace EPerformance.Application.Ports;

/// <summary>Queues of what waits for somebody: a projection of the submissions.</summary>
public interface IInbox
{
    /// <summary>Overwrites what is at the same place.</summary>
    Task PutAsync(InboxEntry entry, CancellationToken cancellationToken);

    /// <summary>Whether it is there and says the same. One transaction.</summary>
    Task<bool> StandsAsync(InboxEntry entry, CancellationToken cancellationToken);

    /// <summary>An entry that is gone already is no error.</summary>
    Task RemoveAsync(InboxEntry entry, CancellationToken cancellationToken);

    /// <summary>Everything that waits for anybody, queue by queue. One transaction per thousand.</summary>
    IAsyncEnumerable<InboxEntry> AllAsync(CancellationToken cancellationToken);

    /// <summary>The most urgent first. Reads as many entries as the page has, whatever lies behind it.</summary>
    /// <param name="after">From the page before; <c>null</c> begins. Comes back from clients.</param>
    Task<InboxPage> PageAsync(string post, string? after, int size, CancellationToken cancellationToken);
}

/// <param name="Next">Begins the next page; <c>null</c> when this is the last.</param>
public sealed record InboxPage(IReadOnlyList<InboxEntry> Entries, string? Next);
