using EPerformance.Application.Jobs;

namespace EPerformance.Architecture.Tests.Functions;

/// <summary>What happens by itself is one table for both hosts; a timer's attribute names a constant of it.</summary>
public sealed class TimerFunctionTests
{
    private static readonly Dictionary<string, string> Timers = FunctionSources.Timers.ToDictionary(timer => timer.Name.Trim('"'), timer => timer.Times, StringComparer.Ordinal);

    private static readonly Schedule[] Schedules = [.. Application.Jobs.Schedules.All, Application.Jobs.Schedules.PurgeHistories];

    [Fact]
    public void Every_attribute_in_the_sources_is_seen_here() => Assert.Equal(FunctionSources.Count("TimerTrigger"), Timers.Count);

    [Fact]
    public void Every_schedule_has_a_timer_and_every_timer_a_schedule() =>
        Assert.Equal(Schedules.Select(schedule => schedule.Name).Order(StringComparer.Ordinal), Timers.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_timer_names_the_times_of_its_schedule() => Assert.All(Schedules, schedule =>
    {
        var constant = Timers[schedule.Name].Replace("Schedules.", "", StringComparison.Ordinal);
        var field = typeof(Application.Jobs.Schedules).GetField(constant);
        Assert.True(field is { IsLiteral: true }, $"{schedule.Name}: {constant} is no constant of Schedules");
        Assert.Equal(schedule.Cron, field.GetRawConstantValue());
    });
}
