using EPerformance.Domain.Approvals;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

/// <summary>Every state × every command is answered on purpose: with an event, with nothing, or with a coded refusal.</summary>
public sealed class ApprovalCompletenessTests
{
    private const string Nothing = "nothing";

    private static readonly Dictionary<string, ApprovalState> States = new()
    {
        [nameof(ApprovalState.Draft)] = Draft().After(AddLines("07:00", Line1, Line2)).State,
        [nameof(ApprovalState.Submitted)] = Submitted().State,
        [nameof(ApprovalState.WithHr)] = Submitted().After(Tick("10:00"), Tick("12:00")).State,
        [nameof(ApprovalState.Returned)] = Submitted().After(Return(Kasi, "08:30")).State,
        [nameof(ApprovalState.Decided)] = Submitted().After(Decide(Kasi, "08:30", Verify(Line1), Verify(Line2))).State,
        [nameof(ApprovalState.AutoVerified)] = Submitted(Auto).After(Tick("10:00"), Tick("12:00")).State,
        [nameof(ApprovalState.Withdrawn)] = Submitted().After(Withdraw("08:30")).State,
    };

    /// <summary>All of them long after every deadline; lines and people as they would really be given.</summary>
    private static readonly Dictionary<string, ApprovalCommand> Commands = new()
    {
        [nameof(ApprovalCommand.Submit)] = Submit("03 08:00", Line1, Line3),
        [nameof(ApprovalCommand.AddLines)] = AddLines("03 08:00", Line3),
        [nameof(ApprovalCommand.RemoveLines)] = RemoveLines("03 08:00", "1"),
        [nameof(ApprovalCommand.Resubmit)] = Resubmit("03 08:00", Line1),
        [nameof(ApprovalCommand.Withdraw)] = Withdraw("03 08:00", "1"),
        [nameof(ApprovalCommand.Decide)] = Decide(Sdm, "03 08:00", Reject(Line1)),
        [nameof(ApprovalCommand.Return)] = Return(Sdm, "03 08:00"),
        [nameof(ApprovalCommand.Redress)] = Redress("03 08:00", Part(Line1, 11)),
        [nameof(ApprovalCommand.Reroute)] = Reroute("03 08:00", Stranger),
        [nameof(ApprovalCommand.DeadlinePassed)] = Tick("03 08:00"),
    };

    private static readonly string[] Columns = ["Submit", "AddLines", "RemoveLines", "Resubmit", "Withdraw", "Decide", "Return", "Redress", "Reroute", "DeadlinePassed"];

    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["Draft"] = ["Submitted", "Drafted", "LinesRemoved", "APR-005", "APR-005", "APR-005", "APR-005", "APR-005", Nothing, Nothing],
        ["Submitted"] = ["APR-006", "LinesJoined", "APR-006", "APR-008", "LinesWithdrawn", "LinesDecided", "LinesDecided", "APR-021", "Rerouted", "Escalated"],
        ["WithHr"] = ["APR-006", "LinesJoined", "APR-006", "APR-008", "LinesWithdrawn", "LinesDecided", "LinesDecided", "APR-021", "Rerouted", Nothing],
        ["Returned"] = ["APR-007", "LinesJoined", "APR-006", "Resubmitted", "LinesWithdrawn", "APR-007", "APR-007", "APR-021", Nothing, Nothing],
        ["Decided"] = ["APR-006", "LinesJoined", "APR-006", "APR-008", "APR-004", "APR-004", "APR-004", "APR-016", Nothing, Nothing],
        ["AutoVerified"] = ["APR-006", "LinesJoined", "APR-006", "APR-008", "APR-004", "APR-004", "APR-004", "APR-016", Nothing, Nothing],
        ["Withdrawn"] = ["Submitted", "APR-009", "APR-009", "APR-009", Nothing, "APR-009", "APR-009", "APR-009", Nothing, Nothing],
    };

    [Fact]
    public void Samples_and_table_cover_every_state_and_every_command()
    {
        Assert.Equal(CasesOf<ApprovalState>(), States.Keys.Order());
        Assert.Equal(CasesOf<ApprovalState>(), Expected.Keys.Order());
        Assert.Equal(CasesOf<ApprovalCommand>(), Commands.Keys.Order());
        Assert.Equal(CasesOf<ApprovalCommand>(), Columns.Order());
        Assert.All(States, pair => Assert.Equal(pair.Key, pair.Value.GetType().Name));
        Assert.All(Commands, pair => Assert.Equal(pair.Key, pair.Value.GetType().Name));
    }

    public static TheoryData<string, string> Pairs() =>
        new(States.Keys.SelectMany(_ => Commands.Keys, (state, command) => (state, command)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_is_answered_as_the_table_says(string state, string command)
    {
        var decision = ApprovalDecider.Decide(States[state], Commands[command], ToHr, Time);

        var answer = decision.Refusal?.Code ?? decision.Events.SingleOrDefault()?.GetType().Name ?? Nothing;
        Assert.Equal(Expected[state][Array.IndexOf(Columns, command)], answer);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_accepted_pair_given_twice_happens_once(string state, string command)
    {
        var decision = ApprovalDecider.Decide(States[state], Commands[command], ToHr, Time);

        var next = decision.Events.Aggregate(States[state], ApprovalDecider.Evolve);
        Assert.Empty(ApprovalDecider.Decide(next, Commands[command], ToHr, Time).Events);
    }

    [Fact]
    public void Every_event_is_evolved()
    {
        // What the commands above give, and what only comes on the way, together are all events.
        var seen = Pairs().Select(row => row.Data)
            .SelectMany(pair => ApprovalDecider.Decide(States[pair.Item1], Commands[pair.Item2], ToHr, Time).Events)
            .Concat(Submitted().After(Decide(Kasi, "08:30", Reject(Line1))).When(Redress("09:00", Part(Line1, 5))).Decision.Events)
            .Concat(Submitted().When(Tick("09:00")).Decision.Events)
            .Concat(Submitted(Auto with { Levels = 1 }).When(Tick("10:00")).Decision.Events)
            .Concat(Submitted(ToHr with { Levels = 1 }).When(Tick("10:00")).Decision.Events)
            .Select(one => one.GetType().Name)
            .Distinct()
            .Order();

        Assert.Equal(CasesOf<ApprovalEvent>(), seen);
    }

    private static IEnumerable<string> CasesOf<T>() => typeof(T).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(T))).Select(type => type.Name).Order();
}
