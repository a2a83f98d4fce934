using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Costs;

/// <summary>Something that happens for every employee, and what it makes Azure count.</summary>
/// <param name="PerMonth">How often for one employee.</param>
/// <param name="TableCalls">Of tables and queues, each time.</param>
/// <param name="Executions">Each time.</param>
/// <param name="Seconds">That an execution is charged for; Flex Consumption charges one second at least.</param>
/// <param name="HoursADay">Of a working day within which it happens to everybody: executions that overlap on an instance are charged once.</param>
/// <param name="Bytes">That stay stored, each time.</param>
public sealed record CostAct(string Code, Text Name, decimal PerMonth, decimal TableCalls, decimal Executions, decimal Seconds, decimal HoursADay, int Bytes)
{
    private const int Workdays = 22;

    /// <summary>
    /// A working month: two taps and one day of activities each working day, thirty looks, a request every other month, and every night what waits of a person's development and feedback. Calls are the budgets that tests hold (check-in 1, a
    /// submission from draft to scored 15, a request 22, close 0.2 and run 0.2 a person); what Durable adds to them is reasoned from its storage provider (three episodes and one activity: 21), not counted.
    /// </summary>
    public static IReadOnlyList<CostAct> OfAMonth { get; } =
    [
        new("TAP", new Text("presensi", "check-in and check-out"), 2 * Workdays, 1, 1, 1, 2, 700),
        new("LOOK", new Text("melihat data", "looking at own data"), 30, 3, 1, 1, 8, 0),
        new("WORK", new Text("aktivitas, verifikasi, nilai", "activities, verification, score"), Workdays, 15 + 21, 2 + 4, 1, 8, 6_000),
        new("ASK", new Text("permohonan", "requests"), 0.5m, 22 + 21, 2 + 4, 1, 8, 4_000),
        new("CLOSE", new Text("penutupan hari", "close of days"), 30, 0.2m, 0.01m, 1, 1, 600),
        new("NIGHT", new Text("pengingat malam", "reminders of the night"), 30, 4, 0.01m, 1, 1, 0),
        new("RUN", new Text("perhitungan bulan", "run of the month"), 1, 0.2m, 0.01m, 1, 1, 4_000),
    ];

    internal decimal HoursAMonth => HoursADay * Workdays;
}
