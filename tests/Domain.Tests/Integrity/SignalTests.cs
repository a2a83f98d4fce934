using EPerformance.Domain.Integrity;
using static EPerformance.Domain.Tests.Integrity.Morning;

namespace EPerformance.Domain.Tests.Integrity;

/// <summary>What a person is asked to look at.</summary>
public sealed class SignalTests
{
    [Theory]
    [InlineData(4, "")]
    [InlineData(5, "RepeatedPosition")]
    [InlineData(6, "RepeatedPosition")]
    public void The_same_point_on_five_days_is_told(int days, string expected)
    {
        var signals = Signals(Enumerable.Range(0, days).Select(day => Tap("1", day, $"00:2{day}:1{day}", jitter: 1.2345m)));

        Assert.Equal(expected, Kinds(signals));
    }

    [Theory]
    [InlineData(2, "")]
    [InlineData(3, "CommonPosition")]
    [InlineData(4, "CommonPosition")]
    public void Three_people_at_one_point_on_one_day_are_told(int people, string expected) =>
        Assert.Equal(expected, Kinds(Signals(Enumerable.Range(1, people).Select(nip => Tap($"{nip}", 0, $"00:2{nip}:00", jitter: 0.3333m)))));

    [Fact]
    public void Five_people_at_one_point_for_a_fortnight_are_told_once_each_and_once_a_day()
    {
        var signals = Signals(
            from day in Enumerable.Range(0, 10)
            from nip in Enumerable.Range(1, 5)
            select Tap($"{nip}", day, $"00:{nip + day:D2}:{nip * 7:D2}", jitter: 0.5m));

        Assert.Equal((5, 10), (signals.Count(signal => signal.Kind == SignalKind.RepeatedPosition), signals.Count(signal => signal.Kind == SignalKind.CommonPosition)));
        Assert.Equal(15, signals.Count);
        Assert.Equal("Exactly the same point (0.500000,100.000050) on 10 days.", signals[0].Facts.En);
        Assert.Equal("Titik yang persis sama (0.500000,100.000050) pada 10 hari.", signals[0].Facts.Id);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "SharedDevice")]
    [InlineData(3, "SharedDevice")]
    public void One_phone_for_two_people_on_a_day_is_told(int people, string expected)
    {
        var signals = Signals(Enumerable.Range(1, people).Select(nip => Tap($"{nip}", 0, $"00:2{nip}:00", jitter: nip, device: "phone-x")));

        Assert.Equal(expected, Kinds(signals));
        Assert.All(signals, signal => Assert.Equal(people, signal.People.Count));
    }

    [Theory]
    [InlineData("01:00:00", "ImpossibleSpeed")] // 1,112 km in an hour
    [InlineData("01:06:42", "ImpossibleSpeed")] // 1,111,926 m in 4,002 s: a metre too fast
    [InlineData("01:06:43", "")]
    public void Faster_than_any_flight_is_told(string second, string expected) =>
        Assert.Equal(expected, Kinds(Signals(Tap("1", 0, "00:00:00"), Tap("1", 0, second, jitter: 100_000))));

    [Fact]
    public void In_two_places_at_once_is_told() => Assert.Equal("ImpossibleSpeed", Kinds(Signals(Tap("1", 0, "00:20:00"), Tap("1", 0, "00:20:00", jitter: 5_000, device: "other"))));

    [Fact]
    public void A_journey_over_midnight_is_measured_too() => Assert.Equal("ImpossibleSpeed", Kinds(Signals(Tap("1", 0, "23:59:00"), Tap("1", 1, "00:01:00", jitter: 5_000))));

    [Theory]
    [InlineData(4, "")]
    [InlineData(5, "SameSecond")]
    [InlineData(6, "SameSecond")]
    public void Two_who_tap_in_one_second_on_five_days_are_told(int days, string expected) =>
        Assert.Equal(expected, Kinds(Signals(
            from day in Enumerable.Range(0, days)
            from nip in Enumerable.Range(1, 2)
            select Tap($"{nip}", day, $"00:2{day}:07", jitter: day * 3 + nip))));

    [Theory]
    [InlineData(19, "")]
    [InlineData(20, "Burst")]
    [InlineData(21, "Burst")]
    public void Twenty_taps_of_a_unit_in_one_second_are_told(int people, string expected) =>
        Assert.Equal(expected, Kinds(Signals(Enumerable.Range(1, people).Select(nip => Tap($"{nip}", 0, "00:20:00", jitter: nip)))));

    [Fact]
    public void A_phone_that_says_its_position_is_made_up_is_told_once_a_day()
    {
        var signals = Signals(Tap("1", 0) with { IsMocked = true }, Tap("1", 0, "09:00:00", jitter: 1) with { IsMocked = true }, Tap("2", 0, jitter: 2));

        Assert.Equal(2, Assert.Single(signals).Taps.Count);
    }

    [Theory]
    [InlineData(2, 1, "")]
    [InlineData(3, 1, "FlawlessAccuracy")]
    [InlineData(3, 0, "FlawlessAccuracy")]
    [InlineData(9, 2, "")]
    public void A_metre_of_accuracy_on_three_days_is_told(int days, int accuracy, string expected) =>
        Assert.Equal(expected, Kinds(Signals(Enumerable.Range(0, days).Select(day => Tap("1", day, jitter: day, accuracy: accuracy)))));

    [Fact]
    public void The_order_of_the_taps_of_a_day_changes_nothing()
    {
        var taps = (from day in Enumerable.Range(0, 6) from nip in Enumerable.Range(1, 4) select Tap($"{nip}", day, "00:20:00", jitter: nip == 4 ? 9_000 : 1, device: nip > 2 ? "one" : null)).ToList();

        var (one, other) = (Signals(taps), Signals(Enumerable.Reverse(taps)));

        Assert.NotEmpty(one);
        Assert.Equal(one.Select(Line), other.Select(Line));
    }

    private static string Line(Signal signal) => $"{signal.Kind} {signal.Subject} {string.Join(' ', signal.Taps.Select(tap => tap.EventId))}";
}
