using System.Runtime.CompilerServices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Privacy;

/// <summary>Performance plans with their dialogue, and work orders as far as they are the person's. A year costs one read and one for each plan; orders one read and one each.</summary>
public sealed class OwnPlans(OrganisationCache organisations, ISkpStore plans, IWorkOrderStore orders, TimeProvider clock) : IOwnDataPart
{
    public IEnumerable<(string Name, IAsyncEnumerable<object> Items)> Sections(Nip person, CancellationToken cancellationToken) =>
        [("plans", PlansAsync(person, cancellationToken)), ("workOrders", OrdersAsync(person, cancellationToken))];

    private async IAsyncEnumerable<object> PlansAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = AgencyZone.Wit.DateOf(clock.GetUtcNow()).Year + 1;
        var came = await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is { } organisation && organisation.People.TryGetValue(person, out var known) && known.Assignments.Count > 0
            ? known.Assignments.Min(part => part.Days.From).Year
            : last;
        for (var year = Math.Max(SkpId.FirstYear, came); year <= last; year++)
        {
            foreach (var stored in await plans.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false))
                yield return new OwnPlan(stored.Plan, await plans.NotesAsync(stored.Plan.Id, cancellationToken).ConfigureAwait(false));
        }
    }

    private async IAsyncEnumerable<object> OrdersAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in await orders.OfPersonAsync(person, 1, cancellationToken).ConfigureAwait(false))
        {
            // What others were given with it is none of this person's business.
            if (await orders.FindAsync(entry.Id, cancellationToken).ConfigureAwait(false) is { Order: var order })
                yield return order with { Parts = [.. order.Parts.Where(part => part.Person == person)] };
        }
    }
}

public sealed record OwnPlan(SkpPlan Plan, IReadOnlyList<SkpNote> Notes);
