using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Attendance;

public sealed class DayReadingTests
{
    /// <summary>07:30 to 16:00; the middle is 11:45.</summary>
    private static readonly DayHours Hours = new(new TimeOnly(7, 30), new TimeOnly(16, 0), 60);

    [Theory]
    [InlineData("nothing", "", DayState.Absent, "", "")]
    [InlineData("in and out", "I07:30 O16:00", DayState.Present, "07:30", "16:00")]
    [InlineData("only in", "I07:30", DayState.MissingOut, "07:30", "")]
    [InlineData("only out", "O16:00", DayState.MissingIn, "", "16:00")]
    [InlineData("double tap in", "I07:30 I07:31", DayState.MissingOut, "07:30", "")]
    [InlineData("in, in, out", "I07:40 I07:30 O16:00", DayState.Present, "07:30", "16:00")]
    [InlineData("out twice", "I07:30 O12:00 O16:00", DayState.Present, "07:30", "16:00")]
    [InlineData("out before in", "O07:00 I08:00", DayState.Present, "08:00", "07:00")]
    public void Directed_punches_give_the_earliest_in_and_the_latest_out(string label, string punches, DayState state, string checkIn, string checkOut) =>
        AssertReading(label, punches, state, checkIn, checkOut);

    [Theory]
    [InlineData("first and last", "?07:35 ?12:00 ?16:05", DayState.Present, "07:35", "16:05")]
    [InlineData("both in the morning", "?07:35 ?07:36", DayState.Present, "07:35", "07:36")]
    [InlineData("the same time twice", "?07:35 ?07:35", DayState.Present, "07:35", "07:35")]
    public void Undirected_punches_alone_are_first_and_last(string label, string punches, DayState state, string checkIn, string checkOut) =>
        AssertReading(label, punches, state, checkIn, checkOut);

    [Theory]
    [InlineData("just before the middle", "?11:44:59", DayState.MissingOut, "11:44:59", "")]
    [InlineData("at the middle", "?11:45:00", DayState.MissingIn, "", "11:45:00")]
    [InlineData("just after the middle", "?11:45:01", DayState.MissingIn, "", "11:45:01")]
    public void A_single_undirected_punch_is_an_arrival_before_the_middle_of_the_schedule(
        string label, string punches, DayState state, string checkIn, string checkOut) => AssertReading(label, punches, state, checkIn, checkOut);

    [Theory]
    [InlineData("joins the arrivals", "I07:40 ?07:20 O16:00", DayState.Present, "07:20", "16:00")]
    [InlineData("joins the departures", "I07:40 ?16:10", DayState.Present, "07:40", "16:10")]
    [InlineData("several, each for itself", "O15:00 ?07:20 ?08:00 ?16:30", DayState.Present, "07:20", "16:30")]
    public void Undirected_punches_beside_directed_ones_are_classified_one_by_one(
        string label, string punches, DayState state, string checkIn, string checkOut) => AssertReading(label, punches, state, checkIn, checkOut);

    [Theory]
    [InlineData("07:29:59", 0)]
    [InlineData("07:30:59", 0)]
    [InlineData("07:31:00", 1)]
    [InlineData("08:00:59", 30)]
    [InlineData("08:01:00", 31)]
    public void Lateness_drops_seconds(string checkIn, int minutes) =>
        Assert.Equal(minutes, Record($"I{checkIn} O16:00").LateMinutes);

    [Theory]
    [InlineData("16:00:00", 0)]
    [InlineData("15:59:30", 0)]
    [InlineData("15:59:00", 1)]
    [InlineData("15:58:59", 1)]
    [InlineData("15:30:00", 30)]
    [InlineData("15:29:00", 31)]
    public void Early_leave_drops_seconds_of_the_gap(string checkOut, int minutes) =>
        Assert.Equal(minutes, Record($"I07:30 O{checkOut}").EarlyMinutes);

    [Fact]
    public void Lateness_and_a_missing_check_out_both_count()
    {
        var day = Record("I08:10");

        Assert.Equal((DayState.MissingOut, 40, 0), (day.State, day.LateMinutes, day.EarlyMinutes));
    }

    [Fact]
    public void Early_leave_and_a_missing_check_in_both_count()
    {
        var day = Record("O15:00");

        Assert.Equal((DayState.MissingIn, 0, 60), (day.State, day.LateMinutes, day.EarlyMinutes));
    }

    private static void AssertReading(string label, string punches, DayState state, string checkIn, string checkOut)
    {
        var expected = new DayReading(state, Time(checkIn), Time(checkOut));
        Assert.Equal((label, expected), (label, DayReading.Of(Hours, Punches(punches))));

        // The order in which punches arrive is irrelevant.
        var reversed = Punches(punches);
        Array.Reverse(reversed);
        Assert.Equal((label, expected), (label, DayReading.Of(Hours, reversed)));
    }

    private static DayRecord Record(string punches) => new(new DateOnly(2026, 3, 2), Hours, DayReading.Of(Hours, Punches(punches)), null);

    private static TimeSpan? Time(string text) => text.Length == 0 ? null : Sample.Clock(text);

    private static DayPunch[] Punches(string text) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new DayPunch(Sample.Clock(word[1..]), word[0] switch
        {
            'I' => PunchDirection.In,
            'O' => PunchDirection.Out,
            _ => PunchDirection.Unknown,
        })),
    ];
}
