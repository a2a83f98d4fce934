using EPerformance.Domain.Attendance;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Organisation;
using EPerformance.Storage.Requests;
using EPerformance.TestKit;

namespace EPerformance.Workloads;

/// <summary>Everybody checks in once.</summary>
public sealed class CheckIns : IWorkload
{
    public const int AtOnce = 8;

    /// <summary>Clients at once. From two on, those of a bucket may share a write: at most one transaction each, and how many less depends on the moment.</summary>
    public int Clients { get; init; } = AtOnce;

    /// <summary>Of the agency; <c>null</c> when everybody taps.</summary>
    public int? People { get; init; }

    public string Name => "check-in";

    public string Unit => "check-in";

    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        var organisation = new OrganisationStore(clients);
        await organisation.ReplaceAsync(new BigAgency(People ?? size).Facts, null, stop);
        var desk = new AttendanceDesk(
            organisation, new PunchStore(clients), new DayStore(clients), new UnitDayStore(clients), new ClosedDays(clients), new InstanceBuckets(clients.Settings))
        {
            Requests = new PersonRequestTable(clients),
        };
        desk.Clock.At("2026-03-02T00:30:00Z");
        await TapAsync(desk, 0, "warm-up");
        return new PreparedWork(
            token => Parallel.ForAsync(0, size, new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = token }, async (person, _) => await TapAsync(desk, person, "pagi")),
            desk);
    }

    private static async Task TapAsync(AttendanceDesk desk, int person, string eventId)
    {
        var tap = AttendanceDesk.Tap(BigAgency.NipOf(person).Value, PunchDirection.In, eventId) with { DeviceTime = desk.Clock.GetUtcNow(), DeviceId = $"android-{person:x8}" };
        if ((await desk.PunchAsync(tap)).Refusal is { } refusal)
            throw new ScenarioException($"{person}: {refusal}");
    }
}
