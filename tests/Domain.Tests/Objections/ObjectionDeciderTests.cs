using System.Reflection;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Objections;

/// <summary>STAF objects to a decision of KASI; the chain is KASI, KABID, KEPALA; each level has three working days. Filing ends on 10 March.</summary>
public sealed class ObjectionDeciderTests
{
    private static readonly Actor Kepala = new(Nip.Parse("KEPALA"));
    private static readonly VerifierChain Three = ChainOf(Kasi, Kabid, Kepala);
    private static readonly ObjectionPolicy Policy = new(new DayLimit(5, Working: true), new DayLimit(3, Working: true));

    private static readonly ObjectionCase Case = new(
        "OBJ/7", ObjectionKind.VerificationOutcome, Staf.Nip, "STAF|2026-03-02|1", "PST", [Kasi.Nip], At("10 00:00"));

    [Theory]
    [InlineData("just before the end", "09 23:59:59", true)]
    [InlineData("at the end", "10 00:00:00", false)]
    [InlineData("just after the end", "10 00:00:01", false)]
    public void An_objection_is_filed_in_time(string label, string at, bool accepted)
    {
        var answer = Possible().When(File(at));

        Assert.Equal((label, accepted ? null : ObjectionViolations.TooLate), (label, answer.Decision.Refusal));
    }

    [Fact]
    public void It_goes_to_the_superiors_superior_with_a_deadline() =>
        Possible().When(File("06 10:00")).Then(new ObjectionEvent.Filed("Bukti ada", Three, 1, At("12 00:00"), At("06 10:00")));

    [Fact]
    public void It_goes_above_everybody_who_took_the_contested_decision()
    {
        var higher = Possible(Case with { DecidedBy = [Kasi.Nip, Kabid.Nip] }).After(File("06 10:00"));

        Assert.Equal(2, Assert.IsType<ObjectionState.Filed>(higher.State).Level);
        higher.When(Decide(Kabid, "06 11:00")).ThenRefused(ObjectionViolations.DecidedBefore);
    }

    [Fact]
    public void Against_what_the_engine_computed_it_goes_to_the_superiors_superior_too() =>
        Assert.Equal(1, Assert.IsType<ObjectionState.Filed>(Possible(Case with { DecidedBy = [] }).After(File("06 10:00")).State).Level);

    [Fact]
    public void Without_anybody_above_the_personnel_office_decides()
    {
        var filed = Possible().After(new ObjectionCommand.File(Staf.Nip, "Bukti ada", ChainOf(Kasi), At("06 10:00")));

        Assert.Null(ObjectionDecider.NextDeadline(filed.State));
        filed.When(Decide(Sdm, "06 11:00")).Accepted();
    }

    [Fact]
    public void The_decision_is_final_and_names_who_took_it()
    {
        var decided = Filed().After(Decide(Kabid, "06 11:00"));

        Assert.Equal(
            new Verifier(Kabid.Nip, VerifierRole.Superior, null),
            Assert.IsType<ObjectionState.Decided>(decided.State).By);
        decided.When(Decide(Kabid, "06 12:00")).ThenNothing();
        decided.When(Decide(Kabid, "06 12:00", ObjectionResult.Rejected)).ThenRefused(ObjectionViolations.Final);
        decided.When(Decide(Kepala, "06 12:00")).ThenRefused(ObjectionViolations.Final);
        decided.When(File("06 12:00")).ThenRefused(ObjectionViolations.Final);
    }

    [Fact]
    public void Neither_the_owner_nor_the_first_decider_nor_a_stranger_decides_it()
    {
        Filed().When(Decide(Staf with { Office = Office.Hr }, "06 11:00")).ThenRefused(ObjectionViolations.OwnObjection);
        Filed().When(Decide(Kasi, "06 11:00")).ThenRefused(ObjectionViolations.DecidedBefore);
        Filed().When(Decide(Stranger, "06 11:00")).ThenRefused(ObjectionViolations.NotDecider);
        Filed().When(Decide(Sdm, "06 11:00")).ThenRefused(ObjectionViolations.NotDecider);
    }

    [Fact]
    public void Reason_and_grounds_are_obligatory()
    {
        Possible().When(File("06 10:00", " ")).ThenRefused(ObjectionViolations.ReasonMissing);
        Filed().When(Decide(Kabid, "06 11:00", grounds: " ")).ThenRefused(ObjectionViolations.ReasonMissing);
    }

    [Fact]
    public void Silence_brings_it_upward_and_at_last_to_the_personnel_office()
    {
        Filed().When(Tick("11 23:59:59")).ThenNothing();
        Filed().When(Tick("12 00:00")).Then(new ObjectionEvent.Moved(Kabid.Nip, Three, 2, At("18 00:00"), At("12 00:00")));
        var end = Filed().After(Tick("12 00:00"), Tick("18 00:00"));
        Assert.Null(ObjectionDecider.NextDeadline(end.State));
        end.When(Decide(Sdm, "18 08:00")).Accepted();
        end.When(Decide(Kabid, "18 08:00")).Accepted();
    }

