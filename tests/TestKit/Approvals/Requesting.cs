using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.TestKit.Approvals;

/// <summary>Requests of STAF and his people, with the superiors and the clock of <see cref="Approving"/>: today is Monday 2 March 2026, 08:00 WIB.</summary>
public static class Requesting
{
    public static readonly Nip Owner = Approving.Staf.Nip;
    public static readonly Nip Other = Nip.Parse("TEMAN");

    public static readonly RequestPolicy Policy = new() { Approval = Approving.ToHr };
    public static readonly RequestPolicy Auto = new() { Approval = Approving.Auto };

    public static RequestMatter Leave(RequestKind kind = RequestKind.AnnualLeave, string from = "2026-03-09", string to = "2026-03-10", string document = "S-1") =>
        new(kind, Sample.Range(from, to), null, null, null, "", document, "Keperluan keluarga");

    public static RequestMatter Punch(string day = "2026-03-02", string at = "07:25", PunchDirection direction = PunchDirection.In) =>
        new(RequestKind.ForgottenPunch, Sample.Range(day, day), TimeOnly.Parse(at, System.Globalization.CultureInfo.InvariantCulture), null, direction, "", "BA-1", "Mesin mati");

    public static RequestMatter Span(RequestKind kind, string day, string from, string to) => new(
        kind,
        Sample.Range(day, day),
        TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
        TimeOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture),
        null,
        "",
        "ST-1",
        "Perlu");

    public static RequestForm Form(RequestMatter matter, params Nip[] persons) => new(matter, persons.Length == 0 ? [Owner] : persons);

    /// <summary>Two working days this year, twelve days of leave, nothing held.</summary>
    public static PersonGrounds Person(params Held[] held) =>
        new(new DateOnly(2020, 1, 1), true, new Dictionary<int, int> { [2026] = 2 }, held, [new LeaveYear(2026, 12, 0, 0, 0)]);

    public static RequestGrounds Grounds(PersonGrounds? person = null, string today = "2026-03-02", string? lastDay = "2026-03-31") => new(
        DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        new TimeOnly(8, 0),
        lastDay is null ? null : DateOnly.ParseExact(lastDay, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        new Dictionary<Nip, PersonGrounds> { [Owner] = person ?? Person(), [Other] = Person(), [Approving.Kasi.Nip] = Person() });

    public static RequestCommand Propose(RequestForm form, string at = "08:00", Actor? by = null) => new RequestCommand.Propose(
        by ?? Approving.Staf,
        new ApprovalItem("r1", RequestKinds.ItemOf(form.Matter.Kind), Owner, "PST", form.Matter.Days.From),
        form,
        Approving.Chain,
        Approving.At(at));

    public static Scenario<RequestState?, RequestCommand, RequestEvent> Nothing(RequestPolicy? policy = null, RequestGrounds? grounds = null) => new(
        null,
        (state, command) => RequestDecider.Decide(state, command, policy ?? Policy, grounds ?? Grounds(), Approving.Time),
        (state, happened) => RequestDecider.Evolve(state, happened));

    /// <summary>A trip of STAF and TEMAN waits for KASI.</summary>
    public static Scenario<RequestState?, RequestCommand, RequestEvent> Trip(RequestPolicy? policy = null, params Nip[] people) =>
        Nothing(policy).After(Propose(Form(Leave(RequestKind.OfficialTrip), people.Length == 0 ? [Owner, Other] : people)));

    public static RequestCommand Decide(Actor by, string at, params LineDecision[] parts) => new RequestCommand.Decide(by, parts, Approving.At(at));

    public static LineDecision Approve(Nip person) => new(person.Value, Verdict.Verify);

    public static LineDecision Refuse(Nip person) => new(person.Value, Verdict.Reject, Reason: "Tidak perlu");

    public static RequestCommand Return(Actor by, string at) => new RequestCommand.Return(by, "Lampirkan surat", Approving.At(at));

    public static RequestCommand Revise(RequestForm form, string at) => new RequestCommand.Revise(Approving.Staf, form, Approving.Chain, Approving.At(at));

    public static RequestCommand Withdraw(string at) => new RequestCommand.Withdraw(Approving.Staf, [], Approving.At(at));

    public static RequestCommand Revoke(Actor by, string at, params Nip[] people) => new RequestCommand.Revoke(by, people, "Batal berangkat", Approving.At(at));

    public static RequestCommand Tick(string at) => new RequestCommand.DeadlinePassed(Approving.At(at));
}
