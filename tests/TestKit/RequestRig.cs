using System.Globalization;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit;

/// <summary>The use cases of requests on one set of ports, with the people and the clock of <see cref="SubmissionRig"/>: Monday 2 March 2026, 08:00 in Jayapura.</summary>
public sealed class RequestRig(
    IRequestStore store, IPersonRequests people, IInbox inbox, IDueList due, IOutbox outbox, IPunchStore punches, IClosedDays closes, MemoryOrganisation? organisation = null,
    ISubmissionStore? submissions = null, IActivityMonths? months = null) : IDisposable
{
    private static readonly Nip Owner = SubmissionRig.Owner.Nip;

    private SubmissionRig? _submissions;

    public FixedClock Clock { get; init; } = new("2026-03-01T23:00:00Z");

    /// <summary>What drives the requests; <c>null</c> for the engine within the process.</summary>
    public IRequestEngine? Engine { get; init; }

    public RequestPolicy Policy { get; init; } = new() { Approval = new ApprovalPolicy(60, 120, null, LastOutcome.EscalateToHr) };

    public IRequestStore Store => store;

    public IPersonRequests People => people;

    public IPunchStore Punches => punches;

    public IInbox Inbox => inbox;

    public IDueList DueList => due;

    public IOutbox Outbox => outbox;

    public Application.Organisation.OrganisationCache Organisation => Submissions.Organisation;

    public DueScan Scan => Submissions.Scan;

    public RequestGroundsOf Grounds => new(people, Policy);

    public GrantRequest Grant => new(Organisation, punches, new LateFacts(closes), Clock);

    public RequestOf Reading => new(Organisation, store, people, Grounds, Clock);

    private RequestEffects Effects => new(inbox, due, outbox, people, Engine ?? new GrantingEngine(Grant));

    public RequestDesk Desk => new(Organisation, store, Grounds, Effects, Policy, Clock);

    /// <summary>The submissions that the scan looks at as well.</summary>
    public SubmissionRig Submissions => _submissions ??= WithSubmissions();

    public Task<RequestResult> ProposeAsync(RequestMatter matter, string key = "k1", Actor? by = null, params string[] persons)
    {
        var actor = by ?? SubmissionRig.Owner;
        var form = new RequestForm(matter, persons.Length == 0 ? [Owner] : [.. persons.Select(Nip.Parse)]);
        return new ProposeRequest(Desk).RunAsync(Owner, actor, form, key, CancellationToken.None);
    }

    public async Task<RequestResult> DecideAsync(RequestId id, Actor by, params LineDecision[] parts) =>
        await new ChangeRequest(Desk).DecideAsync(id, by, parts, await VersionAsync(id), CancellationToken.None);

    public async Task<RequestResult> ReturnAsync(RequestId id, Actor by) =>
        await new ChangeRequest(Desk).ReturnAsync(id, by, "Lampirkan surat", await VersionAsync(id), CancellationToken.None);

    public async Task<RequestResult> WithdrawAsync(RequestId id) =>
        await new ChangeRequest(Desk).WithdrawAsync(id, SubmissionRig.Owner, [], await VersionAsync(id), CancellationToken.None);

    public async Task<RequestResult> RevokeAsync(RequestId id, Actor by) =>
        await new ChangeRequest(Desk).RevokeAsync(id, by, [], "Batal", await VersionAsync(id), CancellationToken.None);

    public async Task<RequestResult> ReviseAsync(RequestId id, RequestMatter matter) =>
        await new ProposeRequest(Desk).ReviseAsync(id, SubmissionRig.Owner, new RequestForm(matter, [Owner]), await VersionAsync(id), CancellationToken.None);

    public Task<DueScanResult> ScanAsync(string at)
    {
        Clock.At(at);
        return Scan.RunAsync(CancellationToken.None);
    }

    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<NoticeKind>> ToldAsync(Actor who) =>
        [.. (await outbox.PageAsync(who.Nip, null, 50, CancellationToken.None)).Notices.Reverse().Select(notice => notice.Kind)];

    public async Task<PartStatus> StatusAsync(RequestId id) => (await store.FindAsync(id, CancellationToken.None))!.State.PartOf(Owner);

    public static RequestMatter Leave(string from = "2026-03-09", string to = "2026-03-10", RequestKind kind = RequestKind.AnnualLeave) =>
        new(kind, Sample.Range(from, to), null, null, null, "", "S-1", "Keluarga");

    public static RequestMatter Punch(string day = "2026-02-27", string at = "16:31") => new(
        RequestKind.ForgottenPunch, Sample.Range(day, day), TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture), null, PunchDirection.Out, "", "BA-1", "Mesin mati");

    public static RequestMatter Hours(string day, string from, string to) => new(
        RequestKind.HoursPermission,
        Sample.Range(day, day),
        TimeOnly.ParseExact(from, "HH:mm", CultureInfo.InvariantCulture),
        TimeOnly.ParseExact(to, "HH:mm", CultureInfo.InvariantCulture),
        null,
        "",
        "",
        "Ke bank");

    public static LineDecision Approve(string person = "4") => new(person, Verdict.Verify);

    public static LineDecision Refuse(string person = "4") => new(person, Verdict.Reject, Reason: "Tidak perlu");

    public static Caller AsCaller(Actor actor) => SubmissionRig.AsCaller(actor);

    public void Dispose() => _submissions?.Dispose();

    private async Task<int> VersionAsync(RequestId id) => (await store.FindAsync(id, CancellationToken.None))?.Version ?? 0;

    private SubmissionRig WithSubmissions()
    {
        SubmissionRig? rig = null;
        var agency = organisation ?? new MemoryOrganisation(SampleOrganisation.Facts());
        var cache = new Application.Organisation.OrganisationCache(agency, Clock);
        var effects = new RequestEffects(inbox, due, outbox, people, Engine ?? new GrantingEngine(new GrantRequest(cache, punches, new LateFacts(closes), Clock)));
        var tick = new TickRequest(new RequestDesk(cache, store, Grounds, effects, Policy, Clock), effects, due, Clock);
        rig = new SubmissionRig(submissions ?? new MemorySubmissions(), inbox, due, outbox, months ?? new MemorySurroundings(), agency)
        {
            Clock = Clock,
            Requests = tick,
            Policy = Policy.Approval,
            Cache = cache,
        };
        return rig;
    }

    /// <summary>On ports in memory, with a desk that closes days on the same ports.</summary>
    public static (RequestRig Rig, MemorySurroundings Around, MemoryRequests Store, AttendanceDesk Days, MemoryDays Closed, MemoryPunchStore Punches) InMemory(
        LastOutcome last = LastOutcome.EscalateToHr, AnnualLeaveRule? leave = null)
    {
        var (around, store, people) = (new MemorySurroundings(), new MemoryRequests(), new MemoryPersonRequests());
        var (punches, days) = (new MemoryPunchStore(MemoryAttendance.Buckets), new MemoryDays(MemoryAttendance.Buckets));
        var policy = new RequestPolicy { Approval = new ApprovalPolicy(60, 120, null, last), AnnualLeave = leave ?? new AnnualLeaveRule() };
        var rig = new RequestRig(store, people, around, around, around, punches, days) { Policy = policy };
        var desk = new AttendanceDesk(new MemoryOrganisation(SampleOrganisation.Facts()), punches, days, days, days, MemoryAttendance.Buckets) { Requests = people };
        return (rig, around, store, desk, days, punches);
    }
}
