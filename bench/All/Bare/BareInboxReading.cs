using EPerformance.Application.Submissions;
using EPerformance.Storage;
using EPerformance.Workloads;

namespace EPerformance.Bench.All.Bare;

/// <summary>A query of a partition, in pages as a person sees them.</summary>
internal sealed class BareInboxReading : IBareWork
{
    public int AtOnce => 1;

    public Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units)
    {
        var queue = KeyRange.Partition(Keys.Inbox.Partition(BigAgency.NipOf(0).Value));
        return Task.FromResult<IReadOnlyList<IReadOnlyList<BareCall>>>([[BareCalls.Query(Keys.Inbox.Table, queue, InboxOf.PageSize)]]);
    }
}
