using System.Collections.Concurrent;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Imports;

/// <summary>
/// Brings in a month bundle: people, units, calendar and absences become the organisation in one step; punches are added, each once. A bundle
/// with a problem changes nothing, nor does one that would change the importing officer's own assignment. Importing the same bundle again changes
/// nothing either, also after an interruption, and is recorded.
/// </summary>
public sealed class ImportOrganisation(
    IOrganisationStore store, OrganisationCache cache, IPunchStore punches, IClosedDays closes, LateFacts late, TimeProvider clock)
{
    private const int PunchesAtOnce = 16;

    public async Task<ImportResult> RunAsync(IBundleSource source, Caller caller, CancellationToken cancellationToken)
    {
        var read = await ReadImport.OfAsync(source, store, caller, cancellationToken).ConfigureAwait(false);
        if (read is not { Bundle: { } bundle, Facts: { } facts })
            return new ImportResult(null, 0, 0, read.Findings.Problems, read.Findings.Warnings, null);
        if (read.Refusal is { } refusal)
            return new ImportResult(null, 0, 0, [], [], refusal);
        var audit = new ImportAudit(caller.Nip, clock.GetUtcNow(), read.Punches, read.People, OwnFilesOf(caller, read.Before, facts));
        var version = await store.ReplaceAsync(facts, read.Replaces, audit, cancellationToken).ConfigureAwait(false);
        if (version is null)
            return new ImportResult(null, 0, 0, [], [], ImportViolations.OtherImport);
        cache.Forget();
        var records = Records(bundle, new OrganisationView(version, facts));
        var today = AgencyZone.Wib.DateOf(clock.GetUtcNow());
        await closes.BeginByAsync(records.Select(record => record.Date).Append(today).Min(), cancellationToken).ConfigureAwait(false);
        var added = await AddAsync(records, cancellationToken).ConfigureAwait(false);
        return new ImportResult(version, bundle.People.Count, added, [], read.Findings.Warnings, null);
    }

    private static IReadOnlyList<string> OwnFilesOf(Caller caller, OrganisationFacts? before, OrganisationFacts after) =>
        caller.Nip is { } own ? OwnFacts.ChangedFiles(own, before, after) : [];

    private async Task<int> AddAsync(IReadOnlyList<PunchRecord> records, CancellationToken cancellationToken)
    {
        await late.MarkAsync([.. records.Select(record => (record.Zone, record.Date)).Distinct()], cancellationToken).ConfigureAwait(false);
        var added = new ConcurrentBag<(AgencyZone, DateOnly)>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = PunchesAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(records, options, async (record, stop) =>
        {
            if (await punches.AddAsync(record, stop).ConfigureAwait(false) is null)
                added.Add((record.Zone, record.Date));
        }).ConfigureAwait(false);
        await late.MarkAsync([.. added.Distinct()], cancellationToken).ConfigureAwait(false);
        return added.Count;
    }

    private static List<PunchRecord> Records(Bundle bundle, OrganisationView organisation) =>
        [.. Enumerable.Range(0, bundle.People.Count).SelectMany(person => Records(bundle, organisation, person))];

    /// <summary>A log gives its events no ids that the store could rely on: the instant and its place in the log's order are one.</summary>
    private static List<PunchRecord> Records(Bundle bundle, OrganisationView organisation, int person)
    {
        var records = new List<PunchRecord>();
        var seen = new Dictionary<(long Ticks, bool IsInstant), int>();
        foreach (var punch in bundle.Punches.Of(person))
        {
            var copy = seen[(punch.Ticks, punch.IsInstant)] = seen.GetValueOrDefault((punch.Ticks, punch.IsInstant)) + 1;
            records.Add(ImportedPunch.Of(
                organisation,
                bundle.People[person].Nip,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"import:{(punch.IsInstant ? "u" : "w")}{punch.Ticks}:{(int)punch.Direction}:{copy}"),
                Domain.Attendance.PunchSource.Machine,
                punch));
        }

        return records;
    }
}
