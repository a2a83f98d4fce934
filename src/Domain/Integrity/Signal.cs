using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>One reason to look, with the taps that it stands on.</summary>
/// <param name="Subject">Names the pattern: the same pattern found again has the same one, so that who looked at it is not asked twice.</param>
/// <param name="People">Whom the question is about, in order; nobody where it is about a machine.</param>
/// <param name="Taps">At least one; in order of time.</param>
/// <param name="Facts">What was seen, in both languages, without a verdict.</param>
public sealed record Signal(SignalKind Kind, string Subject, IReadOnlyList<Nip> People, IReadOnlyList<TapRef> Taps, Text Facts)
{
    /// <summary>The last day on which it was seen.</summary>
    public DateOnly Until => Taps[^1].Date;
}

/// <summary>Where the evidence lies.</summary>
public readonly record struct TapRef(Nip Nip, DateOnly Date, DateTimeOffset At, string EventId)
{
    /// <summary>Names the photo that was taken with it; <c>null</c> for none.</summary>
    public string? Photo { get; init; }

    public static TapRef Of(Tap tap) => new(tap.Nip, tap.Date, tap.At, tap.EventId) { Photo = tap.Photo };
}
