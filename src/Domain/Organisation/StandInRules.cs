using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Organisation;

/// <summary>A stand-in that was recorded here, beside those of an import.</summary>
/// <param name="EndedOn">Last day, inclusive, when it was ended before its time; the day before the first day for one that never began.</param>
/// <param name="Reason">Why it was ended.</param>
public sealed record RecordedStandIn(string Id, StandIn StandIn, Nip RecordedBy, DateTimeOffset At, DateOnly? EndedOn, string? Reason)
{
    /// <summary>When it was ended; <c>null</c> while it was not.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The days that are left of it; empty for one that never began.</summary>
    public DateRange Days => EndedOn is { } last ? StandIn.Days.Intersect(new DateRange(DateOnly.MinValue, last)) : StandIn.Days;
}

/// <summary>Which stand-ins may be recorded beside which. Who may is answered before, by the organisation of the day.</summary>
public static class StandInRules
{
    /// <summary>A post is not kept vacant, nor its holder away, for longer; it is recorded anew.</summary>
    public const int MostDays = 366;

    /// <param name="others">Those of the same holder.</param>
    /// <param name="today">At the holder's place of work.</param>
    /// <param name="isEmployed">Whether the one who stands in is there on a day.</param>
    public static Violation? Refusal(StandIn standIn, IEnumerable<RecordedStandIn> others, DateOnly today, Func<DateOnly, bool> isEmployed)
    {
        if (standIn.By == standIn.For)
            return StandInViolations.SamePerson;
        // What is over gave nobody any right: recording it now would only look as if.
        if (standIn.Days.IsEmpty || standIn.Days.To < today || standIn.Days.Days > MostDays)
            return StandInViolations.DaysUnusable;
        if (standIn.Kind != StandInKind.Delegate && string.IsNullOrWhiteSpace(standIn.Document))
            return StandInViolations.DocumentMissing;
        if (!isEmployed(standIn.Days.From) || !isEmployed(standIn.Days.To))
            return StandInViolations.NotEmployed;
        return others.Any(other => Collide(standIn, other)) ? StandInViolations.Overlap : null;
    }

    /// <param name="lastDay">Inclusive.</param>
    /// <param name="today">At the holder's place of work: what has been decided by right stays so.</param>
    public static Violation? RefusalToEnd(RecordedStandIn recorded, DateOnly lastDay, DateOnly today)
    {
        if (recorded.EndedOn is not null || recorded.StandIn.Days.To < today)
            return StandInViolations.HasEnded;
        return lastDay < today.AddDays(-1) || lastDay > recorded.StandIn.Days.To ? StandInViolations.DaysUnusable : null;
    }

    /// <summary>A post has one acting official at a time; delegates there may be several, each once.</summary>
    private static bool Collide(StandIn standIn, RecordedStandIn other) =>
        standIn.Days.Overlaps(other.Days) && !other.Days.IsEmpty
        && (standIn.By == other.StandIn.By || (standIn.Kind != StandInKind.Delegate && other.StandIn.Kind != StandInKind.Delegate));
}

/// <summary>Every refusal about stand-ins.</summary>
public static class StandInViolations
{
    public static readonly Violation SamePerson = new(
        "DLG-001", "Pejabat tidak menggantikan dirinya sendiri.", "Nobody stands in for oneself.");

    public static readonly Violation DaysUnusable = new(
        "DLG-002", "Masa penggantian harus berakhir hari ini atau sesudahnya, paling lama 366 hari, dan tidak diakhiri surut.", "A stand-in ends today or later, lasts 366 days at most, and is not ended in the past.");

    public static readonly Violation DocumentMissing = new(
        "DLG-003", "Surat perintah Plt. atau Plh. wajib disebut; teks paling banyak 200 karakter.", "The letter of an acting official has to be named; texts have 200 characters at most.");

    public static readonly Violation NotEmployed = new(
        "DLG-004", "Pengganti harus pegawai pada seluruh masa penggantian.", "Who stands in has to be employed during all of it.");

    public static readonly Violation Overlap = new(
        "DLG-005", "Sudah ada pengganti lain pada hari-hari itu.", "Somebody stands in on these days already.");

    public static readonly Violation HasEnded = new(
        "DLG-006", "Penggantian ini sudah berakhir.", "This stand-in has ended.");

    public static readonly Violation OwnPower = new(
        "DLG-007", "Tidak seorang pun menunjuk dirinya sendiri sebagai pengganti.", "Nobody appoints oneself.");

    public static readonly Violation OnlyDelegate = new(
        "DLG-008", "Pejabat sendiri hanya melimpahkan; Plt. dan Plh. ditetapkan atasan, admin satker, atau kepegawaian.", "A holder delegates; acting officials are recorded by a superior, the unit's administrator or the personnel office.");

    public static readonly Violation ReasonMissing = new(
        "DLG-009", "Alasan wajib diisi, paling banyak 200 karakter.", "A reason is obligatory, of 200 characters at most.");
}
