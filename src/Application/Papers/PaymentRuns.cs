using System.Collections.Concurrent;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;

namespace EPerformance.Application.Papers;

/// <summary>
/// Reads a version for papers, for those who may see its results. Names come from the organisation that the facts were frozen from, so that a locked run
/// reads the same for ever.
/// </summary>
public sealed class PaymentRuns(
    IPeriodStore periods, IFrozenFacts frozen, PinnedOrganisation organisations, PeriodResults results, AllowanceList list)
{
    // What a recorded version came to never changes, and slips are asked for one by one.
    private readonly ConcurrentDictionary<(PeriodId Id, int Version), string> _hashes = [];

    /// <param name="unit">With everything below it; <c>null</c> for all that the caller may see.</param>
    public async Task<Seen<PaymentRun>> OpenAsync(PeriodId id, int? version, string? unit, Caller caller, CancellationToken cancellationToken)
    {
        var (run, scope, refusal) = await results.OpenAsync(id, version, caller, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;
        unit ??= scope!.Top;
        if (unit is not null && !scope!.Holds(unit))
            return AccessViolations.NotYours;
        var manifest = await frozen.ManifestAsync(id, run, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"version {run} of {id} was run, but not frozen");
        var tree = new UnitTree(manifest.Units);
        if (unit is not null && tree.Find(unit) is null)
            return AccessViolations.NotFound;
        return new Seen<PaymentRun>(run, await ReadAsync(id, run, manifest, unit is null ? null : tree.Find(unit), tree, cancellationToken).ConfigureAwait(false), null);
    }

    /// <summary>One person's result as a run of one, for the slip.</summary>
    public async Task<PaymentRun> OfOneAsync(PeriodId id, int version, PersonResult person, CancellationToken cancellationToken)
    {
        var manifest = await frozen.ManifestAsync(id, version, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"version {version} of {id} was run, but not frozen");
        if (!_hashes.TryGetValue((id, version), out var hash))
            hash = _hashes[(id, version)] = await list.ReadAsync(id, version, _ => { }, cancellationToken).ConfigureAwait(false);
        var (identity, _) = await IdentifyAsync(id, version, hash, cancellationToken).ConfigureAwait(false);
        return new PaymentRun(identity, manifest, null, [person], [], []);
    }

    private async Task<PaymentRun> ReadAsync(PeriodId id, int version, FreezeManifest manifest, Unit? unit, UnitTree tree, CancellationToken cancellationToken)
    {
        var people = new List<PersonResult>();
        var hash = await list.ReadAsync(id, version, person =>
        {
            if (Holds(person.UnitCode))
                people.Add(person);
        }, cancellationToken).ConfigureAwait(false);
        _hashes[(id, version)] = hash;
        var (identity, state) = await IdentifyAsync(id, version, hash, cancellationToken).ConfigureAwait(false);
        var totals = await PeriodTotals.OfAsync(periods, id, version, cancellationToken).ConfigureAwait(false);
        var (names, _) = await organisations.OfAsync(manifest.Organisation, cancellationToken).ConfigureAwait(false);
        var isNewest = version == state.Head.Version;
        var exclusions = (isNewest ? state.LeftOut() : []).ToDictionary(exclusion => exclusion.Person);
        var signatures = isNewest ? state.Signed() : PeriodSignatures.None;
        var papers = manifest.Papers ?? new PaperSettings();
        return new PaymentRun(
            identity,
            manifest,
            unit,
            [.. people.OrderBy(person => person.UnitCode, StringComparer.Ordinal).ThenByDescending(person => person.JobClass ?? 0).ThenBy(person => person.Nip)],
            [
                .. totals.Failed.Where(failed => Holds(failed.UnitCode)).Select(failed => new LeftOut(
                    failed, exclusions.GetValueOrDefault(failed.Nip), exclusions.TryGetValue(failed.Nip, out var decision) ? names.NameOf(decision.By) : null)),
            ],
            [Signed(papers.PersonnelTitle, signatures.Personnel, names), Signed(papers.FinanceTitle, signatures.Finance, names)]);

        bool Holds(string unitCode) => unit is null || tree.IsWithin(unitCode, unit.Code);
    }

    private async Task<(PaperIdentity Identity, PeriodState State)> IdentifyAsync(PeriodId id, int version, string hash, CancellationToken cancellationToken)
    {
        var state = (await periods.FindAsync(id, cancellationToken).ConfigureAwait(false))!.State;
        var run = state.Head.Runs.Last(one => one.Version == version);
        var isFinal = state is PeriodState.Locked or PeriodState.Paid && version == state.Head.Version;
        var status = (isFinal, id.Shadow) switch
        {
            (false, _) => PaperStatus.Draft,
            (true, true) => PaperStatus.Shadow,
            _ => PaperStatus.Final,
        };
        return (new PaperIdentity(id, version, run.RunId, hash, status, run.CalculatedAt), state);
    }

    private static PaperSignature Signed(string title, PeriodSignature? signature, OrganisationView names) => signature is { } one
        ? new PaperSignature(title, names.NameOf(one.By) ?? one.By.Value, one.By.Value, one.At)
        : new PaperSignature(title, null, null, null);
}
