using EPerformance.Application.Jobs;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Jobs;

public sealed class ScheduleTests
{
    private static readonly Schedule Noon = new("noon", "0 0 5 * * *", null, "12:00 in Jakarta");

    [Theory]
    [InlineData("just before", "2026-03-03T04:59:59.9999999Z", false)]
    [InlineData("exactly at", "2026-03-03T05:00:00Z", true)]
    [InlineData("long after", "2026-03-05T17:00:00Z", true)]
    public void A_run_is_due_from_its_time_on(string label, string now, bool isDue) =>
        Assert.Equal((label, isDue), (label, Noon.IsDue(FixedClock.Parse("2026-03-02T05:00:00Z"), FixedClock.Parse(now))));

    [Fact]
    public void A_job_that_never_ran_is_due_at_once() => Assert.True(Noon.IsDue(null, FixedClock.Parse("2026-03-03T00:00:00Z")));

    [Fact]
    public void A_run_that_began_in_time_is_the_run_of_that_time()
    {
        Assert.False(Noon.IsDue(FixedClock.Parse("2026-03-03T05:00:00Z"), FixedClock.Parse("2026-03-03T06:00:00Z")));
        Assert.False(Noon.IsDue(FixedClock.Parse("2026-03-03T05:00:07Z"), FixedClock.Parse("2026-03-03T06:00:00Z")));
    }

    [Theory]
    [InlineData("five minutes", "2026-03-03T01:05:00Z", false)]
    [InlineData("a moment more", "2026-03-03T01:05:00.0000001Z", true)]
    public void A_last_run_in_the_future_is_that_of_a_clock_that_was_set_back(string label, string last, bool isDue) =>
        Assert.Equal((label, isDue), (label, Noon.IsDue(FixedClock.Parse(last), FixedClock.Parse("2026-03-03T01:00:00Z"))));

    [Fact]
    public void Names_are_unique_and_can_name_a_lease_and_a_function() => Assert.All(
        Schedules.All,
        schedule =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", schedule.Name);
            Assert.Single(Schedules.All, other => other.Name == schedule.Name);
            Assert.EndsWith(".", schedule.Purpose, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_time_has_six_fields_as_timer_functions_want_it() =>
        Assert.All(Schedules.All, schedule => Assert.Equal(6, schedule.Cron.Split(' ').Length));
}
