using System.Text.Json;

namespace EPerformance.Bench.All;

/// <summary>What one arm spent on its work; preparing it is not counted, but for the memory.</summary>
/// <param name="Units">Of work.</param>
/// <param name="Processor">Milliseconds on all cores.</param>
/// <param name="Allocated">Bytes; <c>null</c> where another program did the work.</param>
/// <param name="Transactions">Of the storage.</param>
/// <param name="Peak">Megabytes that the process had at its largest.</param>
internal sealed record ArmResult(long Units, double Milliseconds, double Processor, long? Allocated, long Transactions, double Peak)
{
    public double MillisecondsPerUnit => Milliseconds / Units;

    public double ProcessorPerUnit => Processor / Units;

    public double? AllocatedPerUnit => (double?)Allocated / Units;

    public double TransactionsPerUnit => (double)Transactions / Units;

    /// <summary>Of all parts of a work together.</summary>
    public static ArmResult Sum(IReadOnlyList<ArmResult> parts) => new(
        parts.Sum(part => part.Units), parts.Sum(part => part.Milliseconds), parts.Sum(part => part.Processor), parts.Any(part => part.Allocated is null) ? null : parts.Sum(part => part.Allocated),
        parts.Sum(part => part.Transactions), parts.Max(part => part.Peak));

    public string ToJson() => JsonSerializer.Serialize(this);

    public static ArmResult Of(string json) => JsonSerializer.Deserialize<ArmResult>(json) ?? throw new InvalidDataException(json);
}
