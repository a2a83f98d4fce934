using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Writes down the facts of a version, once. First what holds for all buckets, then the days that are not closed under that organisation, then
/// bucket by bucket; every part may be done again, by anybody, and finds what was done before.
/// </summary>
public sealed class FreezeFacts(
    PinnedOrganisation organisations,
    IPeriodStore periods,
    IFrozenFacts frozen,
    MonthSources sources,
    IBuckets buckets,
    IPeriodPolicies policies,
    UnclosedDays unclosed,
    CloseDay closeDay,
    PeriodSettings settings,
    RunCatalogue catalogue,
    TimeProvider clock,
    IUnforeseenLog? log = null,
    Measures? measures = null)
{
    private readonly Unforeseen _unforeseen = new(log);

    /// <summary>Settles on one organisation and on the policies of the version.</summary>
    public async Task<FreezeManifest> BeginAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        if (await frozen.ManifestAsync(id, version, cancellationToken).ConfigureAwait(false) is { } there)
            return there;
        var organisation = await organisations.VersionAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("a period was closed without an organisation");
        var (_, facts) = await organisations.OfAsync(organisation, cancellationToken).ConfigureAwait(false);
        var decided = await sources.DecidedHereAsync(id.Period, cancellationToken).ConfigureAwait(false);
        var tables = facts.FactTables.Concat(decided.Where(own => facts.FactTables.All(table => table.FileName != own.FileName)));
        var manifest = new FreezeManifest(
            id,
            version,
            organisation,
            [.. id.Period.Months.Select(month => FrozenPolicy.Of(month, InForce(month)))],
            FreezeManifest.EngineVersion,
            clock.GetUtcNow(),
            facts.Units,
            [.. tables.Select(PersonalFacts.WithoutPeople)])
        {
            DecidedHere = [.. decided.Select(table => table.FileName)],
            Papers = settings.Papers,
            Corrects = await CorrectedPeriods.BeforeAsync(id, periods, frozen, policies, settings, cancellationToken).ConfigureAwait(false),
            NegativeDifferences = settings.NegativeDifferences,
            Catalogue = await catalogue.OfAsync(id.Period.Range, cancellationToken).ConfigureAwait(false),
        };
        return await frozen.BeginAsync(manifest, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes the days that are left, with the organisation of the version.</summary>
    public async Task CloseDaysAsync(FreezeManifest manifest, CancellationToken cancellationToken)
    {
        var (organisation, _) = await organisations.OfAsync(manifest.Organisation, cancellationToken).ConfigureAwait(false);
        foreach (var day in await unclosed.InAsync(manifest.Id.Period, organisation, cancellationToken).ConfigureAwait(false))
            await CloseAsync(manifest, organisation, day, cancellationToken).ConfigureAwait(false);
        await CloseLateDaysAsync(manifest, organisation, cancellationToken).ConfigureAwait(false);
    }

    public async Task BucketAsync(FreezeManifest manifest, int bucket, CancellationToken cancellationToken)
    {
        var (id, version) = (manifest.Id, manifest.Version);
        if (await frozen.ReadAsync(id, version, bucket, cancellationToken).ConfigureAwait(false) is not { } people)
        {
            people = await GatherAsync(manifest, bucket, cancellationToken).ConfigureAwait(false);
            await frozen.WriteAsync(id, version, bucket, people, cancellationToken).ConfigureAwait(false);
        }

        await periods.MarkAsync(id, version, new PartDone.Frozen(bucket, people.Count), cancellationToken).ConfigureAwait(false);
        measures?.PeriodBucket("freeze", id.ToString());
    }

    /// <summary>Facts of earlier periods that came late are in days that have to be closed again.</summary>
    private async Task CloseLateDaysAsync(FreezeManifest manifest, OrganisationView organisation, CancellationToken cancellationToken)
    {
        foreach (var corrected in manifest.Corrects)
        {
            foreach (var day in await unclosed.InAsync(corrected.Id.Period, organisation, cancellationToken).ConfigureAwait(false))
            {
                if (day.Close is not { IsComplete: true, LateMark: null })
                    await CloseAsync(manifest, organisation, day, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task CloseAsync(FreezeManifest manifest, OrganisationView organisation, UnclosedDay day, CancellationToken cancellationToken)
    {
        await closeDay.ForPeriodAsync(organisation, day.Zone, day.Date, manifest.BegunAt, cancellationToken).ConfigureAwait(false);
        await unclosed.SettleAsync(day, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<FrozenPerson>> GatherAsync(FreezeManifest manifest, int bucket, CancellationToken cancellationToken)
    {
        var (organisation, facts) = await organisations.OfAsync(manifest.Organisation, cancellationToken).ConfigureAwait(false);
        var personal = PersonalFacts.Of(facts);
        var gathering = new FactGathering(organisation, personal, _unforeseen);
        foreach (var month in manifest.Id.Period.Months)
            await sources.FillAsync(gathering, manifest, organisation, bucket, month, cancellationToken).ConfigureAwait(false);
        await sources.JoinDecidedAsync(gathering, manifest, bucket, manifest.Id.Period, cancellationToken).ConfigureAwait(false);
        var people = gathering.People(manifest.Id.Period, person => buckets.Of(person.Nip) == bucket);
        return await new FreezeCorrections(frozen, sources, buckets, _unforeseen)
            .AddAsync(manifest, bucket, people, organisation, personal, cancellationToken).ConfigureAwait(false);
    }

    private AllowancePolicy InForce(CivilMonth month) =>
        policies.InForce(month) ?? throw new InvalidOperationException($"{PeriodSettings.Section}:Policy is not set, but a period is being closed");
}
