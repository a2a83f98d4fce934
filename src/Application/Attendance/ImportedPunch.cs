using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>Makes a record of a punch that a machine or a file reports, instead of a person in front of the server.</summary>
public static class ImportedPunch
{
    /// <remarks>A punch of a day on which the person works nowhere is kept as well, read in Jakarta's zone; it has no effect.</remarks>
    public static PunchRecord Of(OrganisationView organisation, Nip nip, string eventId, PunchSource source, RecordedPunch punch)
    {
        if (punch.IsInstant)
        {
            var instant = new DateTimeOffset(punch.Ticks, TimeSpan.Zero);
            var at = organisation.DayOf(nip, instant, punch.Direction);
            var itsZone = at?.Zone ?? AgencyZone.Wib;
            return Record(instant, at?.Date ?? itsZone.DateOf(instant), itsZone, at?.Assignment);
        }

        var wall = new DateTime(punch.Ticks);
        var date = DateOnly.FromDateTime(wall);
        var assignment = organisation.AssignmentOn(nip, date);
        var zone = assignment is null ? AgencyZone.Wib : organisation.UnitOf(assignment).Zone;
        // The wall clock is that of the civil day's place of work, also when the shift began elsewhere.
        var shift = organisation.ShiftDayOf(nip, punch, date);
        return Record(new DateTimeOffset(wall, zone.Offset).ToUniversalTime(), shift?.Date ?? date, zone, shift?.Assignment ?? assignment) with { IsWallClock = true };

        PunchRecord Record(DateTimeOffset at, DateOnly on, AgencyZone zoneOfDay, Assignment? where) =>
            new(nip, eventId, punch.Direction, source, at, on, zoneOfDay, where?.UnitCode ?? "", PunchFiling.UtcDate(at));
    }
}
