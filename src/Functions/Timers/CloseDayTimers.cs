using EPerformance.Application.Attendance;
using EPerformance.Application.Jobs;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Primitives;
using EPerformance.Functions.Engine;
using EPerformance.Functions.Orchestrations.DailyClose.V1;

namespace EPerformance.Functions.Timers;

/// <summary>A timer per zone: each closes at its own noon, and trouble in one holds up no other. Without a day to close no orchestration is started.</summary>
public sealed class CloseDayTimers(CatchUpDays days, TaskHub hub)
{
    [Function("close-days-wib")]
    public Task WibAsync([TimerTrigger(Schedules.CloseDaysTimes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        LookAsync(AgencyZone.Wib, client, cancellationToken);

    [Function("close-days-wita")]
    public Task WitaAsync([TimerTrigger(Schedules.CloseDaysTimes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        LookAsync(AgencyZone.Wita, client, cancellationToken);

    [Function("close-days-wit")]
    public Task WitAsync([TimerTrigger(Schedules.CloseDaysTimes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        LookAsync(AgencyZone.Wit, client, cancellationToken);

    public static string InstanceOf(AgencyZone zone) => $"D!{zone.Abbreviation}";

    private async Task LookAsync(AgencyZone zone, DurableTaskClient client, CancellationToken cancellationToken)
    {
        hub.Use(client);
        if ((await days.WantedAsync(zone, cancellationToken).ConfigureAwait(false)).Count > 0)
            await hub.StartAsync(DailyCloseOrchestration.Name, InstanceOf(zone), new DailyCloseOrchestration.Input(zone.Id, Traces.Here), cancellationToken).ConfigureAwait(false);
    }
}
