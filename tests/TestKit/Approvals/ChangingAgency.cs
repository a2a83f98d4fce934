using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit.Approvals;

/// <summary>
/// An agency whose organisation changes at random while its people wait for others: superiors change, leave, come back, are away or stand in, units
/// are dissolved. Through the use cases on whatever ports the rig has. After each change everything that is open (submissions, requests, plans, work orders,
/// objections) must be with exactly those of today who may decide it, or with the personnel office and the reason; at the end the clock and the office
/// bring it to an end.
/// </summary>
public sealed class ChangingAgency
{
    /// <summary>So long the clock goes on though nothing is due: superiors let plans wait too long meanwhile.</summary>
    private const int LeastDays = 8, MostDays = 60;

    private readonly OrganisationFacts _first = SampleOrganisation.Facts();
    private readonly RequestRig _rig;
    private readonly MemoryOrganisation _agency;
    private readonly Chance _chance;
    private readonly IWaiting[] _waiting;
    private readonly HandOver _handOver;
    private OrganisationFacts _now = SampleOrganisation.Facts();

    public ChangingAgency(WaitingRig all, MemoryOrganisation agency, int seed)
    {
        (_rig, _agency, _chance) = (all.Requests, agency, new Chance(seed));
        var items = new WaitingItems(all, _chance);
        _waiting = [items, new WaitingPlans(all, _chance), new WaitingOrders(all, _chance), new WaitingObjections(all, items, _chance)];
        _handOver = new HandOver(_rig.Organisation, new MemoryJobRuns(), _rig.Scan, _rig.Clock);
    }

    /// <summary>How often something was looked at and stood where it belongs, by where that was.</summary>
    public IReadOnlyDictionary<string, int> Seen => _chance.Seen;

    public async Task RunAsync(int changes, CancellationToken stop)
    {
        await _handOver.RunAsync(stop);
        for (var change = 0; change < changes; change++)
        {
            foreach (var kind in _waiting)
                await kind.FileAsync(change, stop);
            _rig.Clock.Move(TimeSpan.FromMinutes(1 + _chance.Next(599)));
            foreach (var kind in _waiting)
                await kind.ActAsync(stop);
            _now = Changed();
            await _agency.ReplaceAsync(_now, null, stop);
            _rig.Organisation.Forget();
            await _handOver.RunAsync(stop);
            await AssertHeldAsync(stop);
        }

        await EndAsync(stop);
    }

    private OrganisationFacts Changed()
    {
        var today = AgencyZone.Wib.DateOf(_rig.Clock.GetUtcNow());
        var (who, other) = (_chance.Any(Chance.People), _chance.Any(Chance.People));
        var days = new DateRange(today.AddDays(-1), today.AddDays(1 + _chance.Next(19)));
        return _chance.Next(8) switch
        {
            0 or 1 => With(who, last => last with { SupervisorNip = other == who ? null : other }),
            2 => With(who, last => last with { Days = new DateRange(last.Days.From, today.AddDays(-1) < last.Days.From ? last.Days.From : today.AddDays(-1)) }),
            3 => _now with { StandIns = [.. _now.StandIns, new StandIn((StandInKind)_chance.Next(3), who, other, days, "SK")] },
            4 => _now with { Absences = [.. _now.Absences, new PersonAbsence(who, new Absence(AbsenceKind.AnnualLeave, "", days, "CUTI"))] },
            5 => _now with { People = [.. _now.People.Where(person => person.Nip != who)] },
            6 => WithoutUnit(),
            _ => _first,
        };
    }

    private OrganisationFacts With(Nip who, Func<Assignment, Assignment> change) => _now with
    {
        People = [.. _now.People.Select(person => person.Nip == who ? person with { Assignments = [.. person.Assignments.SkipLast(1), change(person.Assignments[^1])] } : person)],
    };

    /// <summary>BJ-TU is dissolved; its people move up, as in an import that knows only the new organisation.</summary>
    private OrganisationFacts WithoutUnit() => _now with
    {
        Units = [.. _now.Units.Where(unit => unit.Code != "BJ-TU")],
        People =
        [
            .. _now.People.Select(person => person with
            {
                Assignments = [.. person.Assignments.Select(one => one.UnitCode == "BJ-TU" ? one with { UnitCode = "BJ" } : one)],
            }),
        ],
    };

    private async Task AssertHeldAsync(CancellationToken stop)
    {
        var organisation = (await _rig.Organisation.CurrentAsync(stop))!;
        var queues = new List<InboxEntry>();
        await foreach (var entry in _rig.Inbox.AllAsync(stop))
            queues.Add(entry);
        foreach (var kind in _waiting)
            await kind.AssertHeldAsync(organisation, queues, stop);
    }

    /// <summary>The clock alone, then the personnel office.</summary>
    private async Task EndAsync(CancellationToken stop)
    {
        for (var day = 0; day < LeastDays || await RunsByTheClockAsync(stop); day++)
        {
            _chance.Check(day < MostDays, () => $"something still runs by the clock after {MostDays} days");
            _rig.Clock.Move(TimeSpan.FromDays(1));
            var scan = await _rig.Scan.RunAsync(stop);
            _chance.Check(scan.Failures.Count == 0, () => $"something cannot be looked at: {scan.Failures[0].Error}");
        }

        await AssertHeldAsync(stop);
        foreach (var kind in _waiting)
            await kind.EndAsync(stop);
    }

    private async Task<bool> RunsByTheClockAsync(CancellationToken stop)
    {
        foreach (var kind in _waiting)
        {
            if (await kind.RunsByTheClockAsync(stop))
                return true;
        }

        return false;
    }
}
