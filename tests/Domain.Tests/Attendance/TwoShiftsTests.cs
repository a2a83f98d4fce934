using EPerformance.Domain.Policies.Rules;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Attendance;

public sealed class TwoShiftsTests
{
    private static readonly string[] Split = ["2026-03-04 08:00-12:00", "2026-03-04 16:00-20:00"];

    [Theory]
    [InlineData("both in full", "I08:00 O12:00 I16:00 O20:00", "Present 08:00 20:00 0 0")]
    [InlineData("late for the second", "I08:00 O12:00 I16:20 O20:00", "Present 08:00 20:00 20 0")]
    [InlineData("early from the first", "I08:00 O11:45 I16:00 O20:00", "Present 08:00 20:00 0 15")]
    [InlineData("late for both and early from both", "I08:10 O11:45 I16:20 O19:50", "Present 08:10 19:50 30 25")]
    [InlineData("the rest counts for nothing", "I08:00 O13:30 I14:30 O20:00", "Present 08:00 20:00 0 0")]
    [InlineData("only the first", "I08:00 O12:00", "MissingOut 08:00 - 0 0")]
    [InlineData("only the second", "I16:00 O20:00", "MissingIn - 20:00 0 0")]
    [InlineData("nobody knows when the first ended", "I08:00 I16:00 O20:00", "MissingOut 08:00 20:00 0 0")]
    [InlineData("nobody knows when the second began", "I08:00 O12:00 O20:00", "MissingIn 08:00 20:00 0 0")]
    [InlineData("without directions", "?08:05 ?12:00 ?16:00 ?20:00", "Present 08:05 20:00 5 0")]
    [InlineData("neither", "", "Absent - - 0 0")]
    public void Each_shift_is_read_from_the_punches_nearest_to_it(string label, string punches, string day) =>
        Assert.Equal([$"{label}: 4 {day}"], Days(punches, Split).Select(found => $"{label}: {found}"));

    [Fact]
    public void Shifts_that_follow_each_other_at_once_need_no_punch_between_them() =>
        Assert.Equal(["4 Present 07:00 21:00 0 0"], Days("I07:00 O21:00", "2026-03-04 07:00-14:00", "2026-03-04 14:00-21:00"));

    [Fact]
    public void Going_between_two_shifts_is_no_leaving_of_the_office_but_going_within_one_is()
    {
        var day = new ShiftMonth().Shift(Split).Punch([.. "I08:00 O09:00 I09:20 O12:00 I16:00 O20:00".Split(' ').Select(On)]).Read(2026, 3).Days.Single();

        // 20 minutes away is the first tier; the four hours between the shifts would be the last.
        Assert.Equal("KS1", TestPolicy.Tiers("KS", Deviation.Away).TierOf(day)?.Code);
        Assert.Null(TestPolicy.Tiers("KJ", Deviation.Shortfall).TierOf(day));
    }

    private static string[] Days(string punches, params string[] shifts) =>
        new ShiftMonth().Shift(shifts).Punch([.. punches.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(On)]).Days(2026, 3);

    private static string On(string punch) => $"{punch[0]}2026-03-04T{punch[1..]}";
}
