using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Catalogue;

/// <summary>When a line has to name an item of the catalogue.</summary>
public enum CatalogueUse
{
    /// <summary>As soon as the agency has accepted the first item: an agency without a catalogue enters freely.</summary>
    WhenAccepted,

    Always,

    Never,
}

/// <param name="Use">The agency's choice.</param>
public sealed record CatalogueRule(CatalogueUse Use = CatalogueUse.WhenAccepted);

/// <summary>What somebody may enter on a day.</summary>
public sealed class UsableItems(CatalogueCache cache, OrganisationCache organisations, CatalogueRule rule, TimeProvider clock)
{
    /// <summary>Why a line of a day may not use a code, or <c>null</c>; asked of memory.</summary>
    internal async ValueTask<Violation?> RefusalAsync(OrganisationView organisation, Assignment assignment, DateOnly date, IEnumerable<string> codes, CancellationToken cancellationToken)
    {
        if (rule.Use == CatalogueUse.Never)
            return null;
        var items = (await cache.CurrentAsync(cancellationToken).ConfigureAwait(false)).Items;
        if (rule.Use == CatalogueUse.WhenAccepted && !items.HasAccepted)
            return null;
        var units = CatalogueView.UnitsOf(assignment, organisation);
        foreach (var code in codes.Distinct(StringComparer.Ordinal))
        {
            if (items.Refusal(code, date, units, assignment.Position) is { } refusal)
                return refusal with { Message = new Text($"{code}: {refusal.Message.Id}", $"{code}: {refusal.Message.En}") };
        }

        return null;
    }

    /// <param name="on"><c>null</c> for today.</param>
    public async Task<(IReadOnlyList<(CatalogueItem Item, ItemVersion Version)> Items, Violation? Refusal)> RunAsync(Nip nip, DateOnly? on, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var date = on ?? SubmissionAccess.Today(nip, organisation, clock.GetUtcNow());
        if (organisation.AssignmentOn(nip, date) is not { } assignment)
            return ([], SubmissionViolations.NotEmployed);
        var items = (await cache.CurrentAsync(cancellationToken).ConfigureAwait(false)).Items;
        return ([.. items.UsableOn(date, CatalogueView.UnitsOf(assignment, organisation), assignment.Position)], null);
    }
}
