using System.Text.Json.Serialization;
using EPerformance.Api.Attendance;
using EPerformance.Api.Requests;
using EPerformance.Application.Integrity;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Integrity;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Integrity;

/// <summary>Something that a person should look at. It has cut nothing and proves nothing.</summary>
/// <param name="Facts">What was seen, without a verdict.</param>
/// <param name="Until">The last day on which it was seen.</param>
/// <param name="Taps">The taps that it stands on; in a list they are left out.</param>
public sealed record SignalAnswer(
    string Id, SignalKind Kind, Text Facts, IReadOnlyList<SignalPerson> People, DateTimeOffset FoundAt, DateOnly Until, IReadOnlyList<SignalTap>? Taps, SignalDecisionAnswer? Decision)
{
    public static SignalAnswer Of(SignalRecord signal, OrganisationView? organisation, bool withTaps) => new(
        signal.Id,
        signal.Kind,
        signal.Facts,
        [.. signal.People.Select(nip => new SignalPerson(nip, organisation?.NameOf(nip)))],
        signal.FoundAt,
        signal.Until,
        withTaps ? [.. signal.Taps.Select(tap => new SignalTap(tap.Nip, tap.Date, tap.At, tap.EventId, tap.Photo))] : null,
        signal.Decision is { } decision ? new SignalDecisionAnswer(decision.Outcome, decision.By, decision.Reason, decision.At) : null);
}

public sealed record SignalPerson(Nip Nip, string? Name);

/// <param name="Photo">Names the photo that was taken with it; it may never have been uploaded, or be removed by now.</param>
public sealed record SignalTap(Nip Nip, DateOnly Date, DateTimeOffset At, string EventId, string? Photo);

public sealed record SignalDecisionAnswer(SignalOutcome Outcome, Nip By, string Reason, DateTimeOffset At);

/// <param name="Outcome"><c>honest</c>: there is an explanation. <c>examination</c>: the superior is asked to examine.</param>
/// <param name="Reason">At most 1,000 characters.</param>
public sealed record SignalDecisionBody(SignalOutcome Outcome, string Reason);

[JsonSerializable(typeof(Page<SignalAnswer>))]
[JsonSerializable(typeof(SignalDecisionBody))]
[JsonSerializable(typeof(PhotoAnswer))]
internal sealed partial class IntegrityJson : JsonSerializerContext;
