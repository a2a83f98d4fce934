using System.Buffers;
using EPerformance.Application.Photos;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>What can be refused by looking at the request alone.</summary>
internal static class CheckInRules
{
    public const int MaxIdLength = 64;
    public const int MaxAccuracy = 1_000_000;

    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-:");

    public static Violation? Refusal(CheckInRequest request)
    {
        if (request.Direction is not (PunchDirection.In or PunchDirection.Out))
            return AttendanceViolations.DirectionMissing;
        if (string.IsNullOrEmpty(request.EventId))
            return AttendanceViolations.EventIdMissing;
        if (!IsId(request.EventId))
            return AttendanceViolations.EventIdUnusable;
        if (request.DeviceId is { } device && !IsId(device))
            return AttendanceViolations.DeviceIdUnusable;
        if (request.Latitude.HasValue != request.Longitude.HasValue || PositionOf(request)?.LiesOnEarth() is false)
            return AttendanceViolations.PositionUnusable;
        if (request.Counter < 0)
            return BatchViolations.CounterUnusable;
        if (request.Photo is { } photo && !PhotoName.TryParse(request.Nip, photo, out _))
            return PhotoViolations.NameUnusable;
        return request.Accuracy is < 0 or > MaxAccuracy ? AttendanceViolations.AccuracyUnusable : null;
    }

    public static GeoPoint? PositionOf(CheckInRequest request) =>
        request is { Latitude: { } latitude, Longitude: { } longitude } ? new GeoPoint(latitude, longitude) : null;

    public static bool IsId(string text) => text.Length is > 0 and <= MaxIdLength && !text.AsSpan().ContainsAnyExcept(IdCharacters);
}
