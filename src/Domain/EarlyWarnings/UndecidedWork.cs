using EPerformance.Domain.Primitives;
using static EPerformance.Domain.EarlyWarnings.WarningFactName;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>Work that was handed in and that nobody had decided when the facts were frozen, by the superior who is asked first.</summary>
internal static class UndecidedWork
{
    /// <param name="below">Everybody of whom <paramref name="superior"/> is the superior.</param>
    /// <param name="placeOf">Where the superior is, asked for the few who are warned of; <c>null</c> for who was nowhere in the period.</param>
    public static EarlyWarning? Of(Nip superior, Func<Nip, Watched?> placeOf, IReadOnlyCollection<Watched> below, WarningThresholds thresholds)
    {
        var pending = below.Sum(person => (long)person.Work.Pending);
        var entered = below.Sum(person => (long)person.Work.Lines + person.Work.Rejected + person.Work.Pending);
        if (pending < thresholds.PendingLines || pending * 1000 < entered * thresholds.PendingShare)
            return null;
        var place = placeOf(superior);
        var waiting = below.Count(person => person.Work.Pending > 0);
        return new EarlyWarning(
            superior,
            WarningKind.UndecidedWork,
            place?.UnitCode ?? "",
            place?.JobClass,
            [new(WarningFactName.PendingLines, pending), new(EnteredLines, entered), new(PeopleWaiting, waiting)],
            new Text(
                $"{pending} dari {entered} baris aktivitas {waiting} bawahan belum diputuskan saat data dibekukan; diperingatkan mulai {thresholds.PendingLines} baris dan {thresholds.PendingShare} per seribu.",
                $"{pending} of {entered} lines of {waiting} people below were undecided when the facts were frozen; warned from {thresholds.PendingLines} lines and {thresholds.PendingShare} thousandths on."),
            thresholds);
    }
}
