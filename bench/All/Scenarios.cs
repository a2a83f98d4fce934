using EPerformance.Bench.All.Bare;
using EPerformance.Workloads;

namespace EPerformance.Bench.All;

/// <summary>Everything that is measured, in the order of the table.</summary>
internal static class Scenarios
{
    /// <summary>Of an agency a tenth does what takes many calls, so that the largest size ends in time.</summary>
    private const int Tenth = 10;

    /// <summary>Agencies of a thousand people do in a tenth of a second what takes a second in one of ten thousand.</summary>
    private const int Ten = 10;

    public static IReadOnlyList<StorageScenario> OnStorage { get; } =
    [
        new("check-in", people => (new CheckIns(), people), new BareCheckIns(), 1, mostAgencies: Ten, runs: 8),
        new("submission", people => (new SubmissionLifecycles { People = people + 2 }, people / Tenth), new BareSubmissions(IsDecisionOnly: false), 15, mostAgencies: Ten, runs: 6),
        new("decisions", people => (new Decisions { People = people + 2 }, people / Tenth), new BareSubmissions(IsDecisionOnly: true), mostAgencies: Ten, runs: 6),
        new("day-close", people => (new DayCloses(), people), new BareDayCloses(), 0.2, mostAgencies: Ten, runs: 8),
        new("period-run", people => (new PeriodRuns(), people), new BarePeriodRuns(), 0.2),
        new("roll-up", people => (new RollUps(), people), new BareRollUps()),
        new("backup", people => (new Backups(), people), new BareBackups()),
        new("restore", people => (new Restores(), people), new BareRestores()),
        new("inbox", people => (new InboxReading(), people), new BareInboxReading(), leastUnits: 50_000, runs: 4),
        new("report-card", people => (new ReportCardReading { People = people }, people / Tenth), new BareReportCards(), leastUnits: 5_000, runs: 4),
    ];

    public static IReadOnlyList<IScenario> All { get; } = [.. OnStorage, new RollUpInMemory(), new ColdStart(), new MemoryUnderLoad()];

    public static IEnumerable<string> Names => All.Select(scenario => scenario.Name);

    public static bool IsKnown(string name) => Names.Contains(name, StringComparer.Ordinal);
}
