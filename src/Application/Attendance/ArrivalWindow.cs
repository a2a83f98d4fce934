using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>Until when arrivals of a day count under the policy of the agency. Asks no store.</summary>
public sealed class ArrivalWindow(IPeriodPolicies policies)
{
    /// <summary>What a check-in after the window means.</summary>
    public static readonly Text Meaning = new(
        "Batas waktu presensi masuk sudah lewat. Tanpa presensi masuk yang lebih awal, atau cuti, dinas, atau izin jam kerja yang disetujui, hari ini dihitung tanpa keterangan; presensi ini tetap disimpan sebagai bukti.",
        "The time for checking in is over. Without an earlier check-in, or approved leave, duty or permission for these hours, the day counts as absent; this tap is kept as evidence.");

    /// <summary>Whether an arrival is too late to count. Never on a free day, in an approved absence or on a shift of a roster: these do not close.</summary>
    /// <param name="date">The day that it is for, in <paramref name="zone"/>.</param>
    internal bool IsOverAt(DateTimeOffset arrival, OrganisationView organisation, Person person, DateOnly date, AgencyZone zone) =>
        ClosingOn(date) is { } closing
        && organisation.Rosters.Of(person.Nip)?.ContainsKey(date) is not true
        && !closing.IsInTime(arrival - zone.At(date, TimeOnly.MinValue))
        && organisation.IsWorkday(person, date)
        && !organisation.AbsencesOf(person.Nip).Any(absence => absence.Days.Contains(date));

    /// <summary>The day as the policy counts it.</summary>
    public DayRecord Counted(DayRecord day) => ClosingOn(day.Date)?.Apply(day) ?? day;

    private DayClosing? ClosingOn(DateOnly date) => policies.InForce(CivilMonth.Of(date))?.ClosingOn(date);
}
