using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Jobs;

/// <summary>
/// Everything that happens by itself, for every host: hosted services of SelfHost and timers of the Functions host. The times are constants so
/// that a timer's attribute can name them. UTC; 12:00 in Jakarta, Makassar and Jayapura is 05:00, 04:00 and 03:00.
/// </summary>
public static class Schedules
{
    public const string CloseDaysTimes = "0 */15 * * * *";
    public const string AdvancePeriodsTimes = "30 * * * * *";

    public const string ClosePeriodsTimes = "0 10 * * * *";

    public const string RelayNoticesTimes = "45 * * * * *";

    public const string ScanSubmissionsTimes = "0 * * * * *";

    /// <summary>02:30 in Jakarta.</summary>
    public const string HealSubmissionsTimes = "0 30 19 * * *";

    public const string HandOverTimes = "20 * * * * *";

    /// <summary>Midnight in Jakarta.</summary>
    public const string PurgeOldDataTimes = "0 0 17 * * *";

    /// <summary>03:30 in Jakarta.</summary>
    public const string ReviewTapsTimes = "0 30 20 * * *";

    /// <summary>When the hour before has settled.</summary>
    public const string SealAuditTimes = "0 35 * * * *";

    /// <summary>05:30 in Jakarta, 07:30 in Jayapura: before work begins.</summary>
    public const string RemindOrdersTimes = "0 30 22 * * *";

    public const string GatherPeriodsTimes = "0 50 * * * *";

    /// <summary>05:00 in Jakarta, 07:00 in Jayapura.</summary>
    public const string RemindPlansTimes = "0 0 22 * * *";

    /// <summary>03:15 in Jakarta.</summary>
    public const string ProposeDisciplineTimes = "0 15 20 * * *";

    /// <summary>03:45 in Jakarta on Monday.</summary>
    public const string ProposeDevelopmentTimes = "0 45 20 * * 0";

    /// <summary>05:15 in Jakarta, 07:15 in Jayapura.</summary>
    public const string RemindEvaluationsTimes = "0 15 22 * * *";

    /// <summary>04:45 in Jakarta, 06:45 in Jayapura.</summary>
    public const string RemindDevelopmentTimes = "0 45 21 * * *";

    public const string PurgeHistoriesTimes = "0 30 18 * * *";

    public static Schedule CloseDaysWib { get; } = CloseDays("close-days-wib", AgencyZone.Wib);

    public static Schedule CloseDaysWita { get; } = CloseDays("close-days-wita", AgencyZone.Wita);

    public static Schedule CloseDaysWit { get; } = CloseDays("close-days-wit", AgencyZone.Wit);

    public static Schedule AdvancePeriods { get; } = new("advance-periods", AdvancePeriodsTimes, null, "Freezes, calculates, publishes, locks and lists periods as far as nobody has to act.");

    public static Schedule ScanSubmissions { get; } = new("scan-submissions", ScanSubmissionsTimes, null, "Reminds, escalates and takes the last outcome where a superior's time is over.");

    public static Schedule HealSubmissions { get; } = new("heal-submissions", HealSubmissionsTimes, null, "Looks at everything that waits, repairs what a killed process left, and hands it to the superiors of today.");

    public static Schedule HandOver { get; } = new("hand-over", HandOverTimes, null, "After a change of the organisation hands everything that waits to the superiors of today.");

    public static Schedule ClosePeriods { get; } = new("close-periods", ClosePeriodsTimes, null, "Closes periods on the day that the agency has set.");

    public static Schedule RelayNotices { get; } = new("relay-notices", RelayNoticesTimes, null, "Queues notices that are to leave the program.");

    public static Schedule PurgeOldData { get; } = new("purge-old-data", PurgeOldDataTimes, null, "Removes punches, notices and answers to repeated requests whose time is over.");

    public static Schedule ReviewTaps { get; } = new("review-taps", ReviewTapsTimes, null, "Looks at the phones' taps of the last fortnight and fills the review queue.");

    public static Schedule SealAudit { get; } = new("seal-audit", SealAuditTimes, null, "Seals the audit rows of the time that is over, so that no change of them goes unnoticed.");

    public static Schedule RemindOrders { get; } = new("remind-orders", RemindOrdersTimes, null, "Reminds of work orders whose deadline comes near or has passed, and tells what an interruption left untold.");

    public static Schedule GatherPeriods { get; } = new("gather-periods", GatherPeriodsTimes, null, "Gathers the figures of published periods for people and units.");

    public static Schedule RemindPlans { get; } = new("remind-plans", RemindPlansTimes, null, "Reminds of performance plans that wait, are due or are missing, and asks the superior's superior where the superior does not answer.");

    public static Schedule ProposeDiscipline { get; } = new("propose-discipline", ProposeDisciplineTimes, null, "Proposes what unexcused days give rise to, and tells who has to act.");

    public static Schedule ProposeDevelopment { get; } = new("propose-development", ProposeDevelopmentTimes, null, "Proposes what decided evaluations and assessed competencies give rise to.");

    public static Schedule RemindDevelopment { get; } = new("remind-development", RemindDevelopmentTimes, null, "Reminds of development and commendations that nobody answers, and tells what an interruption left untold of them and of feedback.");

    public static Schedule RemindEvaluations { get; } = new("remind-evaluations", RemindEvaluationsTimes, null, "Reminds of evaluations that are due or missing, and tells upward whose are.");

    /// <summary>For every host.</summary>
    public static IReadOnlyList<Schedule> All { get; } =
        [CloseDaysWib, CloseDaysWita, CloseDaysWit, AdvancePeriods, ScanSubmissions, HealSubmissions, HandOver, ClosePeriods, RelayNotices, PurgeOldData, ReviewTaps, SealAudit, RemindOrders, GatherPeriods, RemindPlans, ProposeDiscipline, ProposeDevelopment, RemindDevelopment, RemindEvaluations];

    /// <summary>For hosts whose engine keeps histories.</summary>
    public static Schedule PurgeHistories { get; } = new("purge-histories", PurgeHistoriesTimes, null, "Removes the histories of orchestrations that ended long ago.");

    // A job per zone: each closes at its own noon, and trouble in one zone holds up no other.
    private static Schedule CloseDays(string name, AgencyZone zone) =>
        new(name, CloseDaysTimes, zone, $"Closes the days of {zone.Abbreviation} that are due, missed or changed.");
}
