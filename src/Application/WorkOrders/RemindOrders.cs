using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>
/// Once a day: tells people whose deadline comes near, and them and their superior when it has passed; tells what an interrupted change left untold, and drops entries of orders that are over or were
/// never written. Every notice has an instant that follows from the order, so a second run tells nobody twice.
/// </summary>
public sealed class RemindOrders(IWorkOrderStore store, OrganisationCache organisations, IOutbox outbox, TimeProvider clock)
{
    /// <summary>Working days of the person before the deadline.</summary>
    public const int DaysBefore = 2;

    private const int LongestBreak = 31;

    /// <summary>Older news is not told again, lest it come back when the lists of notices are purged.</summary>
    private static readonly TimeSpan IsNews = TimeSpan.FromDays(7);

    /// <summary>Longer than the writing of an order takes.</summary>
    private static readonly TimeSpan GuardTime = TimeSpan.FromHours(1);

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return JobOutcome.Nothing;
        var (done, failures) = (0, new List<Exception>());
        await foreach (var entry in store.OpenAsync(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                await LookAsync(entry, organisation, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
                done++;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures.Add(new InvalidOperationException($"work order {entry.Id.Id} could not be looked at", error));
            }
        }

        return new JobOutcome(done, failures);
    }

    private async Task LookAsync(OrderEntry entry, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stored = await store.FindAsync(entry.Id, cancellationToken).ConfigureAwait(false);
        if (stored is null && entry.At + GuardTime > now)
            return;
        var notices = stored is null ? [] : stored.Notices.Concat(stored.Order.Stage == OrderStage.Open ? Due(stored.Order, organisation, now) : []);
        foreach (var notice in notices.Where(notice => notice.At + IsNews > now))
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
        if (stored?.Order.Stage != OrderStage.Open)
            await store.UnlistAsync(entry.Id, [.. stored?.Order.Parts.Select(part => part.Person) ?? []], cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<Notice> Due(WorkOrder order, OrganisationView organisation, DateTimeOffset now)
    {
        foreach (var person in order.Parts.Where(part => part.Stage == TaskStage.Open).Select(part => part.Person))
        {
            if (organisation.At(person, now) is not var (today, place, zone))
                continue;
            var (item, deadline) = (WorkOrderNotices.Item(person, order), order.Content.Deadline);
            if (today > deadline)
            {
                var at = zone.At(deadline.AddDays(1), TimeOnly.MinValue).ToUniversalTime();
                yield return new Notice(person, NoticeKind.OrderOverdue, item, 0, at);
                if (WorkOrderDesk.ManagerOf(order, person, organisation, now) is { } manager)
                    yield return new Notice(manager, NoticeKind.OrderOverdue, item, 0, at);
            }
            else if (RemindOn(deadline, day => organisation.Calendar.HoursOn(person, place.UnitCode, day) is not null) is var first && today >= first && order.Given < first)
            {
                yield return new Notice(person, NoticeKind.OrderDue, item, 0, zone.At(first, TimeOnly.MinValue).ToUniversalTime());
            }
        }
    }

    /// <summary>So many working days before the deadline.</summary>
    private static DateOnly RemindOn(DateOnly deadline, Func<DateOnly, bool> isWorkday)
    {
        var day = deadline;
        for (var (left, tried) = (DaysBefore, 0); left > 0 && tried < LongestBreak; tried++)
        {
            day = day.AddDays(-1);
            if (isWorkday(day))
                left--;
        }

        return day;
    }
}
