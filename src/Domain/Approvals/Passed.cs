using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>Somebody let the time of a level pass.</summary>
/// <param name="DueAt">Until when it would have been in time, exclusive.</param>
public sealed record PassedLevel(Nip Nip, DateTimeOffset DueAt);

/// <summary>Who let deadlines of something pass that still waits, oldest first: it stays visible upward until it is decided.</summary>
public sealed record Passed(IReadOnlyList<PassedLevel> Levels)
{
    public static Passed None { get; } = new([]);

    public Passed With(Nip silent, DateTimeOffset dueAt) => new([.. Levels, new PassedLevel(silent, dueAt)]);

    public bool Equals(Passed? other) => other is not null && Levels.SequenceEqual(other.Levels);

    public override int GetHashCode() => Levels.Count == 0 ? 0 : HashCode.Combine(Levels.Count, Levels[0]);
}
