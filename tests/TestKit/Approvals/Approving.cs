using System.Globalization;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Approvals;

/// <summary>
/// An item of STAF in unit PST (WIB) with the superiors KASI and KABID; SDM is the personnel office. Each level is reminded after 60 and has 120
/// working minutes. Everything begins on Monday 2 March 2026, 08:00 WIB: reminder at 09:00, deadline at 10:00.
/// </summary>
public static class Approving
{
    public static readonly Actor Staf = new(Nip.Parse("STAF"));
    public static readonly Actor Kasi = new(Nip.Parse("KASI"));
    public static readonly Actor Kabid = new(Nip.Parse("KABID"));
    public static readonly Actor Sdm = new(Nip.Parse("SDM"), Office.Hr);
    public static readonly Actor Admin = new(Nip.Parse("ADMIN"), Office.UnitAdmin);
    public static readonly Actor Stranger = new(Nip.Parse("LAIN"));

    public static readonly LineClaim Line1 = new("1", 10, 120);
    public static readonly LineClaim Line2 = new("2", 2.5m, 60);
    public static readonly LineClaim Line3 = new("3", 1, 30);

    public static readonly ApprovalPolicy ToHr = new(60, 120, null, LastOutcome.EscalateToHr);
    public static readonly ApprovalPolicy Auto = new(60, 120, null, LastOutcome.AutoVerify);

    public static readonly VerifierChain Chain = ChainOf(Kasi, Kabid);

    public static readonly ApprovalItem Item = new("STAF|2026-03-02", ItemKind.ActivitySubmission, Staf.Nip, "PST", new DateOnly(2026, 3, 2));

    public static readonly WorkingTime Time = new(Sample.Calendar(), Sample.Units);

    public static Scenario<ApprovalState, ApprovalCommand, ApprovalEvent> Draft(ApprovalPolicy? policy = null, ApprovalItem? item = null) => new(
        ApprovalDecider.Start(item ?? Item),
        (state, command) => ApprovalDecider.Decide(state, command, policy ?? ToHr, Time),
        ApprovalDecider.Evolve);

    /// <summary>Lines 1 and 2 are submitted at 08:00.</summary>
    public static Scenario<ApprovalState, ApprovalCommand, ApprovalEvent> Submitted(ApprovalPolicy? policy = null) =>
        Draft(policy).After(Submit("08:00", Line1, Line2));

    public static VerifierChain ChainOf(params Actor[] superiors) =>
        new([.. superiors.Select(one => new VerifierLevel([new Verifier(one.Nip, VerifierRole.Superior, null)]))]);

    /// <summary>A clock time of 2 March 2026 in WIB, or <c>dd hh:mm</c> of March.</summary>
    public static DateTimeOffset At(string text) => DateTimeOffset.ParseExact(
        text.Contains(' ') ? $"2026-03-{text}+07:00" : $"2026-03-02 {text}+07:00",
        ["yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz"],
        CultureInfo.InvariantCulture);

    public static ApprovalCommand Submit(string at, params LineClaim[] claims) => new ApprovalCommand.Submit(Staf, claims, Chain, At(at));

    public static ApprovalCommand AddLines(string at, params LineClaim[] claims) => new ApprovalCommand.AddLines(Staf, claims, Chain, At(at));

    public static ApprovalCommand RemoveLines(string at, params string[] lineIds) => new ApprovalCommand.RemoveLines(Staf, lineIds, At(at));

    public static ApprovalCommand Resubmit(string at, params LineClaim[] claims) => new ApprovalCommand.Resubmit(Staf, claims, Chain, At(at));

    public static ApprovalCommand Withdraw(string at, params string[] lineIds) => new ApprovalCommand.Withdraw(Staf, lineIds, At(at));

    public static ApprovalCommand Decide(Actor by, string at, params LineDecision[] lines) => new ApprovalCommand.Decide(by, lines, At(at));

    public static ApprovalCommand Return(Actor by, string at, string reason = "Bukti belum ada") => new ApprovalCommand.Return(by, reason, At(at));

    public static ApprovalCommand Redress(string at, params LineDecision[] lines) => new ApprovalCommand.Redress("OBJ/7", Kabid.Nip, lines, At(at));

    public static ApprovalCommand Tick(string at) => new ApprovalCommand.DeadlinePassed(At(at));

    public static ApprovalCommand Reroute(string at, params Actor[] superiors) => new ApprovalCommand.Reroute(ChainOf(superiors), At(at));

    public static LineDecision Verify(LineClaim line) => new(line.Id, Verdict.Verify);

    public static LineDecision Reject(LineClaim line, string? reason = "Bukan tugasnya") => new(line.Id, Verdict.Reject, Reason: reason);

    public static LineDecision GiveBack(LineClaim line, string? reason = "Bukti belum ada") => new(line.Id, Verdict.Return, Reason: reason);

    public static LineDecision Part(LineClaim line, decimal? quantity, int? minutes = null, string? reason = "Tiga belum selesai") =>
        new(line.Id, Verdict.VerifyPart, quantity, minutes, reason);
}
