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
    /// <summary>People in one bucket, on average: with fewer, a rush meets less often in a partition and shares fewer writes (<c>docs/adr/0016</c>), and every job reads more partitions; a job keeps those of a bucket in memory while it works on it.</summary>
    public const int MostPeople = 2_500;

    /// <summary>How many an instance of that size is set up with; at most <see cref="BucketCount.TwoHundredFiftySix"/>.</summary>
    public static BucketCount CountFor(int people) => Enum.GetValues<BucketCount>().FirstOrDefault(count => people <= (int)count * MostPeople, BucketCount.TwoHundredFiftySix);

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

/// <summary>How many buckets an instance has. Chosen by size when it is set up (<see cref="Bucket.CountFor"/>); changing it means moving its data.</summary>
public enum BucketCount
{
    /// <summary>Up to 2,500 people, whose rush is written in few transactions.</summary>
    One = 1,

    /// <summary>Up to 10,000; also the shards of work that is scanned as a whole.</summary>
    Four = 4,

    /// <summary>Up to 40,000.</summary>
    Sixteen = 16,

    /// <summary>Up to 160,000.</summary>
    SixtyFour = 64,

    /// <summary>Beyond.</summary>
    TwoHundredFiftySix = 256,
}
