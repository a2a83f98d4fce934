using EPerformance.Domain.Discipline;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Discipline;

public sealed class DisciplineDeciderTests
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-04-01T02:00:00Z");
    private static readonly DateOnly Today = new(2026, 4, 1);
    private static readonly Nip Person = Nip.Parse("4"), Superior = Nip.Parse("2"), Hr = Nip.Parse("H1");

    private static readonly DisciplineDecider Decider = new(new AbsenceLadder(
        "pp-94-2021", new LegalSource("PP 94/2021", "9"), new DateOnly(2021, 8, 31),
        [new AbsenceStep(3, 3, SanctionLevel.Light, "TEGURAN_LISAN", null), new AbsenceStep(4, null, SanctionLevel.Medium, "TUKIN_25_6", 6)], 10, "PEMBERHENTIAN"));

    private static readonly DisciplineProposal Proposal = Of(3);

    [Fact]
    public void Proposed_summoned_examined_decided()
    {
        var decided = After(Open(), Summon(), Examine(), Rule());

        Assert.Equal((DisciplineStatus.Decided, "TEGURAN_LISAN", "SK 1"), (decided.Status, decided.Ruling!.Sanction, decided.Ruling.Document));
    }

    [Fact]
    public void Nothing_is_decided_of_somebody_who_was_not_summoned() => Assert.Equal(DisciplineViolations.NotSummoned, Refusal(Open(), Rule()));

    [Fact]
    public void Without_an_examination_only_after_two_summonses_that_nobody_followed()
    {
        Assert.Equal(DisciplineViolations.NotHeard, Refusal(After(Open(), Summon()), Rule(today: 20)));
        var twice = After(Open(), Summon(), Summon(on: 8, document: "P 2"));
        Assert.Equal(DisciplineViolations.NotHeard, Refusal(twice, Rule(today: 8)));
        Assert.Equal(DisciplineStatus.Decided, After(twice, Rule(today: 9)).Status);
    }

    [Fact]
    public void Nobody_is_examined_before_the_day_that_he_was_summoned_to()
    {
        Assert.Equal(DisciplineViolations.NotSummoned, Refusal(Open(), Examine()));
        Assert.Equal(DisciplineViolations.ContentUnusable, Refusal(After(Open(), Summon()), Examine(on: 1)));
        Assert.Equal(DisciplineViolations.ContentUnusable, Refusal(After(Open(), Summon()), Examine(on: 3, today: 2)));
    }

    [Theory]
    [InlineData(null, "", "DIS-008")]
    [InlineData(null, "Sakit tanpa surat", null)]
    [InlineData("TUKIN_25_6", "", "DIS-008")]
    [InlineData("TUKIN_25_6", "Berulang", null)]
    [InlineData("TEGURAN_LISAN", "", null)]
    [InlineData("DIPENJARA", "x", "DIS-007")]
    public void What_departs_from_the_law_needs_a_reason_and_what_the_law_does_not_know_is_no_sanction(string? sanction, string reason, string? refusal) =>
        Assert.Equal(refusal, Refusal(After(Open(), Summon(), Examine()), Rule(sanction, reason))?.Code);

    [Fact]
    public void Every_step_names_its_document()
    {
        Assert.Equal(DisciplineViolations.ContentUnusable, Refusal(Open(), Summon(document: " ")));
        Assert.Equal(DisciplineViolations.ContentUnusable, Refusal(After(Open(), Summon()), Examine(document: "")));
        Assert.Equal(DisciplineViolations.ContentUnusable, Refusal(After(Open(), Summon(), Examine()), Rule(document: "")));
    }

    [Fact]
    public void Nobody_acts_in_the_own_case()
    {
        Assert.Equal(DisciplineViolations.OwnCase, Refusal(Open(), Summon() with { By = Person }));
        Assert.Equal(DisciplineViolations.OwnCase, Refusal(After(Open(), Summon()), Examine() with { By = Person }));
        Assert.Equal(DisciplineViolations.OwnCase, Refusal(After(Open(), Summon(), Examine()), Rule() with { By = Person }));
    }

    [Fact]
    public void Days_that_are_excused_later_take_the_proposal_back_until_it_is_decided()
    {
        var back = After(Open(), Summon(), new DisciplineCommand.Propose(null, At));

        Assert.Equal(DisciplineStatus.TakenBack, back.Status);
        Assert.Equal(DisciplineViolations.TakenBack, Refusal(back, Examine()));
        Assert.Equal(DisciplineStatus.Summoned, After(back, new DisciplineCommand.Propose(Of(4), At)).Status);
        var decided = After(Open(), Summon(), Examine(), Rule());
        Assert.True(Decider.Decide(decided, new DisciplineCommand.Propose(null, At)).IsRepeat);
        Assert.Equal(DisciplineViolations.AlreadyDecided, Refusal(decided, Summon(document: "P 9")));
    }

    [Fact]
    public void Who_was_told_and_when_is_part_of_the_case()
    {
        var told = After(Open(), new DisciplineCommand.Tell([Superior, null], At), new DisciplineCommand.Tell([Superior], At.AddDays(7)));

        Assert.Equal([(Superior, At), ((Nip?)null, At), (Superior, At.AddDays(7))], told.Told.Select(one => (one.Who, one.At)));
    }

    [Fact]
    public void The_engine_proposes_takes_back_and_tells_and_nothing_else()
    {
        var ofEngine = typeof(DisciplineCommand).GetNestedTypes().Where(type => type.GetProperty("By") is null).Select(type => type.Name);

        Assert.Equal(["Propose", "Tell"], ofEngine.Order(StringComparer.Ordinal));
        var one = Open();
        for (var day = 0; day < 400; day++)
            one = After(one, new DisciplineCommand.Propose(Of(3 + day), At.AddDays(day)), new DisciplineCommand.Tell([Superior], At.AddDays(day)));
        Assert.Equal((DisciplineStatus.Proposed, 0), (one.Status, one.Summonses.Count));
    }

    [Fact]
    public void The_same_command_a_second_time_changes_nothing()
    {
        var one = DisciplineCase.New(new DisciplineId(Person, 2026, 1));
        foreach (var command in new DisciplineCommand[] { new DisciplineCommand.Propose(Proposal, At), Summon(), Examine(), Rule() })
        {
            one = After(one, command);
            Assert.True(Decider.Decide(one, command).IsRepeat);
        }
    }

    private static DisciplineProposal Of(int days) => new(ProposalGround.Cumulative, SanctionLevel.Light, "TEGURAN_LISAN", null, [.. Enumerable.Range(0, days).Select(day => new DateOnly(2026, 1, 1).AddDays(day))]);

    private static DisciplineCommand.Summon Summon(int on = 2, string document = "P 1") => new(Superior, new DateOnly(2026, 4, on), document, Today, At);

    private static DisciplineCommand.Examine Examine(int on = 2, string document = "BAP 1", int today = 2) => new(Superior, new DateOnly(2026, 4, on), document, "Mengakui", new DateOnly(2026, 4, today), At);

    private static DisciplineCommand.Rule Rule(string? sanction = "TEGURAN_LISAN", string reason = "", string document = "SK 1", int today = 3) =>
        new(Hr, sanction, new DateOnly(2026, 5, 1), null, document, reason, new DateOnly(2026, 4, today), At);

    private static DisciplineCase Open() => After(DisciplineCase.New(new DisciplineId(Person, 2026, 1)), new DisciplineCommand.Propose(Proposal, At));

    private static DisciplineCase After(DisciplineCase one, params IReadOnlyList<DisciplineCommand> commands) => commands.Aggregate(one, (state, command) =>
    {
        var decision = Decider.Decide(state, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(state, DisciplineDecider.Evolve);
    });

    private static Violation? Refusal(DisciplineCase one, DisciplineCommand command) => Decider.Decide(one, command).Refusal;
}
