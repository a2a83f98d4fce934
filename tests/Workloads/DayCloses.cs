using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Organisation;
using EPerformance.Storage.Requests;
using EPerformance.TestKit;

namespace EPerformance.Workloads;

/// <summary>The day of everybody, who all came and went, is closed.</summary>
public sealed class DayCloses : IWorkload
{
    private static readonly DateOnly Day = Sample.Date("2026-03-03");

    public string Name => "day close";

    public string Unit => "person";

    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        var organisation = new OrganisationStore(clients);
        await organisation.ReplaceAsync(new BigAgency(size).Facts, null, stop);
        var desk = new AttendanceDesk(
            organisation, new PunchStore(clients), new DayStore(clients), new UnitDayStore(clients), new ClosedDays(clients), new InstanceBuckets(clients.Settings))
        {
            Requests = new PersonRequestTable(clients),
        };
        await PunchAsync(clients, desk, size, "2026-03-03T00:20:00Z", PunchDirection.In, stop);
        await PunchAsync(clients, desk, size, "2026-03-03T09:30:00Z", PunchDirection.Out, stop);
        desk.Clock.At("2026-03-03T22:00:00Z");
        // The day before: nobody came, but the tables are there and the organisation is in memory.
        await CloseAsync(desk, Day.AddDays(-1), stop);
        return new PreparedWork(token => CloseAsync(desk, Day, token), desk);
    }

    /// <summary>The first one taps; the others' punches are rows like the first one's.</summary>
    private static async Task PunchAsync(StorageClients clients, AttendanceDesk desk, int size, string at, PunchDirection direction, CancellationToken stop)
    {
        var punch = (await desk.PunchAsync(at, BigAgency.NipOf(0).Value, direction, $"{direction}")).Punch!;
        var table = clients.Table(Keys.Punches.Table(punch.FiledUnder));
        EntityKey KeyOf(int person) => Keys.Punches.Punch(
            Bucket.Of(BigAgency.NipOf(person), clients.Settings.Buckets), punch.FiledUnder, BigAgency.NipOf(person), punch.EventId);
        await MassRows.LikeAsync(table, (await table.FindAsync(KeyOf(0), null, stop))!, Enumerable.Range(1, size - 1).Select(KeyOf), stop);
    }

    private static async Task CloseAsync(AttendanceDesk desk, DateOnly date, CancellationToken stop)
    {
        if ((await desk.CloseDay.RunAsync(AgencyZone.Wib, date, stop)).Refusal is { } refusal)
            throw new ScenarioException(refusal.ToString());
    }
}
