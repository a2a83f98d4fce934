using EPerformance.Domain.Requests;
using static EPerformance.TestKit.Approvals.Requesting;

namespace EPerformance.Domain.Tests.Requests;

/// <summary>PP 11/2017 arts. 311–313 and PerBKN 24/2017 annex III.A.</summary>
public sealed class AnnualLeaveTests
{
    private static readonly DateOnly Since = new(2018, 3, 1);

    [Theory]
    [InlineData("seven left: six are carried", 5, 18)]
    [InlineData("six left: six are carried", 6, 18)]
    [InlineData("five left: five are carried", 7, 17)]
    [InlineData("nothing left: nothing is carried", 12, 12)]
    public void What_is_left_is_carried_up_to_six_days(string label, int takenIn2025, int right)
    {
        var year = Of(2026, 2025, (2025, takenIn2025));

        Assert.True(right == year.Own + year.Carried, label);
    }

    [Fact]
    public void Nothing_used_in_one_year_gives_eighteen_and_in_two_years_twenty_four()
    {
        Assert.Equal(18, Of(2026, 2025).Left);
        Assert.Equal(24, Of(2026, 2024).Left);
        Assert.Equal(24, Of(2026, 2020).Left);
        Assert.Equal(18, Of(2026, 2024, (2024, 1)).Left);
    }

    [Fact]
    public void Carried_days_are_used_first_so_the_years_own_are_carried_on()
    {
        // 2024: nothing used, 6 carried. 2025: 8 used, 6 of them carried ones; 10 of its own are left, 6 of which are carried.
        var year = Of(2026, 2023, (2023, 12), (2024, 0), (2025, 8));

        Assert.Equal(6, year.Carried);
    }

    [Fact]
    public void Nothing_is_carried_out_of_years_that_are_not_recorded_here()
    {
        Assert.Equal(12, Of(2026, null).Left);
        Assert.Equal(12, Of(2026, 2026).Left);
        Assert.Equal(12, Of(2026, 2030).Left);
    }

    [Fact]
    public void The_right_begins_after_one_full_year_of_service()
    {
        var since = new DateOnly(2025, 3, 10);

        Assert.Equal(0, AnnualLeave.Of(2025, new AnnualLeaveRule(), since, _ => 0, _ => 0).Own);
        Assert.Equal(12, AnnualLeave.Of(2026, new AnnualLeaveRule(), since, _ => 0, _ => 0).Own);
        Assert.False(AnnualLeave.IsDue(since, new DateOnly(2026, 3, 9)));
        Assert.True(AnnualLeave.IsDue(since, new DateOnly(2026, 3, 10)));
    }

    [Fact]
    public void What_is_taken_and_what_waits_leave_less_and_never_less_than_nothing()
    {
        Assert.Equal(3, new LeaveYear(2026, 12, 0, 5, 4).Left);
        Assert.Equal(0, new LeaveYear(2026, 12, 0, 13, 0).Left);
    }

    [Fact]
    public void Leave_over_the_turn_of_the_year_takes_from_each_year_its_own_days()
    {
        var person = Person() with
        {
            Workdays = new Dictionary<int, int> { [2026] = 2, [2027] = 3 },
            Leave = [new LeaveYear(2026, 12, 0, 10, 0), new LeaveYear(2027, 12, 0, 0, 10)],
        };

        var refusal = Nothing(grounds: Grounds(person)).When(Propose(Form(Leave(from: "2026-12-30", to: "2027-01-05")))).Decision.Refusal!;

        Assert.Equal("REQ-011", refusal.Code);
        Assert.Equal("STAF: 2 working days of annual leave are left in 2027, 3 were asked for.", refusal.Message.En);
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, "REQ-011")]
    public void The_last_days_can_be_taken_and_not_one_more(int taken, string? code)
    {
        var person = Person() with { Leave = [new LeaveYear(2026, 12, 0, taken, 0)] };

        Assert.Equal(code, Nothing(grounds: Grounds(person)).When(Propose(Form(Leave()))).Decision.Refusal?.Code);
    }

    [Fact]
    public void Leave_without_a_working_day_is_refused() =>
        Nothing(grounds: Grounds(Person() with { Workdays = new Dictionary<int, int>() })).When(Propose(Form(Leave()))).ThenRefused(RequestViolations.NoWorkday);

    [Theory]
    [InlineData("2021-03-09", null)]
    [InlineData("2021-03-10", "REQ-008")]
    public void Long_leave_needs_five_full_years_on_its_first_day(string since, string? code)
    {
        var person = Person() with { Since = DateOnly.ParseExact(since, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Equal(code, Nothing(grounds: Grounds(person)).When(Propose(Form(Leave(RequestKind.LongLeave)))).Decision.Refusal?.Code);
    }

    private static LeaveYear Of(int year, int? recordsFrom, params (int Year, int Days)[] taken) => AnnualLeave.Of(
        year, new AnnualLeaveRule { RecordsFrom = recordsFrom }, Since, asked => taken.FirstOrDefault(one => one.Year == asked).Days, _ => 0);
}
