using System.Text.Json.Serialization;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Delegations;

/// <param name="Kind"><c>plt</c> for a vacant post, <c>plh</c> while the holder is away, <c>delegate</c> beside the holder.</param>
/// <param name="By">Who stands in; never the caller.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive; today or later.</param>
/// <param name="Document">The letter; obligatory for <c>plt</c> and <c>plh</c>.</param>
public sealed record StandInBody(StandInKind Kind, Nip By, DateOnly From, DateOnly To, string Document = "");

/// <param name="LastDay">Inclusive; yesterday ends it at once.</param>
public sealed record StandInEndBody(DateOnly LastDay, string Reason);

public sealed record StandInsAnswer(IReadOnlyList<StandInAnswer> Items);

/// <param name="EndedOn">Last day when it was ended before its time.</param>
public sealed record StandInAnswer(
    string Id, StandInKind Kind, Nip For, Nip By, string? Name, DateOnly From, DateOnly To, string Document, DateOnly? EndedOn, string? Reason, Nip RecordedBy, DateTimeOffset At);

[JsonSerializable(typeof(StandInBody))]
[JsonSerializable(typeof(StandInEndBody))]
[JsonSerializable(typeof(StandInAnswer))]
[JsonSerializable(typeof(StandInsAnswer))]
internal sealed partial class DelegationJson : JsonSerializerContext;
