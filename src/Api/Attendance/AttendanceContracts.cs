using System.Text.Json.Serialization;
using EPerformance.Api.Devices;
using EPerformance.Api.Requests;
using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Attendance;

/// <summary>A tap on the phone. The server's time counts; the device's is kept as a claim.</summary>
/// <param name="EventId">The same for every try of one tap; it makes repeating safe.</param>
/// <param name="Latitude">Degrees; with <paramref name="Longitude"/> or not at all.</param>
/// <param name="Accuracy">Radius in metres in which the device believes to be.</param>
/// <param name="Mocked">The phone says that its position is made up. The tap counts; a person looks at it.</param>
/// <param name="Lent">The phone is somebody else's, lent for this tap.</param>
/// <param name="KioskCode">What the kiosk at the door showed when it was scanned.</param>
/// <param name="Counter">The phone's own count of its taps, one more each time, also without a network.</param>
/// <param name="Photo">The photo that was taken with it, as the link for its upload named it. The tap does not wait for the upload.</param>
public sealed record CheckInBody(
    string EventId,
    DateTimeOffset? DeviceTime = null,
    decimal? Latitude = null,
    decimal? Longitude = null,
    decimal? Accuracy = null,
    string? DeviceId = null,
    string? Location = null,
    bool Mocked = false,
    bool Lent = false,
    string? KioskCode = null,
    long? Counter = null,
    string? Photo = null);

/// <param name="At">When the server received it.</param>
/// <param name="Date">The civil day that it counts for, at the place of work.</param>
/// <param name="Repeated">It was there already; the rest is as the first time.</param>
/// <param name="DistanceMetres">From the middle of the place of work, when it has a fence.</param>
/// <param name="Flags">What a person will look at; never a cut by itself.</param>
/// <param name="Status"><c>RECORDED</c>, or <c>CLOSED</c> for an arrival after the policy's window had closed.</param>
/// <param name="Meaning">What <c>CLOSED</c> means, in both languages.</param>
public sealed record CheckInAnswer(
    string EventId,
    string Direction,
    DateTimeOffset At,
    DateOnly Date,
    string TimeZone,
    string Unit,
    bool Repeated,
    int? DistanceMetres,
    IReadOnlyList<string> Flags,
    string Status,
    MeaningAnswer? Meaning = null)
{
    public static CheckInAnswer Of(CheckInResult result)
    {
        var punch = result.Punch!;
        return new CheckInAnswer(
            punch.EventId, DirectionOf(punch.Direction), punch.At, punch.Date, punch.Zone.Id, punch.UnitCode, result.IsRepeated, punch.Place.DistanceMetres,
            [.. punch.Flags.Select(flag => flag.ToString())], result.IsClosed ? "CLOSED" : "RECORDED", result.IsClosed ? MeaningAnswer.Of(ArrivalWindow.Meaning) : null);
    }

    private static string DirectionOf(PunchDirection direction) => direction == PunchDirection.In ? "IN" : "OUT";
}

/// <summary>A sentence in Indonesian and English.</summary>
public sealed record MeaningAnswer(string Id, string En)
{
    public static MeaningAnswer Of(Text text) => new(text.Id, text.En);
}

/// <summary>A month of working days up to today.</summary>
public sealed record DaysAnswer(string Nip, string Month, IReadOnlyList<DayAnswer> Days);

/// <param name="State"><c>PRESENT</c>, <c>MISSING_IN</c>, <c>MISSING_OUT</c>, <c>ABSENT</c> or the kind of absence.</param>
/// <param name="CheckIn">On the wall clock of the place of work.</param>
/// <param name="Closed">False while it may still change.</param>
/// <param name="CountsAsAbsent">The policy counts the day as absent: without notice, or because the arrival was after its window had closed.</param>
public sealed record DayAnswer(
    DateOnly Date,
    string Unit,
    string ScheduledStart,
    string ScheduledEnd,
    string State,
    string? CheckIn,
    string? CheckOut,
    int LateMinutes,
    int EarlyMinutes,
    bool Closed,
    bool CountsAsAbsent);

[JsonSerializable(typeof(CheckInBody))]
[JsonSerializable(typeof(CheckInAnswer))]
[JsonSerializable(typeof(OfflineBody))]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(PhotoBody))]
[JsonSerializable(typeof(PhotoUploadAnswer))]
[JsonSerializable(typeof(PhotoAnswer))]
[JsonSerializable(typeof(DaysAnswer))]
[JsonSerializable(typeof(Page<PresentAnswer>))]
[JsonSerializable(typeof(UnitMonthAnswer))]
[JsonSerializable(typeof(Page<TotalsAnswer>))]
internal sealed partial class AttendanceJson : JsonSerializerContext;
