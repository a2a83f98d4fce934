using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>A superior gives a task to one or many people of the own subtree.</summary>
public sealed class GiveWorkOrder(WorkOrderDesk desk, WorkOrderLinks links)
{
    /// <param name="key">The same key gives the same order.</param>
    public async Task<WorkOrderResult> RunAsync(
        Caller caller, IdempotencyKey key, Func<DateOnly, OrderContent> content, IReadOnlyList<(Nip Person, decimal Quantity)> people, CancellationToken cancellationToken)
    {
        if (await desk.OrganisationAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var (own, now) = (caller.Nip!.Value, desk.Now);
        if (people.Any(one => !WorkOrderAccess.IsAbove(caller, one.Person, organisation, now)))
            return WorkOrderViolations.NotSuperior;
        var today = SubmissionAccess.Today(own, organisation, now);
        var asked = content(today);
        var problems = WorkOrderRules.Problems(asked, people, today);
        if (problems.Count == 0)
            problems = await links.ProblemsAsync(caller, asked, [.. people.Select(one => one.Person)], organisation, today, now, cancellationToken).ConfigureAwait(false);
        if (problems.Count > 0)
            return new WorkOrderResult(null, WorkOrderViolations.ContentUnusable, problems, false);
        var id = new WorkOrderId(own, IdOf(own, key, today.Year));
        if (await desk.Store.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } there)
        {
            await desk.TellAsync(there, cancellationToken).ConfigureAwait(false);
            return new WorkOrderResult(there, null, [], true);
        }

        var parts = people.OrderBy(one => one.Person).Select(one => new OrderPart(one.Person, one.Quantity, 0, TaskStage.Open, null));
        return await desk.BeginAsync(new WorkOrder(id, today, asked, [.. parts], OrderStage.Open, null), now, cancellationToken).ConfigureAwait(false);
    }

    private static string IdOf(Nip giver, IdempotencyKey key, int year) => string.Create(
        CultureInfo.InvariantCulture, $"{year:D4}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{giver} {key.Value}")))[..20]}");
}
