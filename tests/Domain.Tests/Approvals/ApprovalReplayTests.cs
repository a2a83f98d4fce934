using CsCheck;
using EPerformance.Domain.Approvals;
using EPerformance.TestKit;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

/// <summary>Laws that hold for any story, also an absurd one: random commands by random people in random order.</summary>
public sealed class ApprovalReplayTests
{
    private static readonly Actor[] People = [Staf, Kasi, Kabid, Sdm, Admin, Stranger, Staf with { Office = Office.Hr }];
    private static readonly LineClaim[] Claims = [Line1, Line2, Line3, Line1 with { Quantity = 3 }, Line3 with { Minutes = 1 }];
    private static readonly Actor[][] Chains = [[Kasi, Kabid], [Kabid], [Stranger, Kasi], []];
    private static readonly ApprovalPolicy[] Policies = [ToHr, Auto, Auto with { Levels = 1 }, ToHr with { RemindAfterMinutes = null, Levels = 2 }];

    private static readonly Gen<LineDecision> AnyDecision = Gen.Select(
        Gen.Int[0, 2],
        Gen.Enum<Verdict>(),
        Gen.Int[0, 10],
        (line, verdict, quantity) => new LineDecision(
            Claims[line].Id, verdict, verdict == Verdict.VerifyPart ? quantity : null, null, verdict == Verdict.Verify ? null : "Alasan"));

    /// <summary>Time is set later, so that a story never runs backwards.</summary>
    private static readonly Gen<ApprovalCommand> AnyCommand = Gen.Select(
        Gen.Int[0, 12],
        Gen.Int[0, People.Length - 1].Select(one => People[one]),
        Gen.Int[0, Claims.Length - 1].Select(one => Claims[one]).Array[0, 2],
        AnyDecision.Array[0, 3],
        Gen.Int[0, Chains.Length - 1].Select(one => ChainOf(Chains[one])),
        (kind, who, claims, decisions, chain) => kind switch
        {
            0 or 1 => new ApprovalCommand.Submit(who, claims, chain, default),
            2 => new ApprovalCommand.AddLines(who, claims, chain, default),
            3 => new ApprovalCommand.Withdraw(who, [.. claims.Select(claim => claim.Id)], default),
            4 or 5 => new ApprovalCommand.Resubmit(who, claims, chain, default),
            6 or 7 => new ApprovalCommand.Decide(who, decisions, default),
            8 => new ApprovalCommand.Return(who, "Alasan", default),
            9 => new ApprovalCommand.Reroute(chain, default),
            10 => new ApprovalCommand.Redress("OBJ/7", Kabid.Nip, decisions, default),
            _ => (ApprovalCommand)new ApprovalCommand.DeadlinePassed(default),
        });

    private static readonly Gen<(ApprovalPolicy Policy, (ApprovalCommand Command, int Pause)[] Story)> AnyStory = Gen.Select(
        Gen.Int[0, Policies.Length - 1].Select(one => Policies[one]),
        Gen.Select(AnyCommand, Gen.Int[0, 300]).Array[1, 25]);

    [Fact]
    public void Folding_the_stored_events_gives_the_state_of_every_decision() => EachStep((policy, before, command, log) =>
    {
        var replayed = log.Aggregate(ApprovalDecider.Start(Item), ApprovalDecider.Evolve);

        return PlainJson.Of(replayed) == PlainJson.Of(before);
    });

    [Fact]
    public void A_command_given_again_never_happens_again() => EachStep((policy, before, command, _) =>
    {
        var after = ApprovalDecider.Decide(before, command, policy, Time).Events.Aggregate(before, ApprovalDecider.Evolve);

        return ApprovalDecider.Decide(after, command, policy, Time).Events.Count == 0;
    });

    [Fact]
    public void A_state_survives_being_stored() => EachStep((_, before, _, _) =>
    {
        var json = PlainJson.Of(before);

        return PlainJson.Of(PlainJson.Read<ApprovalState>(json)) == json;
    });

    [Fact]
    public void Nobody_ever_decides_an_own_line_or_one_he_entered() => EachStep((_, before, _, _) => before.Lines.All(line =>
        line.Outcome.By is null
        || line.Status == LineStatus.Withdrawn
        || (line.Outcome.By != Staf.Nip && line.Outcome.By != line.FiledBy)));

    [Fact]
    public void Never_more_counts_than_was_claimed() => EachStep((_, before, _, _) => before.Lines.All(line =>
        line.Outcome.Quantity >= 0 && line.Outcome.Quantity <= line.Claim.Quantity && line.Outcome.Minutes <= line.Claim.Minutes));

    [Fact]
    public void The_state_follows_from_the_lines() => EachStep((_, before, _, _) => before switch
    {
        ApprovalState.Submitted submitted => submitted.Pending.Any() && submitted.Route is { IsWithHr: false, Clock: not null },
        ApprovalState.WithHr withHr => withHr.Pending.Any() && withHr.Route is { IsWithHr: true, Clock: null },
        ApprovalState.Returned => before.Lines.Any(line => line.IsOpen),
        ApprovalState.Decided => before.Lines.All(line => !line.IsOpen) && !before.Unreviewed.Any(),
        ApprovalState.AutoVerified => before.Lines.All(line => !line.IsOpen) && before.Unreviewed.Any(),
        ApprovalState.Withdrawn => before.Lines.All(line => line.Status == LineStatus.Withdrawn),
        _ => true,
    });

    [Fact]
    public void Whatever_waits_has_somebody_who_can_decide_it_now() => EachStep((policy, before, _, _) =>
    {
        var officer = Sdm with { Nip = Domain.Primitives.Nip.Parse("SDM2") };
        return before switch
        {
            ApprovalState.Submitted or ApprovalState.WithHr => ApprovalDecider.Decide(
                before,
                new ApprovalCommand.Decide(officer, [.. before.Pending.Select(line => new LineDecision(line.Id, Verdict.Verify))], At("31 12:00")),
                policy,
                Time).Events.Count > 0,
            _ => true,
        };
    });

    private static void EachStep(Func<ApprovalPolicy, ApprovalState, ApprovalCommand, List<ApprovalEvent>, bool> holds) => AnyStory.Sample(
        one =>
        {
            var state = ApprovalDecider.Start(Item);
            var log = new List<ApprovalEvent>();
            var now = At("08:00");
            foreach (var (command, pause) in one.Story)
            {
                now = now.AddMinutes(pause);
                var timed = command with { Now = now };
                if (!holds(one.Policy, state, timed, log))
                    return false;
                var events = ApprovalDecider.Decide(state, timed, one.Policy, Time).Events;
                log.AddRange(events);
                state = events.Aggregate(state, ApprovalDecider.Evolve);
            }

            return true;
        },
        iter: 300);
}
