using EPerformance.Application.Organisation;
using EPerformance.Storage.Attendance;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Storage.Tests.Attendance;

/// <summary>The attendance use cases on tables; the organisation is in memory, as it is after the first request.</summary>
public abstract class AttendanceTest(AzuriteFixture azurite) : StorageTest(azurite)
{
    protected AttendanceDesk Desk(OrganisationFacts? facts = null) => new(
        new MemoryOrganisation(facts ?? SampleOrganisation.Facts()),
        new PunchStore(Clients),
        new DayStore(Clients),
        new UnitDayStore(Clients),
        new ClosedDays(Clients),
        new InstanceBuckets(Clients.Settings));
}
