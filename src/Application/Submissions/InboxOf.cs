using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>What waits for somebody, the most urgent first: one query that reads as many entries as it shows.</summary>
public sealed class InboxOf(IInbox inbox)
{
    public const int PageSize = 25;

    /// <param name="ofHr">The queue of the personnel office instead of the actor's own.</param>
    /// <param name="after">From the page before; <c>null</c> begins.</param>
    public async Task<(InboxPage? Page, Violation? Refusal)> RunAsync(
        Actor by, bool ofHr, string? after, CancellationToken cancellationToken, int size = PageSize)
    {
        if (ofHr && by.Office != Office.Hr)
            return (null, AccessViolations.NotYours);
        return (await inbox.PageAsync(InboxEntry.PostOf(by.Nip, ofHr), after, size, cancellationToken).ConfigureAwait(false), null);
    }
}
