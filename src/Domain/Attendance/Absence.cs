using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>Approved reasons for not being at the place of work.</summary>
public enum AbsenceKind
{
    /// <summary><i>Cuti tahunan</i>.</summary>
    AnnualLeave,

    /// <summary><i>Cuti sakit</i>.</summary>
    SickLeave,

    /// <summary><i>Cuti melahirkan</i>.</summary>
    MaternityLeave,

    /// <summary><i>Cuti besar</i>.</summary>
    LongLeave,

    /// <summary><i>Cuti alasan penting</i>.</summary>
    ImportantReasonLeave,

    /// <summary><i>Cuti di luar tanggungan negara</i> (CLTN).</summary>
    UnpaidLeave,

    /// <summary><i>Dinas luar</i>, with an assignment letter (SPT).</summary>
    OfficialTrip,

    /// <summary><i>Pendidikan dan pelatihan</i>.</summary>
    Training,

    /// <summary>Duty at another place, home included.</summary>
    WorkElsewhere,
}

/// <summary>An approved absence. Two of one person never overlap.</summary>
/// <param name="Reason">A code of the policy (<c>INPATIENT</c>, <c>CHILD_3</c>, …); empty when none was given.</param>
/// <param name="Days">Both ends inclusive, calendar days.</param>
public sealed record Absence(AbsenceKind Kind, string Reason, DateRange Days, string Document)
{
    /// <summary>Of duty at another place: the zone of that place, in which its days are cut (<see cref="CivilDay"/>). <c>null</c> for the zone of the own unit.</summary>
    public AgencyZone? Zone { get; init; }

    /// <summary>Where duty takes a person on a day, by the absences of that person; <c>null</c> for the own unit's zone.</summary>
    public static AgencyZone? ZoneOn(IReadOnlyList<Absence> absences, DateOnly date)
    {
        for (var i = 0; i < absences.Count; i++)
        {
            if (absences[i].Zone is { } zone && absences[i].Days.Contains(date))
                return zone;
        }

        return null;
    }
}
