using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Bundles.Files;

/// <summary>A sound row of the punch log.</summary>
/// <param name="Person">Index in the list of people.</param>
internal readonly record struct PunchRow(int Person, RecordedPunch Punch, EventKey Event, int Line)
{
    /// <summary>A row without effect: blank, or of a number that is no employee.</summary>
    public static PunchRow None => new(-1, default, default, 0);
}

/// <summary>An event id as a place in the file's bytes, so that 720,000 of them cost no strings.</summary>
internal readonly record struct EventKey(int Offset, int Length, byte[]? Copy)
{
    public bool IsEmpty => Length == 0;

    /// <summary>A value with escaped quotes is not in the file as it reads, and is copied.</summary>
    public static EventKey Of(byte[] file, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
            return default;
        return file.AsSpan().Overlaps(value, out var offset)
            ? new EventKey(offset, value.Length, null)
            : new EventKey(0, value.Length, value.ToArray());
    }

    public ReadOnlySpan<byte> In(byte[] file) => Copy ?? file.AsSpan(Offset, Length);
}

/// <summary>Compares event ids by their bytes.</summary>
internal sealed class EventKeyComparer(byte[] file) : IEqualityComparer<EventKey>
{
    public bool Equals(EventKey x, EventKey y) => x.In(file).SequenceEqual(y.In(file));

    public int GetHashCode(EventKey key)
    {
        var hash = default(HashCode);
        hash.AddBytes(key.In(file));
        return hash.ToHashCode();
    }
}
