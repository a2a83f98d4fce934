using EPerformance.Application.Organisation;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit;

/// <summary>An <see cref="AttendanceDesk"/> in memory, with what it keeps open to the test.</summary>
public sealed class MemoryAttendance : IDisposable
{
    public static readonly ThreeBuckets Buckets = new();

    public MemoryAttendance(OrganisationFacts? facts = null)
    {
        Organisation = new MemoryOrganisation(facts ?? SampleOrganisation.Facts());
        Desk = new AttendanceDesk(Organisation, Punches, Days, Days, Days, Buckets);
    }

    public MemoryOrganisation Organisation { get; }

    public MemoryPunchStore Punches { get; } = new(Buckets);

    public MemoryDays Days { get; } = new(Buckets);

    public AttendanceDesk Desk { get; }

    public void Dispose() => Desk.Dispose();
}
