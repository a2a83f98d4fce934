using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>An order as it is read.</summary>
/// <param name="Parts">Those of people whose data the caller may read.</param>
public sealed record WorkOrderView(StoredWorkOrder Stored, IReadOnlyList<OrderPart> Parts, OrganisationView Organisation);

/// <summary>A line of somebody's activities that names an order.</summary>
/// <param name="Line">Claim and outcome.</param>
public sealed record OrderLine(DateOnly Date, ApprovalLine Line);

/// <summary>Reading orders: the person, those above, the personnel office, auditors, the unit's administrator.</summary>
public sealed class WorkOrderQueries(OrganisationCache organisations, IWorkOrderStore store, ISubmissionStore submissions, TimeProvider clock)
{
    private const int AtOnce = 8;

    /// <summary>Of a runaway order no more is looked through.</summary>
    private const int MostMonths = 36;

    /// <summary>What a person was given from a year on, the newest first. One read, and one for each order.</summary>
    /// <param name="isOpen">Only orders that are not over.</param>
    public async Task<(IReadOnlyList<WorkOrderView> Orders, Violation? Refusal)> OfPersonAsync(Nip person, int? fromYear, bool isOpen, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, refusal) = await MayReadAsync(person, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return ([], refusal);
        var now = clock.GetUtcNow();
        var year = fromYear ?? SubmissionAccess.Today(person, organisation, now).Year - 1;
        var entries = (await store.OfPersonAsync(person, Math.Clamp(year, 1, 9999), cancellationToken).ConfigureAwait(false)).Where(entry => !isOpen || !entry.IsOver);
        var found = await ReadAsync([.. entries.Select(entry => entry.Id)], cancellationToken).ConfigureAwait(false);
        return ([
            .. found.Where(stored => !isOpen || stored.Order.Stage == OrderStage.Open).OrderByDescending(stored => stored.Order.Given).ThenBy(stored => stored.Order.Id.Id, StringComparer.Ordinal)
                .Select(stored => View(stored, caller, organisation, now)),
        ], null);
    }

    /// <summary>What the caller gave in a year, the newest first. One read.</summary>
    public async Task<(IReadOnlyList<WorkOrderView> Orders, Violation? Refusal)> GivenAsync(int? year, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var (own, now) = (caller.Nip!.Value, clock.GetUtcNow());
        var given = await store.GivenAsync(own, Math.Clamp(year ?? SubmissionAccess.Today(own, organisation, now).Year, 1, 9999), cancellationToken).ConfigureAwait(false);
        return ([
            .. given.OrderByDescending(stored => stored.Order.Given).ThenBy(stored => stored.Order.Id.Id, StringComparer.Ordinal).Select(stored => View(stored, caller, organisation, now)),
        ], null);
    }

    public async Task<(WorkOrderView? View, Violation? Refusal)> OfAsync(Nip person, string id, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, refusal) = await MayReadAsync(person, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return (null, refusal);
        return WorkOrderId.IsId(id) && await store.EntryAsync(person, id, cancellationToken).ConfigureAwait(false) is { } entry
            && await store.FindAsync(entry.Id, cancellationToken).ConfigureAwait(false) is { } stored
            ? (View(stored, caller, organisation, clock.GetUtcNow()), null)
            : (null, AccessViolations.NotFound);
    }

    /// <summary>The person's lines that name the order, by day: what was told of it against what was verified. One read a month since it was given.</summary>
    public async Task<(IReadOnlyList<OrderLine> Lines, Violation? Refusal)> LinesAsync(Nip person, string id, Caller caller, CancellationToken cancellationToken)
    {
        var (view, refusal) = await OfAsync(person, id, caller, cancellationToken).ConfigureAwait(false);
        if (view is null)
            return ([], refusal);
        var last = CivilMonth.Of(SubmissionAccess.Today(person, view.Organisation, clock.GetUtcNow()));
        var (lines, month) = (new List<OrderLine>(), CivilMonth.Of(view.Stored.Order.Given));
        for (var read = 0; month.First <= last.First && read < MostMonths; read++, month = month.Next)
        {
            foreach (var submission in await submissions.InMonthAsync(person, month, cancellationToken).ConfigureAwait(false))
                lines.AddRange(submission.State.Lines.Where(line => line.Claim.WorkOrder == id).Select(line => new OrderLine(submission.Id.Day, line)));
        }

        return (lines, null);
    }

    /// <summary>What a change made, for its answer; <c>null</c> without an organisation.</summary>
    public async Task<WorkOrderView?> ShowAsync(StoredWorkOrder stored, Caller caller, CancellationToken cancellationToken) =>
        await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is { } organisation ? View(stored, caller, organisation, clock.GetUtcNow()) : null;

    /// <summary>Orders that entries lead to; entries of what was never written lead to nothing.</summary>
    internal async Task<IReadOnlyList<StoredWorkOrder>> ReadAsync(IReadOnlyList<WorkOrderId> ids, CancellationToken cancellationToken)
    {
        var found = new StoredWorkOrder?[ids.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, ids.Count), options, async (i, stop) => found[i] = await store.FindAsync(ids[i], stop).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. found.OfType<StoredWorkOrder>()];
    }

    private static WorkOrderView View(StoredWorkOrder stored, Caller caller, OrganisationView organisation, DateTimeOffset now) =>
        new(stored, [.. stored.Order.Parts.Where(part => PersonAccess.MayRead(caller, part.Person, organisation, now))], organisation);

    private async Task<(OrganisationView? Organisation, Violation? Refusal)> MayReadAsync(Nip person, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        return PersonAccess.MayRead(caller, person, organisation, clock.GetUtcNow()) ? (organisation, null) : (null, AccessViolations.NotYours);
    }
}
