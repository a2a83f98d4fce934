using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Allowance;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Attendance;

/// <summary>Coming, going, and what the days look like.</summary>
public sealed class AttendanceEndpoints : IEndpointArea
{
    public string Name => "attendance";

    public IJsonTypeInfoResolver Json => AttendanceJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Post("/attendance/check-in", "check-in", Permission.RecordAttendance, "Records an arrival now.",
            (CheckInBody body, Caller caller, CheckIn use, CancellationToken stop) => RecordAsync(PunchDirection.In, body, caller, use, stop), eventIdIsKey: true);

        endpoints.Post("/attendance/check-out", "check-out", Permission.RecordAttendance, "Records a departure now.",
            (CheckInBody body, Caller caller, CheckIn use, CancellationToken stop) => RecordAsync(PunchDirection.Out, body, caller, use, stop), eventIdIsKey: true);

        OfflineTaps.Declare(endpoints);
        PhotoEndpoints.Declare(endpoints);

        endpoints.Get("/attendance/days/{month}", "list-own-days", Permission.SeePersonalData, "The caller's working days of a month, up to today.",
            (CivilMonth month, Caller caller, OrganisationCache organisations, MyDays use, ArrivalWindow window, TimeProvider clock, CancellationToken stop) =>
                DaysAsync(caller.Nip!.Value, month, caller, organisations, use, window, clock, stop));

        endpoints.Get("/attendance/days/{month}/of/{nip}", "list-days", Permission.SeePersonalData, "Somebody's working days, for superiors and the personnel office.",
            (CivilMonth month, Nip nip, Caller caller, OrganisationCache organisations, MyDays use, ArrivalWindow window, TimeProvider clock, CancellationToken stop) =>
                DaysAsync(nip, month, caller, organisations, use, window, clock, stop));

        AttendanceViewEndpoints.Declare(endpoints);
    }

    private static async Task<Reply<CheckInAnswer>> RecordAsync(PunchDirection direction, CheckInBody body, Caller caller, CheckIn use, CancellationToken stop)
    {
        if (caller.Nip is not { } nip)
            return ApiViolations.NobodyBehindAccount;
        var result = await use.RunAsync(
            new CheckInRequest(nip, direction, body.EventId, PunchSource.Mobile)
            {
                DeviceTime = body.DeviceTime,
                Latitude = body.Latitude,
                Longitude = body.Longitude,
                Accuracy = body.Accuracy,
                DeviceId = body.DeviceId,
                LocationCode = body.Location,
                IsMocked = body.Mocked,
                IsLent = body.Lent,
                KioskCode = body.KioskCode,
                Counter = body.Counter,
                Photo = body.Photo,
            },
            stop);
        return result.Refusal is { } refusal ? refusal : CheckInAnswer.Of(result);
    }

    private static async Task<Reply<DaysAnswer>> DaysAsync(
        Nip nip, CivilMonth month, Caller caller, OrganisationCache organisations, MyDays use, ArrivalWindow window, TimeProvider clock, CancellationToken stop)
    {
        if (await organisations.CurrentAsync(stop) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        // Strangers and people whom one may not see are the same answer: numbers cannot be tried out.
        if (!PersonalData.MayRead(caller, nip, organisation, AgencyZone.Wib.DateOf(clock.GetUtcNow())) || await use.RunAsync(nip, month, stop) is not { } days)
            return caller.Nip == nip ? AttendanceViolations.UnknownPerson : AccessViolations.NotYours;
        return new DaysAnswer(nip.Value, month.ToString(), [.. days.Select(day => Show(day, window))]);
    }

    private static DayAnswer Show(DayView day, ArrivalWindow window)
    {
        var record = day.Record;
        return new DayAnswer(
            day.Date, day.UnitCode, Clock(record.Hours.StartsAt)!, Clock(record.Hours.EndsAt)!, ResultWords.Of(record), Clock(record.Reading.CheckIn),
            Clock(record.Reading.CheckOut), record.LateMinutes, record.EarlyMinutes, day.IsClosed, window.Counted(record).State == DayState.Absent);
    }

    private static string? Clock(TimeSpan? at) => at?.OnTheClock().ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture);
}
