using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;

namespace EPerformance.Storage.Audit;

/// <summary>
/// SHA-256 over every column of a row: name, type and value, each with its length before it, in the order of the names. Keys are not in it
/// (a seal names them), nor what the store itself writes at every write (<c>Timestamp</c>, ETag).
/// </summary>
internal static class RowDigest
{
    public static string Of(TableEntity row)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, value) in row.Where(column => !IsOfStore(column.Key) && column.Value is not null).OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            Append(sha, Encoding.UTF8.GetBytes(name));
            var (type, bytes) = Bytes(value);
            Append(sha, [(byte)type]);
            Append(sha, bytes);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    public static bool IsOfStore(string column) => column is "PartitionKey" or "RowKey" or "Timestamp" or "odata.etag";

    // Whatever somebody else wrote there is hashed too: a type that we never write is as good as another value.
    private static (char Type, byte[] Bytes) Bytes(object value) => value switch
    {
        string text => ('s', Encoding.UTF8.GetBytes(text)),
        byte[] bytes => ('b', bytes),
        BinaryData data => ('b', data.ToArray()),
        bool flag => ('f', [flag ? (byte)1 : (byte)0]),
        int number => ('i', BigEndian(number)),
        long number => ('l', BigEndian(number)),
        Guid id => ('g', id.ToByteArray()),
        DateTimeOffset at => ('t', BigEndian(at.UtcTicks)),
        DateTime at => ('t', BigEndian(at.ToUniversalTime().Ticks)),
        _ => ('x', Encoding.UTF8.GetBytes($"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}")),
    };

    private static byte[] BigEndian(long number)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }

    private static void Append(IncrementalHash sha, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        sha.AppendData(length);
        sha.AppendData(bytes);
    }
}
