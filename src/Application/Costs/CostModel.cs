using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Costs;

/// <param name="People">At least 1.</param>
/// <param name="MemoryMb">Of an instance.</param>
/// <param name="AlwaysReady">Instances that are kept ready.</param>
/// <param name="ExecutionsAtOnce">That one instance takes before another is charged.</param>
/// <param name="KeptMonths">How long what is written stays.</param>
/// <param name="LogBytes">Per execution.</param>
public sealed record CostSize(int People, int MemoryMb = 2048, int AlwaysReady = 1, int ExecutionsAtOnce = 100, int KeptMonths = 24, int LogBytes = 1_500);

/// <summary>A line of the month's bill, for the whole agency.</summary>
public sealed record CostLine(string Code, Text Name, decimal Executions, decimal TableCalls, decimal GigabyteSeconds, decimal Dollars);

/// <summary>
/// What an agency pays Azure for a month, by arithmetic. Instance time is the smaller of two: every execution by itself, or the hours in which they happen times the instances that they need,
/// because what overlaps on an instance is charged once. Both are upper bounds.
/// </summary>
public sealed record CostModel(CostSize Size, CostPrices Prices, IReadOnlyList<CostLine> Lines)
{
    /// <summary>
    /// What goes on without anybody: three timers a minute, five queues asked every half minute, four leases renewed every ten seconds.
    /// </summary>
    private const decimal MinutesAMonth = 30 * 24 * 60;

    public decimal Dollars => Lines.Sum(line => line.Dollars);

    /// <summary>Rupiah for one employee and month.</summary>
    public decimal RupiahPerPerson => Dollars * Prices.RupiahPerDollar / Size.People;

    public static CostModel Of(CostSize size, CostPrices prices, IReadOnlyList<CostAct>? acts = null)
    {
        acts ??= CostAct.OfAMonth;
        IReadOnlyList<CostLine> work = [.. acts.Select(act => Line(act, size, prices))];
        var executions = work.Sum(line => line.Executions);
        return new CostModel(size, prices, [.. work, Idle(size, prices), Ready(size, prices), Stored(acts, size, prices), Logged(executions, size, prices)]);
    }

    private static CostLine Line(CostAct act, CostSize size, CostPrices prices)
    {
        var times = act.PerMonth * size.People;
        var (executions, calls) = (times * act.Executions, times * act.TableCalls);
        var window = act.HoursAMonth * 3600;
        var instances = Math.Max(1, Math.Ceiling(executions * act.Seconds / window / size.ExecutionsAtOnce));
        var seconds = Math.Min(executions * act.Seconds, window * instances);
        return Line(act.Code, act.Name, executions, calls, seconds * Gigabytes(size), 0, prices);
    }

    private static CostLine Idle(CostSize size, CostPrices prices)
    {
        const int Timers = 3, Queues = 5, AsksAMinute = 2, Leases = 4, RenewalsAMinute = 6;
        var executions = Timers * MinutesAMonth;
        var blobs = Leases * RenewalsAMinute * MinutesAMonth * prices.TenThousandBlobWrites / 10_000;
        return Line(
            "IDLE", new Text("pewaktu dan antrean", "timers and queues"), executions, executions + (Queues * AsksAMinute * MinutesAMonth), executions * Gigabytes(size), blobs, prices);
    }

    private static CostLine Ready(CostSize size, CostPrices prices)
    {
        var held = size.AlwaysReady * MinutesAMonth * 60 * Gigabytes(size);
        return new CostLine("READY", new Text("instans siaga", "instances kept ready"), 0, 0, held, held * prices.ReadyGigabyteSecond);
    }

    private static CostLine Stored(IEnumerable<CostAct> acts, CostSize size, CostPrices prices)
    {
        var bytes = acts.Sum(act => act.PerMonth * act.Bytes) * size.People * size.KeptMonths;
        return new CostLine("STORED", new Text("penyimpanan", "storage"), 0, 0, 0, bytes / 1_000_000_000 * prices.GigabyteMonth);
    }

    private static CostLine Logged(decimal executions, CostSize size, CostPrices prices) =>
        new("LOG", new Text("log", "logs"), 0, 0, 0, executions * size.LogBytes / 1_000_000_000 * prices.LogGigabyte);

    private static CostLine Line(string code, Text name, decimal executions, decimal calls, decimal gigabyteSeconds, decimal more, CostPrices prices) => new(
        code,
        name,
        executions,
        calls,
        gigabyteSeconds,
        more + (executions / 1_000_000 * prices.MillionExecutions) + (calls / 10_000 * prices.TenThousandTableCalls) + (gigabyteSeconds * prices.GigabyteSecond));

    private static decimal Gigabytes(CostSize size) => size.MemoryMb / 1024m;
}
