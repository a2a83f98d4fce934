using System.Globalization;
using EPerformance.Application.Access;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Objections;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Application.Skp;
using EPerformance.Application.Submissions;
using EPerformance.Application.WorkOrders;
using EPerformance.Domain.Activities;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit;

/// <summary>
/// The submission use cases on one set of ports. <c>4</c> (BJ-TU, WIT) has the superiors <c>2</c> and <c>1</c>; each has 120 working minutes and is
/// reminded after 60. It is Monday 2 March 2026, 08:00 in Jayapura: reminder at 09:00, deadline at 10:00 WIT (01:00Z).
/// </summary>
public sealed class SubmissionRig(
    ISubmissionStore store, IInbox inbox, IDueList due, IOutbox outbox, IActivityMonths months, MemoryOrganisation? organisation = null) : IDisposable
{
    public static readonly Actor Owner = new(Nip.Parse("4"));
    public static readonly Actor Superior = new(Nip.Parse("2"));
    public static readonly Actor Head = new(Nip.Parse("1"));
    public static readonly Actor Hr = new(Nip.Parse("5"), Office.Hr);
    public static readonly Actor Stranger = new(Nip.Parse("3"));
    public static readonly SubmissionDay Day = On("2026-03-02");

    public FixedClock Clock { get; init; } = new("2026-03-01T23:00:00Z");

    /// <summary>What drives the submissions; <c>null</c> for the engine within the process.</summary>
    public ISubmissionEngine? Engine { get; init; }

    public MemoryGate Gate { get; } = new();

    /// <summary>Where the scan looks at requests too.</summary>
    public TickRequest? Requests { get; init; }

    /// <summary>Where the scan looks at objections too.</summary>
    public TickObjection? Objections { get; set; }

    public MemoryCatalogue Catalogue { get; } = new();

    private LineGate Lines => new(Gate, new UsableItems(new CatalogueCache(Catalogue, Clock), Organisation, new CatalogueRule(), Clock), new AgreedPlans(new MemorySkp(), new SkpRule()), new NamedOrders(Orders), Entry);

    /// <summary>What the agency asks of lines.</summary>
    public EntryPolicy Entry { get; init; } = new();

    public MemoryWorkOrders Orders { get; } = new();

    public ApprovalPolicy Policy { get; init; } = new(60, 120, null, LastOutcome.EscalateToHr);

    public ISubmissionStore Store => store;

    public IInbox Inbox => inbox;

    public IOutbox Outbox => outbox;

    public IDueList DueList => due;

    public IActivityMonths Months => months;

    /// <summary>Shared with others; <c>null</c> for an own one.</summary>
    public OrganisationCache? Cache { get; init; }

    public OrganisationCache Organisation => field ??= Cache ?? new OrganisationCache(organisation ?? new MemoryOrganisation(SampleOrganisation.Facts()), Clock);

    public Tick Look => new(Desk, Effects, due, Clock);

    public DueScan Scan => new(due, Look, Clock, Requests, Objections);

    public DecideMany DecideMany => new(new Decide(Desk));

    private SubmissionEffects Effects => new(inbox, due, outbox, Engine ?? new ScoringEngine(new Score(months)));

    public SubmissionDesk Desk => new(Organisation, store, Effects, Policy, Clock);

    public static SubmissionDay On(string day, string nip = "4") => new(Nip.Parse(nip), Sample.Date(day));

    /// <summary>One hour of writing; with a span when start and end are given.</summary>
    public static ActivityLine Line(string id, int minutes = 60, string? start = null, string? end = null) => new(
        id, "NASKAH/1", 1, minutes, start is null ? null : TimeOnly.ParseExact(start, "HH:mm", CultureInfo.InvariantCulture), end is null ? null : TimeOnly.ParseExact(end, "HH:mm", CultureInfo.InvariantCulture), "Menyusun naskah", null, null);

    public static ActivityLine[] FiveLines() => [.. Enumerable.Range(1, 5).Select(number => Line($"{number}"))];

    public static LineDecision Verify(string line) => new(line, Verdict.Verify);

    public static RequestMark Key(string key) => new(new IdempotencyKey("caller", key));

    public Task<SubmissionResult> EnterAsync(params ActivityLine[] lines) => EnterAsync(Day, Owner, RequestMark.None, lines);

    public Task<SubmissionResult> EnterAsync(SubmissionDay day, Actor by, RequestMark mark, params ActivityLine[] lines) =>
        new EnterLines(Desk, Lines).RunAsync(day, by, lines, mark, CancellationToken.None);

    public Task<SubmissionResult> SubmitAsync(params ActivityLine[] lines) => SubmitAsync(Day, RequestMark.None, lines);

    public Task<SubmissionResult> SubmitAsync(SubmissionDay day, RequestMark mark, params ActivityLine[] lines) =>
        new Submit(Desk, Lines).RunAsync(day, new Actor(day.Nip), lines, mark, CancellationToken.None);

    public Task<SubmissionResult> ResubmitAsync(params ActivityLine[] lines) => new Resubmit(Desk, Lines).RunAsync(Day, Owner, lines, RequestMark.None, CancellationToken.None);

    public Task<SubmissionResult> WithdrawAsync(RequestMark? mark = null) => new Withdraw(Desk).RunAsync(Day, Owner, [], mark ?? RequestMark.None, CancellationToken.None);

    public Task<SubmissionResult> DecideAsync(Actor by, params LineDecision[] lines) => DecideAsync(by, RequestMark.None, lines);

    public Task<SubmissionResult> DecideAsync(Actor by, RequestMark mark, params LineDecision[] lines) =>
        new Decide(Desk).RunAsync(Day, by, lines, mark, CancellationToken.None);

    public Task<SubmissionResult> ReturnAsync(Actor by, string reason = "Bukti belum ada") =>
        new Return(Desk).RunAsync(Day, by, reason, RequestMark.None, CancellationToken.None);

    /// <summary>What is due at an instant.</summary>
    public Task<DueScanResult> ScanAsync(string at)
    {
        Clock.At(at);
        return Scan.RunAsync(CancellationToken.None);
    }

    public Task<(SubmissionView? View, Violation? Refusal)> ViewAsync(Actor by) =>
        new SubmissionOf(Organisation, store, Clock).RunAsync(Day, AsCaller(by), CancellationToken.None);

    public Task<SubmissionResult> RemoveAsync(params string[] lines) => new RemoveLines(Desk).RunAsync(Day, Owner, lines, RequestMark.None, CancellationToken.None);

    public static Caller AsCaller(Actor actor) => new(
        actor.Nip.Value, actor.Nip, actor.Office switch { Office.Hr => Role.Employee | Role.Hr, Office.UnitAdmin => Role.Employee | Role.UnitAdmin, _ => Role.Employee }, null);

    public Task<(InboxPage? Page, Violation? Refusal)> QueueAsync(Actor by, bool ofHr = false, string? after = null) =>
        new InboxOf(inbox).RunAsync(by, ofHr, after, CancellationToken.None);

    public async Task<ActivityMonth> MonthAsync() => (await months.FindAsync(Day.Nip, Day.Month, CancellationToken.None))?.Facts ?? ActivityMonth.Empty;

    public void Dispose() => Organisation.Dispose();

    /// <summary>On ports in memory.</summary>
    public static (SubmissionRig Rig, MemorySubmissions Store, MemorySurroundings Around) InMemory(LastOutcome last = LastOutcome.EscalateToHr, EntryPolicy? entry = null)
    {
        var (store, around) = (new MemorySubmissions(), new MemorySurroundings());
        var rig = new SubmissionRig(store, around, around, around, around) { Policy = new ApprovalPolicy(60, 120, null, last), Entry = entry ?? new EntryPolicy() };
        return (rig, store, around);
    }
}
