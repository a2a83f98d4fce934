using EPerformance.Domain.Integrity;
using static EPerformance.Domain.Tests.Integrity.Morning;

namespace EPerformance.Domain.Tests.Integrity;

/// <summary>What phones say about themselves, with the honest ones beside it.</summary>
public sealed class PhoneSignalTests
{
    [Theory]
    [InlineData("one each time, online and offline", new[] { 7, 8, 9 }, "")]
    [InlineData("one is missing", new[] { 7, 9, 10 }, "CounterGap")]
    [InlineData("twice the same", new[] { 7, 7, 8 }, "CounterBack")]
    [InlineData("back", new[] { 7, 6, 8 }, "CounterBack")]
    [InlineData("back to the beginning", new[] { 7, 1, 2 }, "CounterBack")]
    public void A_count_goes_up_by_one_each_time(string label, int[] counts, string kinds) =>
        Assert.True(Kinds(Signals(counts.Select((count, day) => Tap("1", day) with { Counter = count, IsUploadedLate = true }))) == kinds, label);

    [Theory]
    [InlineData(5, 0, "")]
    [InlineData(5, 1, "CounterBack")]
    public void A_first_try_may_get_through_five_minutes_after_the_next_tap(int minutes, int seconds, string kinds)
    {
        var next = Tap("1", 0, "00:20:00") with { Counter = 8 };
        var tried = next with { EventId = "first", Counter = 7, At = next.At.AddMinutes(minutes).AddSeconds(seconds) };

        Assert.Equal(kinds, Kinds(Signals(Tap("1", 0, "00:19:00") with { Counter = 6 }, next, tried)));
    }

    [Theory]
    [InlineData("all of them", 3, "")]
    [InlineData("all but one", 2, "CounterGap")]
    public void Taps_that_were_refused_in_the_batch_of_the_next_one_were_sent(string label, int refused, string kinds) =>
        Assert.Equal((label, kinds), (label, Kinds(Signals(Tap("1", 0) with { Counter = 7 }, Tap("1", 2) with { Counter = 11, IsUploadedLate = true, RefusedBefore = refused }))));

    [Fact]
    public void The_gap_is_told_with_the_taps_on_either_side()
    {
        var signal = Assert.Single(Signals(Tap("1", 0) with { Counter = 7 }, Tap("1", 1) with { Counter = 9, IsUploadedLate = true }, Tap("1", 2) with { Counter = 10 }));

        Assert.Equal([First, First.AddDays(1)], signal.Taps.Select(tap => tap.Date));
    }

    [Fact]
    public void The_largest_count_that_a_phone_can_send_stops_nothing() => Assert.Equal(
        "CounterGap CounterBack",
        Kinds(Signals(Tap("1", 0) with { Counter = 0 }, Tap("1", 1) with { Counter = long.MaxValue, IsUploadedLate = true }, Tap("1", 2) with { Counter = 1 })));

    [Fact]
    public void A_tap_that_claims_an_earlier_time_than_its_count_says_is_told_with_both_taps()
    {
        var honest = Tap("1", 0, "00:20:00") with { Counter = 7 };
        var set = Tap("1", 0, "00:10:00") with { Counter = 8 };

        var signal = Assert.Single(Signals(honest, set));

        Assert.Equal((SignalKind.CounterBack, 2), (signal.Kind, signal.Taps.Count));
    }

    [Fact]
    public void Another_phone_counts_for_itself() =>
        Assert.DoesNotContain("Counter", Kinds(Signals(Tap("1", 0) with { Counter = 70 }, Tap("1", 1, device: "new") with { Counter = 1 })), StringComparison.Ordinal);

    [Fact]
    public void A_phone_that_does_not_count_is_not_asked_why() => Assert.Empty(Signals(Tap("1", 0) with { Counter = 7 }, Tap("1", 1), Tap("1", 2) with { Counter = 8 }));

    [Theory]
    [InlineData("three days", 3, "")]
    [InlineData("four days", 4, "RepeatedLoan")]
    public void A_loan_is_an_emergency_for_three_days(string label, int days, string kinds) =>
        Assert.True(Kinds(Signals(Enumerable.Range(0, days).Select(day => Tap("1", day, jitter: day) with { IsLent = true }))) == kinds, label);

    [Fact]
    public void Several_loans_on_one_day_are_one_day() =>
        Assert.Empty(Signals(Enumerable.Range(10, 8).Select(minute => Tap("1", 0, $"00:{minute}:00", jitter: minute) with { IsLent = true })));

    [Fact]
    public void Another_phone_than_the_registered_one_is_told_once_for_each_phone()
    {
        var signals = Signals(Enumerable.Range(0, 3).Select(day => Tap("1", day, jitter: day, device: "x") with { IsOtherPhone = true }));

        var signal = Assert.Single(signals);
        Assert.Equal((SignalKind.OtherPhone, 3), (signal.Kind, signal.Taps.Count));
    }

    [Fact]
    public void A_phone_for_two_people_is_told_as_shared_and_not_again_as_the_other_one_s()
    {
        var signal = Assert.Single(Signals(Tap("1", 0, jitter: 1, device: "x"), Tap("2", 0, "00:21:00", jitter: 2, device: "x") with { IsOtherPhone = true }));

        Assert.Equal(SignalKind.SharedDevice, signal.Kind);
    }

    [Fact]
    public void On_a_day_on_which_nobody_else_has_it_the_same_phone_is_told_as_the_other_one_s()
    {
        var signals = Signals(
            Tap("1", 0, jitter: 1, device: "x"),
            Tap("2", 0, "00:21:00", jitter: 2, device: "x") with { IsOtherPhone = true },
            Tap("2", 1, "00:21:00", jitter: 3, device: "x") with { IsOtherPhone = true });

        Assert.Equal([(SignalKind.SharedDevice, 2), (SignalKind.OtherPhone, 1)], signals.Select(signal => (signal.Kind, signal.Taps.Count)));
    }

    [Theory]
    [InlineData("kept and off", true, true, "OffClock")]
    [InlineData("sent at once: the server's clock counts", false, true, "")]
    [InlineData("kept with a clock that is right", true, false, "")]
    public void A_clock_that_is_off_matters_for_what_was_kept(string label, bool late, bool off, string kinds) =>
        Assert.True(Kinds(Signals(Tap("1", 0) with { IsUploadedLate = late, IsClockOff = off })) == kinds, label);
}