    [Fact]
    public void The_policy_says_how_many_levels_are_asked_and_whether_silence_accepts()
    {
        Filed(Policy with { Levels = 1 }).When(Tick("12 00:00")).Then(
            new ObjectionEvent.Moved(Kabid.Nip, Three, 3, null, At("12 00:00")) { Why = OfficeReason.SuperiorsSilent });
        var accepted = Filed(Policy with { SilenceAccepts = true, Levels = 1 }).After(Tick("12 00:00"));
        Assert.Equal((ObjectionResult.Accepted, (Verifier?)null), (Assert.IsType<ObjectionState.Decided>(accepted.State).Result, ((ObjectionState.Decided)accepted.State).By));
        Filed(Policy with { SilenceAccepts = true }).When(Tick("12 00:00")).Then(new ObjectionEvent.Moved(Kabid.Nip, Three, 2, At("18 00:00"), At("12 00:00")));
    }

    [Fact]
    public void What_was_accepted_is_carried_out_once_by_the_personnel_office_and_never_by_its_owner()
    {
        var accepted = Filed().After(Decide(Kabid, "06 11:00"));

        accepted.When(new ObjectionCommand.CarryOut(Kabid, "Dikoreksi", At("06 12:00"))).ThenRefused(ObjectionViolations.NotOffice);
        accepted.When(new ObjectionCommand.CarryOut(Staf with { Office = Office.Hr }, "Dikoreksi", At("06 12:00"))).ThenRefused(ObjectionViolations.OwnObjection);
        accepted.When(new ObjectionCommand.CarryOut(Sdm, " ", At("06 12:00"))).ThenRefused(ObjectionViolations.ReasonMissing);
        var done = accepted.After(new ObjectionCommand.CarryOut(Sdm, "Versi 2", At("06 12:00")));
        done.When(new ObjectionCommand.CarryOut(Sdm, "Versi 3", At("06 13:00"))).ThenRefused(ObjectionViolations.CarriedOut);
        Filed().After(Decide(Kabid, "06 11:00", ObjectionResult.Rejected)).When(new ObjectionCommand.CarryOut(Sdm, "x", At("06 12:00"))).ThenRefused(ObjectionViolations.NothingToCarryOut);
        Filed().When(Decide(Kabid, "06 11:00") with { TakesEffectAtOnce = true }).Then(
            new ObjectionEvent.Decided(ObjectionResult.Accepted, "Bukti cukup", new Verifier(Kabid.Nip, VerifierRole.Superior, null), At("06 11:00")),
            new ObjectionEvent.CarriedOut(null, "", At("06 11:00")));
    }

    [Fact]
    public void A_new_superiors_superior_gets_the_full_time_and_the_same_one_keeps_his()
    {
        Filed().When(Reroute("09 10:00", Kasi, Stranger)).Then(new ObjectionEvent.Moved(null, ChainOf(Kasi, Stranger), 1, At("13 00:00"), At("09 10:00")));
        Filed().When(Reroute("09 10:00", Kasi, Kabid)).Then(new ObjectionEvent.Moved(null, ChainOf(Kasi, Kabid), 1, At("12 00:00"), At("09 10:00")));
        Assert.Null(ObjectionDecider.NextDeadline(Filed().After(Reroute("09 10:00", Kasi)).State));
    }

    [Fact]
    public void Who_became_the_direct_superior_meanwhile_hands_it_to_the_one_above()
    {
        var moved = Assert.IsType<ObjectionState.Filed>(Filed().After(Reroute("09 10:00", Kabid, Kepala)).State);

        Assert.Equal((1, At("13 00:00")), (moved.Level, moved.DueAt));
    }

    [Fact]
    public void What_was_withdrawn_stays_withdrawn()
    {
        var withdrawn = Filed().After(new ObjectionCommand.Withdraw(Staf.Nip, At("06 11:00")));

        withdrawn.When(File("06 12:00")).ThenRefused(ObjectionViolations.WasWithdrawn);
        withdrawn.When(Tick("31 12:00")).ThenNothing();
        Filed().When(new ObjectionCommand.Withdraw(Kasi.Nip, At("06 11:00"))).ThenRefused(ObjectionViolations.NotOwner);
    }

