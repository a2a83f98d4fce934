using EPerformance.Api.Devices;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Devices;
using EPerformance.Domain.Attendance;

namespace EPerformance.Api.Attendance;

/// <summary>Taps that a phone kept while it had no network.</summary>
internal static class OfflineTaps
{
    public static void Declare(EndpointList endpoints) => endpoints.Post(
        "/attendance/offline", "upload-taps", Permission.RecordAttendance, "Takes 1 to 50 taps that the phone kept without a network, each once.",
        async Task<Reply<BatchAnswer>> (OfflineBody body, Caller caller, UploadTaps use, CancellationToken stop) =>
        {
            if (caller.Nip is not { } nip)
                return ApiViolations.NobodyBehindAccount;
            var (lines, refusal) = await use.RunAsync(nip, body.DeviceId, body.DeviceTime, [.. body.Taps.Select(tap => Request(tap, body.DeviceId))], stop);
            return refusal is null ? BatchAnswer.Of(lines) : refusal;

            CheckInRequest Request(OfflineTap tap, string deviceId) => new(nip, tap.Direction == "IN" ? PunchDirection.In : tap.Direction == "OUT" ? PunchDirection.Out : PunchDirection.Unknown, tap.EventId, PunchSource.Mobile)
            {
                DeviceTime = tap.At,
                DeviceId = deviceId,
                Counter = tap.Counter,
                Latitude = tap.Latitude,
                Longitude = tap.Longitude,
                Accuracy = tap.Accuracy,
                LocationCode = tap.Location,
                IsMocked = tap.Mocked,
                IsLent = tap.Lent,
                Photo = tap.Photo,
            };
        },
        eventIdIsKey: true);
}

/// <param name="DeviceTime">The phone's clock now, when it sends: how far it is off, is kept with every tap.</param>
/// <param name="Taps">1 to 50.</param>
public sealed record OfflineBody(string DeviceId, DateTimeOffset DeviceTime, IReadOnlyList<OfflineTap> Taps);

/// <summary>A tap as the phone kept it; for the rest as a check-in.</summary>
/// <param name="Direction"><c>IN</c> or <c>OUT</c>.</param>
/// <param name="At">The phone's clock when it was tapped.</param>
/// <param name="Counter">The phone's own count of its taps, one more each time.</param>
/// <param name="Photo">The photo that was taken with it, named by the link under which it is uploaded now.</param>
public sealed record OfflineTap(
    string EventId,
    string Direction,
    DateTimeOffset At,
    long Counter,
    decimal? Latitude = null,
    decimal? Longitude = null,
    decimal? Accuracy = null,
    string? Location = null,
    bool Mocked = false,
    bool Lent = false,
    string? Photo = null);
