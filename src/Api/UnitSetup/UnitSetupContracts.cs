using System.Text.Json.Serialization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.UnitSetup;

/// <param name="Pattern">Id of a work pattern; not given: the days are free.</param>
/// <param name="From">First day, inclusive; of a period that is open.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Document">The letter or order that it rests on.</param>
public sealed record ScheduleBody(DateOnly From, DateOnly To, string Document, string? Pattern = null);

/// <param name="Free">A working day that is given up.</param>
/// <param name="Worked">A free day that is worked instead, with the hours of the other.</param>
public sealed record SwapBody(DateOnly Free, DateOnly Worked, string Document);

/// <param name="Shifts">All of the person that begin in the month; empty for a month by the pattern.</param>
public sealed record RosterBody(IReadOnlyList<ShiftBody> Shifts, string Document);

/// <param name="Date">On which it begins.</param>
/// <param name="End">Not after the start: on the following day.</param>
public sealed record ShiftBody(DateOnly Date, TimeOnly Start, TimeOnly End);

/// <param name="Code">1 to 64 letters, digits and <c>. _ -</c>; not one of the import.</param>
/// <param name="Radius">Metres, 1 to 5,000.</param>
/// <param name="From">First day, inclusive; today or later.</param>
public sealed record PlaceBody(string Code, decimal Latitude, decimal Longitude, int Radius, DateOnly From, DateOnly To, string Document);

/// <param name="LastDay">Inclusive; the day before the first takes all of it back.</param>
public sealed record SetupEndBody(DateOnly LastDay, string Reason);

public sealed record SetupsAnswer(IReadOnlyList<SetupAnswer> Items);

/// <summary>What was set up in a unit or for a person.</summary>
/// <param name="Kind"><c>schedule</c>, <c>swap</c>, <c>roster</c> or <c>place</c>.</param>
/// <param name="Unit">With those below; null for a person.</param>
/// <param name="From">Inclusive, as is <paramref name="To"/>.</param>
/// <param name="Pattern">Of a schedule; null when its days are free.</param>
/// <param name="Swap">Of a swap.</param>
/// <param name="Shifts">Of a roster.</param>
/// <param name="Place">Of a place.</param>
/// <param name="EndedOn">Last day when it was ended before its time.</param>
/// <param name="IsKnown">False while the organisation does not know the unit, person or pattern, so that it counts for nothing.</param>
public sealed record SetupAnswer(
    string Id,
    string Kind,
    string? Unit,
    Nip? Nip,
    string? Name,
    DateOnly From,
    DateOnly To,
    string? Pattern,
    SwappedDays? Swap,
    IReadOnlyList<ShiftBody>? Shifts,
    SetupPlace? Place,
    string Document,
    Nip RecordedBy,
    DateTimeOffset At,
    DateOnly? EndedOn,
    Nip? EndedBy,
    string? EndReason,
    bool IsKnown);

public sealed record SwappedDays(DateOnly Free, DateOnly Worked);

/// <param name="Radius">Metres.</param>
public sealed record SetupPlace(string Code, string TimeZone, decimal Latitude, decimal Longitude, int Radius);

[JsonSerializable(typeof(ScheduleBody))]
[JsonSerializable(typeof(SwapBody))]
[JsonSerializable(typeof(RosterBody))]
[JsonSerializable(typeof(PlaceBody))]
[JsonSerializable(typeof(SetupEndBody))]
[JsonSerializable(typeof(SetupAnswer))]
[JsonSerializable(typeof(SetupsAnswer))]
internal sealed partial class UnitSetupJson : JsonSerializerContext;
