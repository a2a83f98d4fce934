using EPerformance.Domain.Attendance;
using static EPerformance.Domain.Tests.Integrity.Morning;

namespace EPerformance.Domain.Tests.Integrity;

/// <summary>What looks like cheating and is not: nobody is asked.</summary>
public sealed class HonestLookalikeTests
{
    [Fact]
    public void People_at_neighbouring_desks_are_near_each_other_and_never_at_one_point() =>
        Assert.Empty(Signals(
            from day in Enumerable.Range(0, 10)
            from nip in Enumerable.Range(1, 5)
            select Tap($"{nip}", day, $"00:{(nip * 11 + day) % 60:D2}:{nip:D2}", jitter: (nip * 13 + day * 7) % 90 / 10m)));

    [Fact]
    public void A_weak_signal_gives_the_mast_s_position_every_day() =>
        Assert.Empty(Signals(
            from day in Enumerable.Range(0, 10)
            from nip in Enumerable.Range(1, 5)
            select Tap($"{nip}", day, $"00:{(nip * 11 + day) % 60:D2}:{nip:D2}", accuracy: 1_500)));

    [Fact]
    public void A_weak_signal_jumps_from_mast_to_mast() =>
        Assert.Empty(Signals(Tap("1", 0, "00:20:00", accuracy: 4_000), Tap("1", 0, "00:20:30", jitter: 1_000, accuracy: 4_000)));

    [Fact]
    public void A_position_that_jumps_within_a_town_is_no_journey() => Assert.Empty(Signals(Tap("1", 0, "00:20:00"), Tap("1", 0, "00:20:01", jitter: 400)));

    [Fact]
    public void A_flight_from_Jakarta_to_Jayapura_is_a_journey()
    {
        // 3,780 km in five hours and a quarter.
        var papua = Tap("1", 0, "07:15:00") with { Position = new GeoPoint(0.5m, 134) };

        Assert.Empty(Signals(Tap("1", 0, "02:00:00"), papua));
    }

    [Fact]
    public void A_bus_arrives_with_thirty_people_every_morning()
    {
        // Whoever gets off first is chance; the seed is stated so that the test is not.
        var chance = new Random(20260302);
        var taps =
            from day in Enumerable.Range(0, 14)
            from nip in Enumerable.Range(1, 30)
            let second = chance.Next(90)
            select Tap($"{nip}", day, $"00:{28 + second / 60:D2}:{second % 60:D2}", jitter: chance.Next(1, 9_000) / 100m);

        Assert.Empty(Signals(taps.ToList()));
    }

    [Fact]
    public void A_phone_that_is_lent_in_an_emergency_and_said_so_is_no_reason_to_ask() =>
        Assert.Empty(Signals(Tap("1", 0, jitter: 1, device: "phone-1"), Tap("2", 0, "00:21:00", jitter: 1, device: "phone-1") with { IsLent = true }));

    [Fact]
    public void The_owner_of_a_phone_that_was_lent_is_not_asked_about_the_tap_that_is_missing_from_the_count() =>
        Assert.Empty(Signals(
            Tap("1", 0, jitter: 1, device: "phone-1") with { Counter = 70 },
            Tap("2", 0, "00:21:00", jitter: 1, device: "phone-1") with { Counter = 71, IsLent = true },
            Tap("1", 0, "09:00:00", jitter: 2, device: "phone-1") with { Counter = 72, IsUploadedLate = true }));

    [Fact]
    public void Two_people_who_share_a_desk_by_turns_have_one_point_and_their_own_phones() =>
        Assert.Empty(Signals(from day in Enumerable.Range(0, 10) from nip in Enumerable.Range(1, 2) select Tap($"{nip}", day, $"0{nip * 2}:1{day}:00", jitter: day)));

    [Fact]
    public void A_code_or_a_phone_that_was_refused_leaves_a_number_out_before_the_next_tap() =>
        Assert.Empty(Signals(Tap("1", 0, "00:20:00") with { Counter = 7 }, Tap("1", 0, "00:21:00") with { Counter = 9 }));

    [Fact]
    public void A_try_on_a_bad_network_gets_through_after_the_next_tap_has() =>
        Assert.Empty(Signals(Tap("1", 0, "00:20:00") with { Counter = 7 }, Tap("1", 0, "00:20:30") with { Counter = 9 }, Tap("1", 0, "00:20:50") with { Counter = 8 }));

    [Fact]
    public void Without_a_device_id_nobody_shares_one() =>
        Assert.Empty(Signals(Tap("1", 0, jitter: 1) with { Device = null }, Tap("2", 0, "00:21:00", jitter: 2) with { Device = null }));

    [Fact]
    public void Two_taps_of_one_morning_at_one_point_are_one_day() =>
        Assert.Empty(Signals(from day in Enumerable.Range(0, 4) from minute in Enumerable.Range(10, 3) select Tap("1", day, $"00:{minute}:00")));

    [Fact]
    public void Without_a_position_there_is_nothing_to_compare() =>
        Assert.Empty(Signals(Enumerable.Range(0, 10).Select(day => Tap("1", day, $"00:2{day}:00", jitter: null))));
}
