namespace EPerformance.Application.Bundles.Files;

/// <summary>
/// The event ids of a log as places in the file's bytes, so that they cost no strings. An id with escaped quotes does not stand in the
/// file as it reads; it is copied and its place is negative.
/// </summary>
internal sealed class EventIds(byte[] file) : IEqualityComparer<(int At, int Length)>
{
    private readonly List<byte[]> _copies = [];

    /// <summary>The longest id that is accepted, in bytes.</summary>
    public const int MaxLength = 1024;

    public int PlaceOf(ReadOnlySpan<byte> value)
    {
        if (file.AsSpan().Overlaps(value, out var offset))
            return offset;
        _copies.Add(value.ToArray());
        return -_copies.Count;
    }

    public bool Equals((int At, int Length) x, (int At, int Length) y) => Bytes(x).SequenceEqual(Bytes(y));

    public int GetHashCode((int At, int Length) id)
    {
        var hash = default(HashCode);
        hash.AddBytes(Bytes(id));
        return hash.ToHashCode();
    }

    private ReadOnlySpan<byte> Bytes((int At, int Length) id) => id.At >= 0 ? file.AsSpan(id.At, id.Length) : _copies[-id.At - 1];
}
