using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Attendance;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Discipline;
using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Papers;
using EPerformance.Application.Periods;
using EPerformance.Application.Policies;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit.Periods;

/// <summary>The use cases of periods on one set of ports with a clock that the test sets. <c>SDM</c> and <c>KEU</c> are the two offices.</summary>
public sealed class PeriodRig(PeriodPorts ports, string policy, FixedClock? clock = null) : IDisposable
{
    public static readonly Nip Sdm = Nip.Parse("SDM");
    public static readonly Nip Keu = Nip.Parse("KEU");

    public static readonly Caller Personnel = new("sdm", Sdm, Role.Hr, null);
    public static readonly Caller Finance = new("keu", Keu, Role.Finance, null);

    public FixedClock Clock { get; } = clock ?? new FixedClock("2026-04-01T05:00:00Z");

    public PeriodPorts Ports { get; } = ports;

    public PeriodKind Kind { get; init; } = PeriodKind.Monthly;

    /// <summary>Setting it to <c>null</c> takes those of tests.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public PeriodSettings Settings
    {
        get => field ??= new PeriodSettings { Policy = policy, Period = Kind, CheckDays = 2, BucketsAtOnce = 2, CloseAfterDays = CloseAfterDays, Papers = Papers };
        init;
    }

    /// <summary>As the agency has set it; <c>null</c> leaves closing to people.</summary>
    public int? CloseAfterDays { get; init; }

    /// <summary>What stands on papers.</summary>
    public PaperSettings Papers { get; init; } = new();

    public IPeriodPolicies Policies { get; init; } = new PeriodPolicies(PolicyLibrary.Default(), new PeriodSettings { Policy = policy });

    /// <summary>Who is told of changes; <c>null</c> for nobody.</summary>
    public IPeriodEngine? Engine { get; set; }

    /// <summary>What administrators set up: nothing unless the test does.</summary>
    public MemoryUnitFacts Setup { get; } = new();

    public OrganisationCache Organisations => field ??= new OrganisationCache(Ports.Organisation, Clock, setup: Setup);

    public PeriodGate Gate => field ??= new PeriodGate(Ports.Periods, Clock);

    public CloseDay CloseDay => new(Organisations, Ports.Punches, Ports.Days, Ports.UnitDays, Ports.Closes, Gate, Ports.Buckets, Granted, Trips, Clock);

    /// <summary>Approved requests; nobody has any unless the test brings some.</summary>
    public MemoryPersonRequests Requests { get; } = new();

    private TripBook Trips => field ??= new TripBook(Requests, Clock);

    /// <summary>Nothing is accepted unless the test brings it.</summary>
    public MemoryCatalogue Catalogue { get; } = new();

    private RunCatalogue Reviewed => new(Catalogue, new CatalogueRule());

    private GrantedTo Granted => new(Requests);

    public ImportOrganisation Import => new(Ports.Organisation, Organisations, Ports.Punches, Ports.Closes, new LateFacts(Ports.Closes), Clock);

    public UnclosedDays Unclosed => new(Ports.Closes);

    public PeriodDesk Desk => new(Ports.Periods, Gate, Engine ?? new UntoldPeriodEngine(), Settings, Clock);

    public WaitingWork Waiting => new(Ports.Inbox, Ports.Requests, new MemoryObjections());

    public ClosePeriod Close => new(Desk, Organisations, Unclosed, Trips, Waiting, Policies, Settings, Reviewed, Clock);

    public CloseDuePeriods CloseDue => new(Close, Ports.Periods, Ports.Closes, Settings, Clock);

    public PeriodOrders Orders => new(Desk, Ports.Periods, Settings);

    public PinnedOrganisation Pinned => field ??= new PinnedOrganisation(Ports.Organisation, Setup);

    /// <summary>Evaluations of this installation: none unless the test brings some.</summary>
    public MemoryAppraisals Appraisals => field ??= new MemoryAppraisals(Ports.Buckets);

    /// <summary>Cases of discipline: none unless the test brings some.</summary>
    public MemoryDiscipline Discipline { get; } = new();

    private EvaluatedRatings Rated => new(Appraisals, Appraisals, Appraisals);

