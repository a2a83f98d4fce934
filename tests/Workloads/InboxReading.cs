using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Storage;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;

namespace EPerformance.Workloads;

/// <summary>A superior reads the own queue page by page to its end.</summary>
public sealed class InboxReading : IWorkload
{
    private static readonly DateTimeOffset Due = FixedClock.Parse("2026-03-04T01:00:00Z");

    public string Name => "inbox";

    public string Unit => "entry";

    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        var inbox = new InboxTable(clients);
        var superior = new Actor(BigAgency.NipOf(0));
        await Parallel.ForAsync(1, size + 1, new ParallelOptions { MaxDegreeOfParallelism = Submitting.AtOnce, CancellationToken = stop }, async (person, token) =>
            await inbox.PutAsync(new InboxEntry(superior.Nip.Value, Due.AddSeconds(person), Submitting.DayOf(person), 5, 300, 2), token));
        return new PreparedWork(async token =>
        {
            var read = 0;
            for (string? after = null; read == 0 || after is not null;)
            {
                var (page, _) = await new InboxOf(inbox).RunAsync(superior, ofHr: false, after, token);
                (read, after) = (read + page!.Entries.Count, page.Next);
            }

            if (read != size)
                throw new ScenarioException($"{read} entries of {size}");
        });
    }
}
