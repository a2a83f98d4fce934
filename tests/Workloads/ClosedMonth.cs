using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Organisation;
using EPerformance.Storage.Periods;
using EPerformance.Storage.Requests;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Workloads;

/// <summary>An agency of which every day of March 2026 is closed: everybody came a quarter of an hour late every day.</summary>
public static class ClosedMonth
{
    public static async Task<PeriodRig> PrepareAsync(StorageClients clients, BigAgency agency, CancellationToken stop)
    {
        var ports = PortsOf(clients);
        var facts = agency.Facts;
        var organisation = new OrganisationView((await ports.Organisation.ReplaceAsync(facts, null, stop))!, facts);
        await CloseAsync(ports, organisation, PeriodRig.Id("2026-03").Period.First, stop);
        return new PeriodRig(ports, "kaur-3-2022");
    }

    public static PeriodPorts PortsOf(StorageClients clients) => new(
        new OrganisationStore(clients), new PunchStore(clients), new DayStore(clients), new UnitDayStore(clients), new ClosedDays(clients), new ActivityMonths(clients),
        new PeriodStore(clients), new FrozenFacts(clients), new AllowanceStore(clients), new PeriodExports(clients), new InstanceBuckets(clients.Settings))
    {
        Inbox = new InboxTable(clients),
        Submissions = new SubmissionStore(clients),
        Requests = new RequestStore(clients),
    };

    /// <summary>Writes what closing every day would leave.</summary>
    public static async Task CloseAsync(PeriodPorts ports, OrganisationView organisation, CivilMonth month, CancellationToken stop)
    {
        var reader = organisation.ReaderOf(month);
        await Parallel.ForEachAsync(organisation.People.Values.GroupBy(person => ports.Buckets.Of(person.Nip)), stop, async (bucket, token) =>
        {
            var days = bucket.OrderBy(person => person.Nip).SelectMany(person => reader.Read(person, [], []).Days.Select(day => new ClosedDay(
                person.Nip, AgencyZone.Wib, person.AssignmentOn(day.Date)!.UnitCode, day with { Reading = new DayReading(DayState.Present, new TimeSpan(7, 45, 0), new TimeSpan(16, 30, 0)) }, [])));
            await ports.Days.PutAsync(bucket.Key, [.. days], token);
        });
        await Parallel.ForEachAsync(month.Range.EachDay().SelectMany(date => AgencyZone.All, (date, zone) => (date, zone)), stop, async (day, token) =>
            await ports.Closes.PutAsync(new DayClose(day.zone, day.date, DateTimeOffset.UnixEpoch, true) { Organisation = organisation.Version }, token));
    }
}