    [Theory]
    [InlineData("calendar days, WIB", 14, false, "PST", "2026-03-01T16:59:59Z", "2026-03-15T17:00:00Z")]
    [InlineData("calendar days, WIB, after midnight", 14, false, "PST", "2026-03-01T17:00:00Z", "2026-03-16T17:00:00Z")]
    [InlineData("calendar days, WIT, the same instant", 14, false, "BJ", "2026-03-01T16:59:59Z", "2026-03-16T15:00:00Z")]
    [InlineData("working days, WITA", 3, true, "BM", "2026-03-05T02:00:00Z", "2026-03-10T16:00:00Z")]
    [InlineData("working days over a holiday", 3, true, "PST", "2026-03-17T02:00:00Z", "2026-03-24T17:00:00Z")]
    public void The_last_day_counts_to_its_end(string label, int days, bool working, string unit, string from, string until)
    {
        var calendar = Sample.Calendar(new CalendarEntry(Sample.Range("2026-03-19", "2026-03-20"), CalendarKind.Holiday, "Nyepi", null));

        Assert.Equal((label, Instant(until)), (label, new DayLimit(days, working).After(Instant(from), unit, calendar, Sample.Units)));
    }

    [Fact]
    public void An_appraisal_is_objected_to_within_14_days() =>
        Assert.Equal(new DayLimit(14, Working: false), ObjectionPolicy.Appraisal(new DayLimit(5, Working: true)).File);

    [Fact]
    public void Every_state_and_command_is_answered_on_purpose()
    {
        ObjectionCommand[] commands =
        [
            File("06 12:00", "Lain"),
            new ObjectionCommand.Withdraw(Staf.Nip, At("06 12:00")),
            Decide(Kepala, "06 12:00"),
            new ObjectionCommand.CarryOut(Sdm, "Dikoreksi", At("06 12:00")),
            Reroute("06 12:00", Kabid, Stranger),
            Tick("30 12:00"),
        ];
        var states = new Dictionary<ObjectionState, string[]>
        {
            [Possible().State] = ["Filed", "OBJ-004", "OBJ-004", "OBJ-014", "nothing", "nothing"],
            [Filed().State] = ["OBJ-005", "Withdrawn", "Decided", "OBJ-014", "Moved", "Moved"],
            [Filed().After(Decide(Kabid, "06 11:00")).State] = ["OBJ-006", "OBJ-006", "OBJ-006", "CarriedOut", "nothing", "nothing"],
            [Filed().After(new ObjectionCommand.Withdraw(Staf.Nip, At("06 11:00"))).State] = ["OBJ-007", "nothing", "OBJ-007", "OBJ-014", "nothing", "nothing"],
        };

        Assert.Equal(CasesOf<ObjectionState>(), states.Keys.Select(state => state.GetType().Name).Order());
        Assert.Equal(CasesOf<ObjectionCommand>(), commands.Select(command => command.GetType().Name).Order());
        foreach (var (state, expected) in states)
        {
            var answers = commands.Select(command => Decider.Decide(state, command)).ToList();
            Assert.Equal(expected, answers.Select(one => one.Refusal?.Code ?? one.Events.SingleOrDefault()?.GetType().Name ?? "nothing"));
            Assert.All(commands.Zip(answers), pair =>
                Assert.Empty(Decider.Decide(pair.Second.Events.Aggregate(state, ObjectionDecider.Evolve), pair.First).Events));
            Assert.Equal(PlainJson.Of(state), PlainJson.Of(PlainJson.Read<ObjectionState>(PlainJson.Of(state))));
        }
    }

    [Fact]
    public void Refusals_have_codes_of_their_own_and_both_languages()
    {
        var all = typeof(ObjectionViolations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Violation)field.GetValue(null)!).ToList();

        Assert.Equal(Enumerable.Range(1, all.Count).Select(number => $"OBJ-{number:000}"), all.Select(one => one.Code).Order());
        Assert.All(all, one => Assert.True(one.Message.Id.Length > 10 && one.Message.En.Length > 10 && one.Message.Id != one.Message.En));
    }

    private static readonly ObjectionDecider Decider = new(Policy, Sample.Calendar(), Sample.Units);

    private static Scenario<ObjectionState, ObjectionCommand, ObjectionEvent> Possible(ObjectionCase? contested = null) =>
        new(ObjectionDecider.Start(contested ?? Case), Decider.Decide, ObjectionDecider.Evolve);

    private static Scenario<ObjectionState, ObjectionCommand, ObjectionEvent> Filed(ObjectionPolicy? policy = null) => new(
        Possible().After(File("06 10:00")).State, new ObjectionDecider(policy ?? Policy, Sample.Calendar(), Sample.Units).Decide, ObjectionDecider.Evolve);

    private static ObjectionCommand File(string at, string reason = "Bukti ada") => new ObjectionCommand.File(Staf.Nip, reason, Three, At(at));

    private static ObjectionCommand Decide(Actor by, string at, ObjectionResult result = ObjectionResult.Accepted, string grounds = "Bukti cukup") =>
        new ObjectionCommand.Decide(by, result, grounds, At(at));

    private static ObjectionCommand Tick(string at) => new ObjectionCommand.DeadlinePassed(At(at));

    private static ObjectionCommand Reroute(string at, params Actor[] superiors) => new ObjectionCommand.Reroute(ChainOf(superiors), At(at));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> CasesOf<T>() => typeof(T).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(T))).Select(type => type.Name).Order();
}
