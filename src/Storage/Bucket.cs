using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <summary>
/// One of the equal parts into which an instance divides its people, so that jobs fan out evenly and no partition carries a whole agency.
/// The bucket of a NIP is the leading bits of the SHA-256 of its UTF-8 bytes: none of 1, 2 bits of 4, 4 of 16, 6 of 64, 8 of 256.
/// The same on every machine and in every version (<c>printf %s NIP | sha256sum</c> shows it); growing splits buckets, it never mixes them.
/// </summary>
/// <param name="Index">From 0.</param>
public readonly record struct Bucket(byte Index)
{
    public static Bucket Of(Nip nip, BucketCount count)
    {
        Span<byte> text = stackalloc byte[Nip.MaxLength];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var length = Encoding.UTF8.GetBytes(nip.Value, text);
        SHA256.HashData(text[..length], hash);
        return new Bucket((byte)(hash[0] * (int)count / 256));
    }

    /// <summary>All of them, in the order of their keys.</summary>
    public static IEnumerable<Bucket> All(BucketCount count)
    {
        for (var index = 0; index < (int)count; index++)
            yield return new Bucket((byte)index);
    }

    /// <summary>Two upper-case hexadecimal digits: <c>00</c> to <c>FF</c>.</summary>
    public override string ToString() => Index.ToString("X2", CultureInfo.InvariantCulture);
}

/// <summary>How many buckets an instance has. Chosen by size when it is set up; changing it means moving its data.</summary>
public enum BucketCount
{
    /// <summary>Up to five hundred: one office, whose rush is written in few transactions.</summary>
    One = 1,

    /// <summary>Up to a thousand people; also the shards of work that is scanned as a whole.</summary>
    Four = 4,

    /// <summary>Up to ten thousand.</summary>
    Sixteen = 16,

    /// <summary>Up to a hundred thousand.</summary>
    SixtyFour = 64,

    /// <summary>Beyond.</summary>
    TwoHundredFiftySix = 256,
}
