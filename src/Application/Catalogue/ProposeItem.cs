using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Catalogue;

/// <summary>
/// A new item, a new version of one, or a better proposal for one that was sent back. The personnel office proposes for everybody, a unit's administrator for the
/// own unit and those below it.
/// </summary>
public sealed class ProposeItem(OrganisationCache organisations, CatalogueDesk desk, CatalogueCache cache, TimeProvider clock)
{
    /// <param name="from">First day, inclusive.</param>
    public async Task<ProposeResult> RunAsync(Caller caller, string code, DateOnly from, ItemContent content, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ProposeResult.Refused(AttendanceViolations.NoOrganisation);
        var now = clock.GetUtcNow();
        if (!MayPropose(caller, content.UnitCode, organisation, now))
            return ProposeResult.Refused(CatalogueViolations.OutsideUnit);
        var known = (await cache.FreshAsync(cancellationToken).ConfigureAwait(false)).Items;
        var problems = ItemRules.Problems(code, content, organisation, other => known.Find(other) is not null);
        if (problems.Count > 0)
            return new ProposeResult(null, CatalogueViolations.ContentUnusable, problems, false);
        var added = new Dictionary<string, ItemContent>(StringComparer.Ordinal) { [code] = content };
        var ask = new ItemAsk(code, item => CatalogueDecider.Decide(item, new CatalogueCommand.Propose(caller.Nip!.Value, from, content, now)));
        var outcome = (await desk.ChangeAsync([ask], cancellationToken, items => items.CircleWith(added) is null ? null : CatalogueViolations.Circle).ConfigureAwait(false))[0];
        return outcome.Refusal is { } refusal ? ProposeResult.Refused(refusal) : new ProposeResult(outcome.Item, null, [], outcome.IsRepeat);
    }

    internal static bool MayPropose(Caller caller, string? unit, OrganisationView organisation, DateTimeOffset now) =>
        caller.IsAny(Role.Hr)
        || (unit is not null && caller.Nip is { } own && organisation.At(own, now) is { } desk && organisation.Units.IsWithin(unit, desk.Assignment.UnitCode));
}

public sealed record ProposeResult(CatalogueItem? Item, Violation? Refusal, IReadOnlyList<ItemProblem> Problems, bool IsRepeat)
{
    internal static ProposeResult Refused(Violation refusal) => new(null, refusal, [], false);
}
