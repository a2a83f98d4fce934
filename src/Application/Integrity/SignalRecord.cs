using EPerformance.Domain.Integrity;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Integrity;

/// <summary>A signal in the review queue, and what a person made of it.</summary>
/// <param name="Id">Digest of kind and subject: one row per pattern, however often it is found.</param>
/// <param name="Version">1 when it was found; each change makes the next.</param>
/// <param name="Tag">The store's version of the row; empty before it is kept.</param>
public sealed record SignalRecord(string Id, SignalKind Kind, IReadOnlyList<Nip> People, Text Facts, DateTimeOffset FoundAt, DateOnly Until, int Version, string Tag)
{
    /// <summary>The taps that it stands on, oldest first; of very many the first and the last.</summary>
    public IReadOnlyList<TapRef> Taps { get; init; } = [];

    /// <summary>When this version was made; <see cref="FoundAt"/> stays that of the first.</summary>
    public DateTimeOffset ChangedAt { get; init; } = FoundAt;

    public static bool IsId(string text) => text.Length == 32 && text.All(char.IsAsciiHexDigitLower);

    /// <summary><c>null</c> while nobody has looked.</summary>
    public SignalDecision? Decision { get; init; }
}

/// <summary>What a person made of a signal. It changes no day and no pay: an examination by PP 94/2021 is what could.</summary>
public sealed record SignalDecision(SignalOutcome Outcome, Nip By, string Reason, DateTimeOffset At);

/// <summary>Somebody was given the photo of a tap that a signal stands on.</summary>
/// <param name="Person">Whose photo.</param>
public sealed record PhotoLook(string Signal, Nip By, Nip Person, string Photo, DateTimeOffset At);

public enum SignalOutcome
{
    /// <summary>There is an honest explanation.</summary>
    Honest,

    /// <summary>The superior is asked to examine.</summary>
    Examination,
}
