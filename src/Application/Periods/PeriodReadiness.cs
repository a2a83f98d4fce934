using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>What is still open before a period can be closed well: by unit and by who has to do something about it.</summary>
public sealed class PeriodReadiness(
    OrganisationCache organisations, UnclosedDays days, WaitingWork waitingWork, IUnitDayStore unitDays, IOutbox outbox, IPeriodPolicies policies, TimeProvider clock)
{
    private const int UnitsAtOnce = 8;

    /// <summary>One transaction per thousand waiting items, one per unit and month.</summary>
    public async Task<Seen<ReadinessReport>> OfAsync(PeriodId id, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var today = AgencyZone.Wib.DateOf(clock.GetUtcNow());
        if (ResultScope.Of(caller, organisation, today) is not { } scope)
            return AccessViolations.NotYours;
        var unclosed = await days.InAsync(id.Period, organisation, cancellationToken).ConfigureAwait(false);
        var waiting = await waitingWork.InAsync(id.Period, organisation, cancellationToken).ConfigureAwait(false);
        var silent = await SilentAsync(id, organisation, today, scope, cancellationToken).ConfigureAwait(false);
        return new Seen<ReadinessReport>(
            0,
            new ReadinessReport(
                [.. unclosed.Where(day => !day.IsStale && day.Date < day.Zone.DateOf(clock.GetUtcNow()))],
                [.. waiting.Where(item => scope.Holds(item.UnitCode))],
                silent,
                [.. id.Period.Months.Select(Problem).OfType<string>().Distinct(StringComparer.Ordinal)]),
            null);
    }

    /// <summary>Tells everybody for whom something waits, once a day however often it is asked for.</summary>
    /// <returns>How many people were told today.</returns>
    public async Task<int> RemindAsync(PeriodId id, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return 0;
        var today = AgencyZone.Wib.DateOf(clock.GetUtcNow());
        var waiting = await waitingWork.InAsync(id.Period, organisation, cancellationToken).ConfigureAwait(false);
        var told = 0;
        foreach (var post in waiting.Where(item => item.Post != InboxEntry.HrPost).GroupBy(item => item.Post, StringComparer.Ordinal))
        {
            await outbox.PutAsync(ReminderOf(Nip.Parse(post.Key), id, today), cancellationToken).ConfigureAwait(false);
            told++;
        }

        return told;
    }

    /// <summary>Recipient, period and date are all that it says: asked for again on one day it is the same notice.</summary>
    private static Notice ReminderOf(Nip recipient, PeriodId id, DateOnly today) => new(
        recipient, NoticeKind.PeriodCloses, new SubmissionDay(recipient, id.Period.Range.From), today.Year * 10_000 + today.Month * 100 + today.Day,
        AgencyZone.Wib.At(today, TimeOnly.MinValue).ToUniversalTime());

    /// <summary>Units that had working days but of which not one punch has come: their machine was never read out.</summary>
    private async Task<IReadOnlyList<string>> SilentAsync(PeriodId id, OrganisationView organisation, DateOnly today, ResultScope scope, CancellationToken cancellationToken)
    {
        if (id.Period.First.First > today)
            return [];
        var silent = new System.Collections.Concurrent.ConcurrentBag<string>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = UnitsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(organisation.Units.All.Select(unit => unit.Code).Where(scope.Holds), options, async (unit, stop) =>
        {
            var sum = UnitDay.Empty(unit, id.Period.Range.From);
            foreach (var month in id.Period.Months)
                sum = (await unitDays.OfUnitAsync(unit, month, stop).ConfigureAwait(false)).Aggregate(sum, (all, day) => all.With(day));
            if (sum.Expected > sum.Excused && sum.Present + sum.Incomplete == 0)
                silent.Add(unit);
        }).ConfigureAwait(false);
        return [.. silent.Order(StringComparer.Ordinal)];
    }

    private string? Problem(CivilMonth month)
    {
        try
        {
            return policies.InForce(month) is null ? RunViolations.NoPolicy.Message.Id : null;
        }
        catch (InvalidOperationException incomplete)
        {
            return incomplete.Message;
        }
    }
}

/// <param name="Days">Over, but not closed.</param>
/// <param name="Waiting">Submissions and requests that nobody has decided.</param>
/// <param name="Silent">Codes of units without any punch on their closed days.</param>
/// <param name="Policies">Why the policy of a month cannot calculate; empty when it can.</param>
public sealed record ReadinessReport(
    IReadOnlyList<UnclosedDay> Days, IReadOnlyList<WaitingItem> Waiting, IReadOnlyList<string> Silent, IReadOnlyList<string> Policies)
{
    public bool IsReady => Days.Count + Waiting.Count + Silent.Count + Policies.Count == 0;

    /// <summary>By unit of the owner and by who has to decide. An item that may be decided by several is in the queue of each.</summary>
    public IReadOnlyList<WaitingSum> ByResponsible => WaitingItem.Sum(Waiting);
}
