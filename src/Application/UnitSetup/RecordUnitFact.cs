using System.Security.Cryptography;
using System.Text;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.UnitSetup;

/// <summary>How a change ended: the fact as it is now, or why not.</summary>
public sealed record UnitFactResult(RecordedUnitFact? Recorded, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator UnitFactResult(Violation refusal) => new(null, refusal, false);
}

/// <summary>
/// An administrator, or the personnel office, sets up schedules, swapped days, rosters and places of a unit, and ends them. Never the own schedule, never for days of a closed period; days that are closed already are read
/// again while their period is open, because each close says as of which change it was read. In force within <see cref="OrganisationCache.Lifetime"/>.
/// </summary>
public sealed class RecordUnitFact(OrganisationCache organisations, IUnitFactStore store, IPeriodGate periods, IOutbox outbox, TimeProvider clock)
{
    private const int Attempts = 8, MaxText = 200;

    /// <param name="key">The same key records the same one.</param>
    public Task<UnitFactResult> AddAsync(Caller caller, IdempotencyKey key, UnitFact fact, string document, CancellationToken cancellationToken)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Nip} {key.Value}")))[..20];
        return ChangeAsync(async (organisation, known, now) =>
        {
            if (!UnitFactAccess.MayManage(caller, fact, organisation, now))
                return AccessViolations.NotYours;
            if (UnitFactAccess.IsOwn(caller, fact, organisation))
                return UnitFactViolations.OwnSchedule;
            if (known.Find(id) is { } there)
                return new UnitFactResult(there, null, true);
            if (!LineRules.IsText(document, MaxText))
                return UnitFactViolations.TextMissing;
            if (UnitFactRules.Refusal(fact, known.All, TodayOf(fact, organisation, now), GroundsOf(fact, organisation, known)) is { } refusal)
                return refusal;
            if (await ClosedAsync(fact.Days, fact, cancellationToken).ConfigureAwait(false) is { } closed)
                return closed;
            return new UnitFactResult(new RecordedUnitFact(known.Number + 1, id, fact, document.Trim(), caller.Nip!.Value, now), null, false);
        }, cancellationToken);
    }

    /// <param name="scope">Whose it is.</param>
    /// <param name="lastDay">Inclusive; the day before the first takes all of it back.</param>
    public Task<UnitFactResult> EndAsync(Caller caller, UnitScope scope, string id, DateOnly lastDay, string reason, CancellationToken cancellationToken) => ChangeAsync(async (organisation, known, now) =>
    {
        if (!UnitFactAccess.MayManage(caller, scope, organisation, now))
            return AccessViolations.NotYours;
        if (scope.Person is { } person && person == caller.Nip)
            return UnitFactViolations.OwnSchedule;
        if (known.Find(id) is not { } recorded || new UnitScope(recorded.Fact.Unit, recorded.Fact.Person) != scope)
            return AccessViolations.NotFound;
        if (!UnitFactAccess.MayManage(caller, recorded.Fact, organisation, now))
            return AccessViolations.NotYours;
        if (UnitFactAccess.IsOwn(caller, recorded.Fact, organisation))
            return UnitFactViolations.OwnSchedule;
        if (!LineRules.IsText(reason, MaxText))
            return UnitFactViolations.TextMissing;
        if (recorded.EndedOn == lastDay && recorded.EndedBy == caller.Nip)
            return new UnitFactResult(recorded, null, true);
        if (UnitFactRules.RefusalToEnd(recorded, lastDay) is { } refusal)
            return refusal;
        var left = recorded.Fact.Days.From > lastDay ? recorded.Fact.Days.From : lastDay.AddDays(1);
        if (await ClosedAsync(new DateRange(left, recorded.Fact.Days.To), recorded.Fact, cancellationToken).ConfigureAwait(false) is { } closed)
            return closed;
        return new UnitFactResult(recorded with { Number = known.Number + 1, EndedOn = lastDay, EndedBy = caller.Nip, EndedAt = now, EndReason = reason.Trim() }, null, false);
    }, cancellationToken);

    private async Task<UnitFactResult> ChangeAsync(
        Func<OrganisationView, UnitFacts, DateTimeOffset, Task<UnitFactResult>> decide, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var known = organisation.Setup.With(await store.ReadAsync(organisation.Setup.Number, int.MaxValue, cancellationToken).ConfigureAwait(false));
            var now = clock.GetUtcNow();
            var result = await decide(organisation, known, now).ConfigureAwait(false);
            if (result.Refusal is not null)
                return result;
            var recorded = result.Recorded!;
            if (!result.IsRepeat && await store.AppendAsync(recorded, cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
                continue;
            organisations.Forget();
            await TellAsync(recorded, cancellationToken).ConfigureAwait(false);
            return result;
        }

        return AccessViolations.ChangedMeanwhile;
    }

    /// <summary>A fact that no day is read by concerns no period.</summary>
    private async Task<Violation?> ClosedAsync(DateRange days, UnitFact fact, CancellationToken cancellationToken)
    {
        if (fact.ReadsAgain.IsEmpty)
            return null;
        // Months are closed whole: one question for each.
        foreach (var day in days.EachDay().GroupBy(CivilMonth.Of).Select(month => month.First()))
        {
            if (await periods.RefusalAsync(day, cancellationToken).ConfigureAwait(false) is { } closed)
                return closed;
        }

        return null;
    }

    private static DateOnly TodayOf(UnitFact fact, OrganisationView organisation, DateTimeOffset now) =>
        fact.Person is { } nip ? SubmissionAccess.Today(nip, organisation, now) : organisation.Units[fact.Unit!].Zone.DateOf(now);

    private static UnitFactGrounds GroundsOf(UnitFact fact, OrganisationView organisation, UnitFacts known) => new(
        organisation.Patterns.Contains,
        date => fact.Person is { } nip && organisation.People.TryGetValue(nip, out var person) && person.AssignmentOn(date) is not null && organisation.IsWorkday(person, date),
        month => fact.Person is { } nip && organisation.Rosters.Of(nip)?.Keys.Any(month.Contains) == true,
        code => organisation.ImportsLocation(code) || known.All.Any(one => one.Fact is UnitFact.Place place && place.Location.Code == code && place.Unit != fact.Unit));

    /// <summary>The person whose days it changes. Telling it again tells nobody twice.</summary>
    private async Task TellAsync(RecordedUnitFact recorded, CancellationToken cancellationToken)
    {
        if (recorded.Fact.Person is { } nip)
        {
            var item = new ItemRef(nip, recorded.Fact.Days.From, recorded.Id);
            await outbox.PutAsync(new Notice(nip, NoticeKind.ScheduleChanged, item, recorded.Number, (recorded.EndedAt ?? recorded.At).ToUniversalTime()), cancellationToken).ConfigureAwait(false);
        }
    }
}
