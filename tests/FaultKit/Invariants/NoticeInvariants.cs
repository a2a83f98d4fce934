using EPerformance.Application.Json;
using EPerformance.Application.Submissions;
using EPerformance.Storage;
using EPerformance.Storage.Submissions;

namespace EPerformance.FaultKit.Invariants;

/// <summary>Notices that are to leave the program: each was taken by the gateway at least once and is marked so, the gateway got nothing else, and nothing waits or was put aside.</summary>
internal static class NoticeInvariants
{
    private static readonly KeyRange All = KeyRange.Partitions("!", "\u007f");

    /// <param name="taken">By the gateway: how often each delivery came.</param>
    public static async Task<IReadOnlyList<string>> BrokenAsync(StorageClients clients, IReadOnlyDictionary<string, int> taken, CancellationToken stop)
    {
        var (broken, known) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var row in clients.Table(Keys.Notices.Table).ReadAsync(All, null, stop))
        {
            var ticket = NoticeTable.TicketOf(StoredJson.Read<Notice>(row.GetString("Notice")!));
            if (!known.Add(ticket.DeliveryId))
                broken.Add($"notice {ticket} is there twice");
            if (!taken.ContainsKey(ticket.DeliveryId) || row.GetDateTimeOffset("DeliveredAt") is null)
                broken.Add($"notice {ticket} was not delivered");
        }

        await foreach (var row in clients.Table(Keys.Outbox.Table).ReadAsync(All, null, stop))
            broken.Add($"{row.RowKey} waits in the outbox");
        broken.AddRange(taken.Keys.Except(known).Select(id => $"the gateway was given {id}, which is no notice"));
        return broken;
    }
}
