using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>What a person was granted by approved requests, as the reading of days takes it.</summary>
/// <param name="Absences">Recorded ones and those of requests together; no two overlap.</param>
/// <param name="Permits">Hours of permission.</param>
public sealed record Granted(IReadOnlyList<Absence> Absences, IReadOnlyList<HoursPermit> Permits)
{
    /// <summary>
    /// Where a recorded absence and a request cover the same day, the recorded one counts there: the agency's own list is the later word. Of two requests the one approved
    /// first counts.
    /// </summary>
    /// <param name="recorded">Not overlapping.</param>
    /// <param name="approved">In the order of their approval.</param>
    public static Granted Of(IReadOnlyList<Absence> recorded, IEnumerable<RequestMatter> approved)
    {
        List<Absence>? absences = null;
        List<HoursPermit>? permits = null;
        foreach (var matter in approved)
        {
            if (RequestKinds.AbsenceOf(matter.Kind) is { } kind)
            {
                absences ??= [.. recorded];
                var covered = absences.Select(absence => absence.Days).ToList();
                absences.AddRange(Without(matter.Days, covered).Select(days => new Absence(kind, matter.Reason, days, matter.Document) { Zone = matter.Place?.Zone }));
            }
            else if (matter is { Kind: RequestKind.HoursPermission, From: { } from, To: { } to })
            {
                (permits ??= []).Add(new HoursPermit(matter.Days.From, from, to));
            }
        }

        return new Granted(absences ?? recorded, permits ?? []);
    }

    private static List<DateRange> Without(DateRange days, IReadOnlyList<DateRange> covered)
    {
        var left = new List<DateRange> { days };
        foreach (var range in covered.Where(days.Overlaps))
        {
            left = [.. left.SelectMany(part => part.Overlaps(range)
                ? new[] { new DateRange(part.From, Before(range.From)), new DateRange(After(range.To), part.To) }.Where(rest => !rest.IsEmpty)
                : [part])];
        }

        return left;
    }

    private static DateOnly Before(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);

    private static DateOnly After(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);
}
