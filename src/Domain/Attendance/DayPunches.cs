namespace EPerformance.Domain.Attendance;

/// <summary>All punches of a day, for rules that look at more than the first and the last. Two are equal when they hold the same punches.</summary>
public readonly struct DayPunches : IEquatable<DayPunches>
{
    private readonly DayPunch[]? _punches;
    private readonly int _from;
    private readonly int _count;

    /// <param name="punches">A part of it belongs to the day, in order of time; it must not change afterwards.</param>
    public DayPunches(DayPunch[] punches, int from, int count)
    {
        _punches = punches;
        _from = from;
        _count = count;
    }

    /// <summary>By time, then by direction.</summary>
    public ReadOnlySpan<DayPunch> InOrder() => _punches.AsSpan(_from, _count);

    public static bool operator ==(DayPunches left, DayPunches right) => left.Equals(right);

    public static bool operator !=(DayPunches left, DayPunches right) => !left.Equals(right);

    public bool Equals(DayPunches other) => InOrder().SequenceEqual(other.InOrder());

    public override bool Equals(object? obj) => obj is DayPunches other && Equals(other);

    public override int GetHashCode() => _count == 0 ? 0 : HashCode.Combine(_count, InOrder()[0]);
}
