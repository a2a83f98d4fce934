using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Attendance;

/// <summary>What superiors and the personnel office look at.</summary>
internal static class AttendanceViewEndpoints
{
    public static void Declare(EndpointList endpoints)
    {
        endpoints.Get("/attendance/present", "list-present", Permission.SeePersonalData, "Who is at work now, of a unit and below or of all whom the caller may see.",
            async Task<Reply<Page<PresentAnswer>>> (string? unit, Caller caller, PageRequest page, WhoIsPresent use, CancellationToken stop) =>
                await use.PageAsync(caller, unit, page.Next, page.Limit, stop) is var (people, next)
                    ? page.Page<PresentAnswer>([.. people.Select(PresentAnswer.Of)], next)
                    : AccessViolations.NotYours);

        endpoints.Get("/attendance/units/{unit}/{month}", "get-unit-month", Permission.SeePersonalData, "The closed days of a unit in a month, with below=true with the units below.",
            async Task<Reply<UnitMonthAnswer>> (string unit, CivilMonth month, bool? below, Caller caller, UnitMonths use, CancellationToken stop) =>
                await use.RunAsync(caller, unit, month, below ?? false, stop) is { } days
                    ? new UnitMonthAnswer(unit, month.ToString(), below ?? false, [.. days.Select(UnitDayAnswer.Of)], UnitSumAnswer.Of(days))
                    : AccessViolations.NotYours);

        endpoints.Get("/attendance/totals/{month}", "list-attendance-totals", Permission.SeeAttendanceTotals, "Late and early minutes and absent days of people, in the month and in the year so far.",
            async Task<Reply<Page<TotalsAnswer>>> (CivilMonth month, string? unit, Caller caller, PageRequest page, AttendanceTotals use, CancellationToken stop) =>
                await use.PageAsync(caller, month, unit, page.Next, page.Limit, stop) is var (people, next)
                    ? page.Page<TotalsAnswer>([.. people.Select(TotalsAnswer.Of)], next)
                    : AccessViolations.NotYours);
    }
}
