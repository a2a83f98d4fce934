using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Every period is open until the test closes all of them.</summary>
public sealed class MemoryGate : IPeriodGate
{
    public Violation? Refusal { get; set; }

    /// <summary>Refuses single months.</summary>
    public Dictionary<CivilMonth, Violation> Months { get; } = [];

    public ValueTask<Violation?> RefusalAsync(DateOnly date, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Refusal ?? Months.GetValueOrDefault(CivilMonth.Of(date)));
}

/// <summary>Three buckets by the last character of the number.</summary>
public sealed class ThreeBuckets : IBuckets
{
    public int Count => 3;

    public int Of(Nip nip) => nip.Value[^1] % 3;
}
