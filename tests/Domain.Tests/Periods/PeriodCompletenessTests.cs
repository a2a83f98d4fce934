using System.Reflection;
using CsCheck;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using static EPerformance.TestKit.Periods.Closing;

namespace EPerformance.Domain.Tests.Periods;

/// <summary>Every state × every command is answered on purpose, and any story of commands replays.</summary>
public sealed class PeriodCompletenessTests
{
    private const string Nothing = "nothing";

    private static readonly Dictionary<string, PeriodState> States = new()
    {
        ["Open"] = Open().State,
        ["Closing"] = Open().After(Close()).State,
        ["Frozen"] = Frozen().State,
        ["Calculated"] = Calculated().State,
        ["Published"] = Published().State,
        ["Approved"] = Approved().State,
        ["Locked"] = Approved().After(Lock(1)).State,
        ["Paid"] = Exported().After(Pay()).State,
    };

    private static readonly Dictionary<string, PeriodCommand> Commands = new()
    {
        ["Close"] = Close(),
        ["RecordFreeze"] = Freeze(1),
        ["RecordRun"] = Run(1),
        ["Exclude"] = Exclude("A"),
        ["Publish"] = Publish(1),
        ["Approve"] = Sign(SigningOffice.Personnel, Nip.Parse("LAIN")),
        ["Refuse"] = Refuse(),
        ["Recalculate"] = Recalculate(1),
        ["Lock"] = Lock(1),
        ["RecordExport"] = Export(1),
        ["RecordPayment"] = Pay(),
        ["Reopen"] = Reopen(),
    };

    private static readonly string[] Columns =
    [
        "Close", "RecordFreeze", "RecordRun", "Exclude", "Publish", "Approve", "Refuse", "Recalculate", "Lock", "RecordExport", "RecordPayment", "Reopen",
    ];

