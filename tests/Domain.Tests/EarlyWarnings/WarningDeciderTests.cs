using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.EarlyWarnings;

/// <summary>A warning about <c>4</c>; <c>H1</c> and <c>H2</c> are officers of the personnel office.</summary>
public sealed class WarningDeciderTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 2, 3, 0, 0, TimeSpan.Zero);
    private static readonly Nip Person = Nip.Parse("4"), Officer = Nip.Parse("H1"), Other = Nip.Parse("H2");
    private static readonly WarningId Id = new(PayPeriod.Month(new CivilMonth(2026, 3)), Person, WarningKind.ShortDays);

    [Fact]
    public void It_is_open_then_seen_then_explained()
    {
        var seen = After(Found(330), Say(WarningOutcome.Seen, ""));

        Assert.Equal([WarningStatus.Open, WarningStatus.Seen], [After(Found(330)).Status, seen.Status]);
        Assert.Equal(WarningStatus.Explained, Do(seen, Say(WarningOutcome.Explained, "Tugas di posyandu")).Status);
        Assert.Equal(WarningStatus.FollowedUp, Do(seen, Say(WarningOutcome.FollowedUp, "Dipanggil", Other)).Status);
    }

    [Theory]
    [InlineData(WarningOutcome.Seen, "", null)]
    [InlineData(WarningOutcome.Explained, "", "EWS-004")]
    [InlineData(WarningOutcome.Explained, " ", "EWS-004")]
    [InlineData(WarningOutcome.FollowedUp, "", "EWS-004")]
    [InlineData(WarningOutcome.FollowedUp, "x", null)]
    public void Only_what_was_just_seen_needs_no_note(WarningOutcome outcome, string note, string? code) =>
        Assert.Equal(code, WarningDecider.Decide(After(Found(330)), Say(outcome, note)).Refusal?.Code);

    [Fact]
    public void Nobody_decides_the_own_warning() =>
        Assert.Equal("EWS-001", WarningDecider.Decide(After(Found(330)), Say(WarningOutcome.Explained, "x", Person)).Refusal?.Code);

    [Fact]
    public void What_is_decided_is_decided_once_and_repeating_changes_nothing()
    {
        var decided = After(Found(330), Say(WarningOutcome.Explained, "x"));

        Assert.True(WarningDecider.Decide(decided, Say(WarningOutcome.Explained, "x")).IsRepeat);
        Assert.Equal("EWS-002", WarningDecider.Decide(decided, Say(WarningOutcome.FollowedUp, "y")).Refusal?.Code);
        Assert.Equal("EWS-002", WarningDecider.Decide(decided, Say(WarningOutcome.Explained, "x", Other)).Refusal?.Code);
    }

    [Fact]
    public void A_later_look_changes_what_is_open_and_nothing_that_was_decided()
    {
        var decided = After(Found(330), Say(WarningOutcome.Explained, "x"));

        Assert.True(WarningDecider.Decide(After(Found(330)), Found(330)).IsRepeat);
        Assert.Equal(331, After(Found(330), Found(331)).Warning!.Facts[0].Value);
        Assert.True(WarningDecider.Decide(decided, Found(331)).IsRepeat);
        Assert.True(WarningDecider.Decide(decided, NotFound).IsRepeat);
        Assert.True(WarningDecider.Decide(WarningCase.New(Id), NotFound).IsRepeat);
    }

    [Fact]
    public void What_a_later_look_does_not_find_is_gone_and_comes_back_when_it_is_found_again()
    {
        var gone = After(Found(330), NotFound);

        Assert.Equal(WarningStatus.Gone, gone.Status);
        Assert.True(WarningDecider.Decide(gone, NotFound).IsRepeat);
        Assert.Equal("EWS-003", WarningDecider.Decide(gone, Say(WarningOutcome.Explained, "x")).Refusal?.Code);
        Assert.Equal("EWS-003", WarningDecider.Decide(WarningCase.New(Id), Say(WarningOutcome.Explained, "x")).Refusal?.Code);
        Assert.Equal(WarningStatus.Open, Do(gone, Found(330)).Status);
        Assert.Equal(WarningStatus.Seen, After(Found(330), Say(WarningOutcome.Seen, ""), NotFound, Found(330)).Status);
    }

    [Fact]
    public void No_command_of_a_warning_touches_a_day_or_pay() => Assert.Equal(
        ["Found", "Noted", "Vanished"], typeof(WarningEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(WarningEvent))).Select(type => type.Name).Order());

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void Thresholds_have_sensible_bounds(int shortMinutes, bool isUsable) =>
        Assert.Equal(isUsable, (WarningThresholds.Default with { ShortMinutesADay = shortMinutes }).IsUsable);

    private static WarningCommand NotFound { get; } = new WarningCommand.Look(null, Now);

    private static WarningCommand.Look Found(int minutes) => new(
        new EarlyWarning(Person, WarningKind.ShortDays, "PST", 9, [new WarningFact(WarningFactName.ShortMinutesADay, minutes)], new Text("", ""), WarningThresholds.Default), Now);

    private static WarningCommand.Say Say(WarningOutcome outcome, string note, Nip? by = null) => new(outcome, note, by ?? Officer, Now);

    private static WarningCase After(params WarningCommand[] commands) => commands.Aggregate(WarningCase.New(Id), Do);

    private static WarningCase Do(WarningCase one, WarningCommand command)
    {
        var decision = WarningDecider.Decide(one, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(one, WarningDecider.Evolve);
    }
}
