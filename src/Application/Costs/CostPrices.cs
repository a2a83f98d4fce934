namespace EPerformance.Application.Costs;

/// <summary>What Azure charges, in US dollars, and what a dollar costs. List prices change and differ by region: a calculation names its date.</summary>
/// <param name="AsOf">When they were read.</param>
/// <param name="GigabyteSecond">Of an instance that executes on demand.</param>
/// <param name="ReadyGigabyteSecond">Of an instance that is kept ready, whether it works or not.</param>
/// <param name="MillionExecutions">Each replay of an orchestration is one.</param>
/// <param name="TenThousandTableCalls">Of a table or a queue.</param>
/// <param name="TenThousandBlobWrites">Renewals of a lease are writes.</param>
/// <param name="GigabyteMonth">Stored in tables.</param>
/// <param name="LogGigabyte">Taken in by the log.</param>
public sealed record CostPrices(
    DateOnly AsOf,
    decimal GigabyteSecond,
    decimal ReadyGigabyteSecond,
    decimal MillionExecutions,
    decimal TenThousandTableCalls,
    decimal TenThousandBlobWrites,
    decimal GigabyteMonth,
    decimal LogGigabyte,
    decimal RupiahPerDollar)
{
    /// <summary>
    /// Flex Consumption and storage (locally redundant) as public price lists gave them, from secondary sources; the exchange rate is a round assumption. Free grants are left out. Replace them by
    /// those of the own contract.
    /// </summary>
    public static CostPrices List { get; } = new(new DateOnly(2026, 11, 26), 0.000026m, 0.000004m, 0.40m, 0.00036m, 0.05m, 0.045m, 2.30m, 16_500m);
}