    /// <summary>An open period has begun no version, so results of version 1 come from nowhere.</summary>
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["Open"] =
            ["Closed", "PER-008", "PER-008", "PER-001", "PER-008", "PER-001", "PER-001", "PER-008", "PER-001", "PER-008", "PER-001", "PER-001"],
        ["Closing"] =
            [Nothing, "FactsFrozen", "PER-003", "PER-003", "PER-003", "PER-004", "PER-004", "PER-003", "PER-011", "PER-014", "PER-014", "Reopened"],
        ["Frozen"] =
            [Nothing, Nothing, "RunRecorded", "PER-003", "PER-003", "PER-004", "PER-004", "PER-003", "PER-011", "PER-014", "PER-014", "Reopened"],
        ["Calculated"] =
            ["PER-002", Nothing, Nothing, "PER-020", "Published", "PER-004", "PER-004", "RecalculationBegun", "PER-011", "PER-014", "PER-014", "Reopened"],
        ["Published"] =
            ["PER-002", Nothing, Nothing, "PER-021", Nothing, "Signed", "Refused", "RecalculationBegun", "PER-011", "PER-014", "PER-014", "Reopened"],
        ["Approved"] =
            ["PER-002", Nothing, Nothing, "PER-012", Nothing, "PER-007", "Refused", "PER-012", "RunLocked", "PER-014", "PER-014", "Reopened"],
        ["Locked"] =
            ["PER-002", Nothing, Nothing, "PER-013", Nothing, "PER-007", "PER-013", "PER-013", Nothing, "Exported", "PER-019", "Reopened"],
        ["Paid"] =
            ["PER-002", Nothing, Nothing, "PER-015", Nothing, "PER-007", "PER-015", "PER-015", Nothing, Nothing, Nothing, "PER-015"],
    };

    [Fact]
    public void Samples_and_table_cover_every_state_and_every_command()
    {
        Assert.Equal(CasesOf<PeriodState>(), States.Keys.Order());
        Assert.Equal(CasesOf<PeriodState>(), Expected.Keys.Order());
        Assert.Equal(CasesOf<PeriodCommand>(), Commands.Keys.Order());
        Assert.Equal(CasesOf<PeriodCommand>(), Columns.Order());
        Assert.All(States, pair => Assert.Equal(pair.Key, pair.Value.GetType().Name));
        Assert.All(Commands, pair => Assert.Equal(pair.Key, pair.Value.GetType().Name));
    }

    public static TheoryData<string, string> Pairs() =>
        new(States.Keys.SelectMany(_ => Commands.Keys, (state, command) => (state, command)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_is_answered_as_the_table_says_and_happens_once(string state, string command)
    {
        var decision = PeriodDecider.Decide(States[state], Commands[command], Policy);
        var next = decision.Events.Aggregate(States[state], PeriodDecider.Evolve);

        var answer = decision.Refusal?.Code ?? decision.Events.SingleOrDefault()?.GetType().Name ?? Nothing;
        Assert.Equal(Expected[state][Array.IndexOf(Columns, command)], answer);
        Assert.Empty(PeriodDecider.Decide(next, Commands[command], Policy).Events);
        Assert.True(Enum.IsDefined(PeriodDecider.NextStep(next).Kind));
    }

    [Fact]
    public void Any_story_replays_and_keeps_its_laws() => Gen.Select(Gen.Int[0, Columns.Length - 1], Gen.Int[1, 3], Gen.Bool).Array[1, 40].Sample(
        story =>
        {
            var state = PeriodDecider.Start(March, false);
            var log = new List<PeriodEvent>();
            foreach (var (kind, version, first) in story)
            {
                var command = first ? Forward(state) : Any(Columns[kind], version);
                var decision = PeriodDecider.Decide(state, command, Policy);
                var next = decision.Events.Aggregate(state, PeriodDecider.Evolve);
                log.AddRange(decision.Events);
                var json = PlainJson.Of(next);
                if (PeriodDecider.Decide(next, command, Policy).Events.Count > 0
                    || json != PlainJson.Of(log.Aggregate(PeriodDecider.Start(March, false), PeriodDecider.Evolve))
                    || json != PlainJson.Of(PlainJson.Read<PeriodState>(json))
                    || next.Head.Runs.Count < state.Head.Runs.Count
                    || next.Head.Version < state.Head.Version
                    || (state is PeriodState.Paid && next is not PeriodState.Paid)
                    || (next is PeriodState.Approved approved && approved.Signatures.Personnel!.By == approved.Signatures.Finance!.By))
                    return false;
                state = next;
            }

            return true;
        },
        iter: 1000);

    [Fact]
    public void Refusals_have_codes_of_their_own_and_both_languages()
    {
        var all = typeof(PeriodViolations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Violation)field.GetValue(null)!).ToList();

        Assert.Equal(Enumerable.Range(1, all.Count).Select(number => $"PER-{number:000}"), all.Select(one => one.Code).Order());
        Assert.All(all, one => Assert.True(one.Message.Id.Length > 10 && one.Message.En.Length > 10 && one.Message.Id != one.Message.En));
    }

    /// <summary>What leads on from here, so that half of each story goes forward and many reach payment.</summary>
    private static PeriodCommand Forward(PeriodState state) => PeriodDecider.NextStep(state) switch
    {
        { Kind: PeriodStepKind.WaitForClosing } => Close(),
        { Kind: PeriodStepKind.Freeze, Version: var version } => Freeze(version),
        { Kind: PeriodStepKind.Calculate, Version: var version } => Run(version),
        { Kind: PeriodStepKind.Publish, Version: var version } => Publish(version),
        { Kind: PeriodStepKind.WaitForCorrection, Version: var version } => Publish(version, Sdm),
        { Kind: PeriodStepKind.WaitForSignatures, Version: var version } => state is PeriodState.Published { Signatures.Personnel: null }
            ? Sign(SigningOffice.Personnel, Sdm, version)
            : Sign(SigningOffice.Finance, Keu, version),
        { Kind: PeriodStepKind.Lock, Version: var version } => Lock(version),
        { Kind: PeriodStepKind.Export, Version: var version } => Export(version),
        _ => Pay(),
    };

    private static PeriodCommand Any(string kind, int version) => kind switch
    {
        "RecordFreeze" => Freeze(version),
        "RecordRun" => Run(version, failed: version - 1),
        "Publish" => Publish(version),
        "Approve" => Sign(version % 2 == 0 ? SigningOffice.Personnel : SigningOffice.Finance, Sdm, version),
        "Recalculate" => Recalculate(version),
        "Lock" => Lock(version),
        "RecordExport" => Export(version),
        _ => Commands[kind],
    };

    private static IEnumerable<string> CasesOf<T>() => typeof(T).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(T))).Select(type => type.Name).Order();
}
