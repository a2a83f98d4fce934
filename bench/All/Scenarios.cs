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

    /// <summary>That many cards are read at every size, by as many at once until the last: read in rounds of the ten people of a small agency, two of ten would be read by fewer.</summary>
    private const int LeastCards = 2_000;

    public static IReadOnlyList<StorageScenario> OnStorage { get; } =
    [
        new("check-in", people => (new CheckIns(), new BareCheckIns(), people), 1, mostAgencies: Ten, runs: 7),
        new("submission", people => (new SubmissionLifecycles { People = people + 2 }, new BareSubmissions(IsDecisionOnly: false), people / Tenth), 15, mostAgencies: Ten, runs: 5),
        new("decisions", people => (new Decisions { People = people + 2 }, new BareSubmissions(IsDecisionOnly: true), people / Tenth), mostAgencies: Ten, runs: 5),
        new("day-close", people => (new DayCloses(), new BareDayCloses(), people), 0.2, mostAgencies: Ten, runs: 7),
        new("period-run", people => (new PeriodRuns(), new BarePeriodRuns(), people), 0.2),
        new("roll-up", people => (new RollUps(), new BareRollUps(), people)),
        new("backup", people => (new Backups(), new BareBackups(), people)),
        new("restore", people => (new Restores(), new BareRestores(), people)),
        new("inbox", people => (new InboxReading(), new BareInboxReading(), people), leastUnits: 50_000, runs: 5),
        new("report-card", people => (new ReportCardReading { People = people, Readers = people / Tenth }, new BareReportCards(people / Tenth), LeastCards), leastUnits: LeastCards, runs: 5),
    ];

    public static IReadOnlyList<IScenario> All { get; } = [.. OnStorage, new RollUpInMemory(), new ColdStart(), new MemoryUnderLoad()];

    public static IEnumerable<string> Names => All.Select(scenario => scenario.Name);

    public static bool IsKnown(string name) => Names.Contains(name, StringComparer.Ordinal);
}
