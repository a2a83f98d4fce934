using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>For whom activities are entered only after the plan was agreed.</summary>
public enum SkpBeforeEntry
{
    Nobody,

    /// <summary>PNS, CPNS and PPPK.</summary>
    CivilServants,

    Everybody,
}

/// <param name="Entry">The agency's choice.</param>
public sealed record SkpRule(SkpBeforeEntry Entry = SkpBeforeEntry.Nobody);

/// <summary>Whether a person's plan is agreed for a day. One read where the agency asks for it, none where it does not.</summary>
public sealed class AgreedPlans(ISkpStore store, SkpRule rule)
{
    /// <summary>Why lines of a day may not be entered, or <c>null</c>.</summary>
    internal async ValueTask<Violation?> RefusalAsync(Nip owner, Assignment assignment, DateOnly date, CancellationToken cancellationToken)
    {
        var isAsked = rule.Entry switch
        {
            SkpBeforeEntry.Everybody => true,
            SkpBeforeEntry.CivilServants => assignment.EmploymentType != EmploymentType.NonAsn,
            _ => false,
        };
        if (!isAsked)
            return null;
        var plans = await store.OfYearAsync(owner, date.Year, cancellationToken).ConfigureAwait(false);
        return plans.Any(stored => stored.Plan.Covers(date)) ? null : SkpViolations.NotAgreedForDay;
    }
}
