using System.Reflection;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.TestKit.Approvals;
using static EPerformance.TestKit.Approvals.Requesting;

namespace EPerformance.Domain.Tests.Requests;

/// <summary>Every state × every command is answered on purpose: with an event, with nothing, or with a coded refusal.</summary>
public sealed class RequestCompletenessTests
{
    private const string Silence = "nothing";

    private static readonly RequestForm OfTwo = Form(Leave(RequestKind.OfficialTrip), Owner, Other);
    private static readonly RequestForm Longer = Form(Leave(RequestKind.OfficialTrip, to: "2026-03-11"), Owner, Other);

    private static readonly Dictionary<string, RequestState?> States = new()
    {
        ["Nothing"] = null,
        ["Submitted"] = Trip().State,
        ["WithHr"] = Trip().After(Tick("10:00"), Tick("12:00")).State,
        ["Returned"] = Trip().After(Return(Approving.Kasi, "08:30")).State,
        ["Decided"] = Trip().After(Decide(Approving.Kasi, "08:30", Approve(Owner), Refuse(Other))).State,
        ["AutoVerified"] = Trip(Auto).After(Tick("10:00"), Tick("12:00")).State,
        ["Withdrawn"] = Trip().After(Withdraw("08:30")).State,
        ["Revoked"] = Trip().After(Decide(Approving.Kasi, "08:30", Approve(Owner), Refuse(Other)), Revoke(Approving.Sdm, "09:00")).State,
    };

    /// <summary>All of them long after every deadline.</summary>
    private static readonly Dictionary<string, RequestCommand> Commands = new()
    {
        [nameof(RequestCommand.Propose)] = Propose(OfTwo, "03 08:00"),
        [nameof(RequestCommand.Revise)] = Revise(Longer, "03 08:00"),
        [nameof(RequestCommand.Withdraw)] = Withdraw("03 08:00"),
        [nameof(RequestCommand.Decide)] = Decide(Approving.Sdm, "03 08:00", Refuse(Owner)),
        [nameof(RequestCommand.Return)] = Return(Approving.Sdm, "03 08:00"),
        [nameof(RequestCommand.Revoke)] = Revoke(Approving.Sdm, "03 08:00"),
        [nameof(RequestCommand.Reroute)] = new RequestCommand.Reroute(Approving.ChainOf(Approving.Stranger), Approving.At("03 08:00")),
        [nameof(RequestCommand.DeadlinePassed)] = Tick("03 08:00"),
    };

    private static readonly string[] Columns = ["Propose", "Revise", "Withdraw", "Decide", "Return", "Revoke", "Reroute", "DeadlinePassed"];

    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["Nothing"] = ["Proposed", "REQ-020", "REQ-020", "REQ-020", "REQ-020", "REQ-020", Silence, Silence],
        ["Submitted"] = [Silence, "APR-008", "LinesWithdrawn", "LinesDecided", "LinesDecided", "REQ-018", "Rerouted", "Escalated"],
        ["WithHr"] = [Silence, "APR-008", "LinesWithdrawn", "LinesDecided", "LinesDecided", "REQ-018", "Rerouted", Silence],
        ["Returned"] = [Silence, "Revised", "LinesWithdrawn", "APR-007", "APR-007", "REQ-018", Silence, Silence],
        ["Decided"] = [Silence, "APR-008", "APR-004", "APR-004", "APR-004", "Revoked", Silence, Silence],
        ["AutoVerified"] = [Silence, "APR-008", "APR-004", "APR-004", "APR-004", "Revoked", Silence, Silence],
        ["Withdrawn"] = [Silence, "APR-009", Silence, "APR-009", "APR-009", "REQ-018", Silence, Silence],
        ["Revoked"] = [Silence, "APR-008", "APR-004", "APR-004", "APR-004", Silence, Silence, Silence],
    };

    [Fact]
    public void The_table_covers_every_state_and_every_command()
    {
        var commands = typeof(RequestCommand).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(RequestCommand))).Select(type => type.Name).Order();

        Assert.Equal(commands, Commands.Keys.Order());
        Assert.Equal(commands, Columns.Order());
        Assert.Equal(States.Keys.Order(), Expected.Keys.Order());
        Assert.All(States, pair => Assert.Equal(pair.Key is "Nothing" ? null : pair.Key is "Revoked" ? "Decided" : pair.Key, pair.Value?.Approval.GetType().Name));
    }

    public static TheoryData<string, string> Pairs() => new(States.Keys.SelectMany(_ => Commands.Keys, (state, command) => (state, command)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_is_answered_as_the_table_says(string state, string command)
    {
        var decision = RequestDecider.Decide(States[state], Commands[command], Policy, Grounds(), Approving.Time);

        Assert.Equal(Expected[state][Array.IndexOf(Columns, command)], decision.Refusal?.Code ?? Name(decision.Events) ?? Silence);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_accepted_pair_given_twice_happens_once(string state, string command)
    {
        var decision = RequestDecider.Decide(States[state], Commands[command], Policy, Grounds(), Approving.Time);

        var next = decision.Events.Aggregate(States[state], RequestDecider.Evolve);
        Assert.Empty(RequestDecider.Decide(next, Commands[command], Policy, Grounds(), Approving.Time).Events);
    }

    [Fact]
    public void Codes_are_unique_and_both_languages_are_there()
    {
        var all = typeof(RequestViolations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Violation)field.GetValue(null)!).ToList();

        Assert.Equal(all.Count, all.DistinctBy(one => one.Code).Count());
        Assert.All(all, one => Assert.True(one.Message.Id.Length > 10 && one.Message.En.Length > 10));
    }

    private static string? Name(IReadOnlyList<RequestEvent> events) => events.FirstOrDefault() switch
    {
        RequestEvent.Moved moved => moved.Step.GetType().Name,
        { } other => other.GetType().Name,
        null => null,
    };
}
