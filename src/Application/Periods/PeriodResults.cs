using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>What a version of a period came to, for those who may see it.</summary>
public sealed class PeriodResults(
    IPeriodStore periods, IAllowanceStore results, IFrozenFacts frozen, OrganisationCache organisations, TimeProvider clock)
{
    /// <summary>Results of people in the caller's scope, without explanations.</summary>
    public async Task<Seen<ResultPage>> PageAsync(PeriodId id, int? version, Caller caller, string? after, int size, CancellationToken cancellationToken)
    {
        var (run, scope, refusal) = await OpenAsync(id, version, caller, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;
        return new Seen<ResultPage>(
            run, await results.PageAsync(id, run, after, size, scope!.IsEverybody ? null : scope.Holds, cancellationToken).ConfigureAwait(false), null);
    }

    /// <summary>Sums by unit in the caller's scope, with the names that units had when the facts were frozen, and who failed.</summary>
    public async Task<Seen<UnitSums>> UnitsAsync(PeriodId id, int? version, Caller caller, CancellationToken cancellationToken)
    {
        var (run, scope, refusal) = await OpenAsync(id, version, caller, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;
        var totals = await PeriodTotals.OfAsync(periods, id, run, cancellationToken).ConfigureAwait(false);
        var manifest = await frozen.ManifestAsync(id, run, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"version {run} of {id} was run, but not frozen");
        var names = manifest.Units.ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal);
        var units = totals.Units.Where(unit => scope!.Holds(unit.UnitCode)).ToList();
        return new Seen<UnitSums>(
            run,
            new UnitSums(
                units.Aggregate(new UnitTotal("", 0, 0, 0), (sum, unit) => sum.With(unit)),
                [.. units.Select(unit => (unit, names.GetValueOrDefault(unit.UnitCode, "")))],
                [.. totals.Failed.Where(failed => scope!.Holds(failed.UnitCode))],
                manifest.Policies),
            null);
    }

    /// <summary>The version that a list of everybody may be made of.</summary>
    public async Task<Seen<string>> ListAsync(PeriodId id, int? version, Caller caller, CancellationToken cancellationToken)
    {
        var (run, scope, refusal) = await OpenAsync(id, version, caller, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;
        return scope!.IsEverybody ? new Seen<string>(run, AllowanceList.FileName, null) : AccessViolations.NotYours;
    }

    /// <summary>Somebody's result line by line, as soon as it is calculated.</summary>
    public async Task<Seen<PersonResult>> OfPersonAsync(PeriodId id, Nip person, int? version, Caller caller, CancellationToken cancellationToken)
    {
        var (run, scope, refusal) = await OpenAsync(id, version, caller, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;
        var result = await results.FindAsync(id, run, person, cancellationToken).ConfigureAwait(false);
        if (result is not null && scope!.Holds(result.UnitCode))
            return new Seen<PersonResult>(run, result, null);
        // Within a part of the agency, strangers and people elsewhere are the same answer: numbers cannot be tried out.
        return scope!.IsEverybody ? AccessViolations.NotFound : AccessViolations.NotYours;
    }

    /// <summary>The own result line by line as far as there is one, with the state of the period: who only looks is not refused what is not there yet.</summary>
    public async Task<OwnResult> LookAtOwnAsync(PeriodId id, Nip person, CancellationToken cancellationToken)
    {
        var state = (await periods.FindAsync(id, cancellationToken).ConfigureAwait(false) ?? StoredPeriod.Untouched(id)).State;
        var own = new OwnResult(state, null);
        return own.IsPublished ? own with { Result = await results.FindAsync(id, state.Head.Version, person, cancellationToken).ConfigureAwait(false) } : own;
    }

    /// <summary>The own result to make a paper of, as soon as it is published.</summary>
    public async Task<Seen<PersonResult>> OwnAsync(PeriodId id, Nip person, CancellationToken cancellationToken)
    {
        var own = await LookAtOwnAsync(id, person, cancellationToken).ConfigureAwait(false);
        if (!own.IsPublished)
            return PeriodViolations.NotPublished;
        return own.Result is { } result ? new Seen<PersonResult>(own.State.Head.Version, result, null) : AccessViolations.NotFound;
    }

    /// <summary>The version that is asked for, and of whom the caller may see it; or why not.</summary>
    internal async Task<(int Run, ResultScope? Scope, Violation? Refusal)> OpenAsync(PeriodId id, int? version, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (0, null, AttendanceViolations.NoOrganisation);
        if (ResultScope.Of(caller, organisation, AgencyZone.Wib.DateOf(clock.GetUtcNow())) is not { } scope)
            return (0, null, AccessViolations.NotYours);
        var runs = (await periods.FindAsync(id, cancellationToken).ConfigureAwait(false))?.State.Head.Runs ?? [];
        if (runs.Count == 0)
            return (0, scope, PeriodViolations.NotCalculated);
        if (version is { } asked && runs.All(run => run.Version != asked))
            return (0, scope, AccessViolations.NotFound);
        return (version ?? runs[^1].Version, scope, null);
    }
}

/// <summary>What was asked for with the version that it is of, or why not.</summary>
public sealed record Seen<T>(int Version, T? Value, Violation? Refusal)
    where T : class
{
    public static implicit operator Seen<T>(Violation refusal) => new(0, null, refusal);
}

/// <param name="Result">Of the newest version; <c>null</c> before that is published, and for whoever it does not hold.</param>
public sealed record OwnResult(PeriodState State, PersonResult? Result)
{
    public bool IsPublished => State is PeriodState.Published or PeriodState.Approved or PeriodState.Locked or PeriodState.Paid;

    /// <summary>Until when the people concerned check what was published; <c>null</c> in any other state.</summary>
    public DateTimeOffset? CheckUntil => (State as PeriodState.Published)?.CheckUntil;
}

/// <param name="Units">In order of code, with their names.</param>
/// <param name="Failed">In order of NIP.</param>
/// <param name="Policies">What it was calculated by.</param>
public sealed record UnitSums(
    UnitTotal All, IReadOnlyList<(UnitTotal Unit, string Name)> Units, IReadOnlyList<FailedPerson> Failed, IReadOnlyList<FrozenPolicy> Policies);
