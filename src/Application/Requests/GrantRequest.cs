using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>
/// Lets an approved request count: a forgotten punch becomes a punch entered by hand; days that are over are marked, so that those closed already are
/// read again while their period is open. In a period that is being closed or is locked the fact is late (ADR 9). Doing it twice changes nothing more.
/// </summary>
public sealed class GrantRequest(OrganisationCache organisations, IPunchStore punches, LateFacts late, TimeProvider clock)
{
    public async Task RunAsync(StoredRequest request, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return;
        var matter = request.State.Form.Matter;
        var now = clock.GetUtcNow();
        var days = new HashSet<(AgencyZone, DateOnly)>();
        foreach (var person in request.State.Form.Persons)
        {
            var status = request.State.PartOf(person);
            if (!status.IsApproved() && status != PartStatus.Revoked)
                continue;
            if (matter is { Kind: RequestKind.ForgottenPunch, From: { } at, Direction: { } direction })
                days.Add(await AddAsync(organisation, request.Id, person, matter.Days.From, at, direction, cancellationToken).ConfigureAwait(false));
            days.UnionWith(Over(organisation, person, matter.Place is null ? matter.Days : WithNeighbours(matter.Days), now));
        }

        if (matter.Kind != RequestKind.Overtime && days.Count > 0)
            await late.MarkAsync(days, cancellationToken).ConfigureAwait(false);
    }

    /// <returns>The day that it counts for: of a shift over midnight the day before.</returns>
    private async Task<(AgencyZone Zone, DateOnly Date)> AddAsync(
        OrganisationView organisation, RequestId id, Nip person, DateOnly day, TimeOnly at, PunchDirection direction, CancellationToken cancellationToken)
    {
        var punch = RecordedPunch.WallClock(day.ToDateTime(at).Ticks, direction);
        // The event id is that of the request: a second run meets its own punch.
        var record = ImportedPunch.Of(organisation, person, $"R-{id.Id}", PunchSource.Manual, punch);
        await punches.AddAsync(record, cancellationToken).ConfigureAwait(false);
        return (record.Zone, record.Date);
    }

    /// <summary>In another zone the days before and after begin and end at other hours, too.</summary>
    private static DateRange WithNeighbours(DateRange days) => new(days.From.AddDays(-1), days.To.AddDays(1));

    private static IEnumerable<(AgencyZone, DateOnly)> Over(OrganisationView organisation, Nip person, DateRange range, DateTimeOffset now)
    {
        foreach (var day in range.EachDay())
        {
            if (organisation.AssignmentOn(person, day) is { } assignment && organisation.UnitOf(assignment).Zone is var zone && day < zone.DateOf(now))
                yield return (zone, day);
        }
    }
}

/// <summary>The engine within the process: what is decided counts at once, and the due scan is the clock.</summary>
public sealed class GrantingEngine(GrantRequest grant) : IRequestEngine
{
    public Task SubmittedAsync(StoredRequest request, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task DecidedAsync(StoredRequest request, CancellationToken cancellationToken) => grant.RunAsync(request, cancellationToken);
}