    public MonthSources Sources => new(Ports.Days, Ports.Activities, new PendingWork(Ports.Inbox, Ports.Submissions), Granted, Rated, new DecidedSanctions(Discipline, Ports.Buckets), Ports.Buckets);

    public FreezeFacts Freeze => new(Pinned, Ports.Periods, Ports.Frozen, Sources, Ports.Buckets, Policies, Unclosed, CloseDay, Settings, Reviewed, Clock);

    public RunAllowance Run => new(Ports.Periods, Ports.Frozen, Ports.Results, Policies);

    public AllowanceList List => new(Ports.Results, Ports.Frozen);

    public AdvancePeriod Advance => new(Desk, Ports.Periods, Freeze, Run, List, Ports.Exports, Ports.Buckets, Settings, Clock);

    public AdvancePeriods AdvanceAll => new(Ports.Periods, Advance);

    public static PeriodId Id(string text) => PeriodId.Parse(text);

    public async Task CloseDaysAsync(PeriodId id)
    {
        foreach (var date in id.Period.Range.EachDay())
        {
            foreach (var zone in AgencyZone.All)
            {
                if ((await CloseDay.RunAsync(zone, date, CancellationToken.None)).Refusal is { } refusal)
                    throw new ScenarioException($"{zone} {date}: {refusal}");
            }
        }
    }

    /// <summary>Closes the period and lets the engine go as far as it gets.</summary>
    public async Task<StoredPeriod> RunAsync(PeriodId id, bool closeDays = false)
    {
        var closed = await Close.RunAsync(id, Sdm, closeDays, CancellationToken.None);
        if (closed.Refusal is { } refusal)
            throw new ScenarioException($"{id}: {refusal}");
        return await GoOnAsync(id);
    }

    /// <summary>Lets the engine go as far as it gets, after the time for settling.</summary>
    public async Task<StoredPeriod> GoOnAsync(PeriodId id)
    {
        Clock.Later(Settings.Settling);
        await AdvanceAll.RunAsync(null, CancellationToken.None);
        return (await Ports.Periods.FindAsync(id, CancellationToken.None))!;
    }

    public async Task<string[]> ListAsync(PeriodId id, int version)
    {
        using var stream = new MemoryStream();
        await List.WriteAsync(id, version, stream, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Both offices sign after the time for objections.</summary>
    /// <param name="afterEach">What happens after each signature; <c>null</c> for nothing.</param>
    public async Task SignAsync(PeriodId id, Func<Task>? afterEach = null)
    {
        Clock.Later(TimeSpan.FromDays(4));
        foreach (var (office, by) in new[] { (SigningOffice.Personnel, Sdm), (SigningOffice.Finance, Keu) })
        {
            var signed = await Desk.ChangeAsync(
                id, by, null, (period, now) => new PeriodCommand.Approve(office, by, period.State.Head.Version, now), CancellationToken.None);
            if (signed.Refusal is { } refusal)
                throw new ScenarioException($"{office}: {refusal}");
            if (afterEach is not null)
                await afterEach();
        }
    }

    public void Dispose()
    {
        Organisations.Dispose();
        Gate.Dispose();
    }
}

/// <summary>What periods stand on.</summary>
public sealed record PeriodPorts(
    IOrganisationStore Organisation,
    IPunchStore Punches,
    IDayStore Days,
    IUnitDayStore UnitDays,
    IClosedDays Closes,
    IActivityMonths Activities,
    IPeriodStore Periods,
    IFrozenFacts Frozen,
    IAllowanceStore Results,
    IPeriodExports Exports,
    IBuckets Buckets)
{
    /// <summary>Queues, submissions and requests: nobody has any unless the test brings some.</summary>
    public IInbox Inbox { get; init; } = new MemorySurroundings();

    public ISubmissionStore Submissions { get; init; } = new MemorySubmissions();

    public IRequestStore Requests { get; init; } = new MemoryRequests();

    /// <summary>All in memory.</summary>
    public static PeriodPorts InMemory(OrganisationFacts facts, MemoryPeriods periods)
    {
        var buckets = new ThreeBuckets();
        var days = new MemoryDays(buckets);
        return new PeriodPorts(
            new MemoryOrganisation(facts), new MemoryPunchStore(buckets), days, days, days, new MemorySurroundings(), periods, periods, periods, periods, buckets);
    }
}
