using System.Text.Json.Serialization;
using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>What the period needs next, as its decider says.</summary>
/// <param name="Version">The version that it concerns; activities give it back with their result.</param>
/// <param name="NotBefore">The step may not begin earlier; <c>null</c> for at once.</param>
public sealed record Step([property: JsonConverter(typeof(JsonStringEnumConverter<PeriodStepKind>))] PeriodStepKind Kind, int Version, DateTimeOffset? NotBefore)
{
    internal static Step Of(StoredPeriod period, AdvancePeriod advance) =>
        new(period.Step.Kind, period.Step.Version, advance.SettledAt(period) ?? period.Step.NotBefore);
}
