using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Audit;

/// <summary>
/// The audit rows of a time, each with its digest, under the root of the seal before: a chain. As text, so that a person with
/// <c>sha256sum</c> can follow it; the root of a seal is the SHA-256 of its whole text.
/// </summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="From">Inclusive: the end of the seal before.</param>
/// <param name="To">Exclusive; a full hour in UTC.</param>
/// <param name="Previous">Root of the seal before; zeros for the first.</param>
/// <param name="Rows">In order of their keys.</param>
public sealed record Seal(int Number, DateTimeOffset From, DateTimeOffset To, string Previous, IReadOnlyList<AuditRow> Rows)
{
    private const string Title = "eperformance audit seal 1";
    private const string Nobody = "-";

    /// <summary>What the first seal follows.</summary>
    public static string Beginning { get; } = new('0', 64);

    public static bool IsRoot(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);

    public static string RootOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public byte[] Write()
    {
        var text = new StringBuilder();
        text.Append(Title).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"number {Number}\nfrom {Text(From)}\nto {Text(To)}\nprevious {Previous}\nrows {Rows.Count}\n");
        foreach (var row in Rows)
        {
            text.Append(row.At is { } at ? Text(at) : Nobody).Append('\t').Append(row.By?.Value ?? Nobody).Append('\t')
                .Append(row.Key.Table).Append('\t').Append(row.Key.Partition).Append('\t').Append(row.Key.Row).Append('\t').Append(row.Digest).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>False for everything that <see cref="Write"/> does not write.</summary>
    public static bool TryRead(byte[] content, out Seal seal)
    {
        seal = new Seal(0, default, default, Beginning, []);
        var lines = Encoding.UTF8.GetString(content).Split('\n');
        if (lines is not [Title, var number, var from, var to, var previous, var count, .. var rest, ""]
            || !int.TryParse(After("number ", number), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || !TryInstant(After("from ", from), out var begin)
            || !TryInstant(After("to ", to), out var end)
            || After("previous ", previous) is not { Length: 64 } root
            || !int.TryParse(After("rows ", count), NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
            || rows != rest.Length)
            return false;
        var read = new List<AuditRow>(rows);
        foreach (var line in rest)
        {
            if (RowOf(line) is not { } row)
                return false;
            read.Add(row);
        }

        seal = new Seal(sequence, begin, end, root, read);
        return true;
    }

    private static AuditRow? RowOf(string line)
    {
        if (line.Split('\t') is not [var at, var by, var table, var partition, var key, { Length: 64 } digest])
            return null;
        DateTimeOffset? instant = null;
        if (at != Nobody)
        {
            if (!TryInstant(at, out var read))
                return null;
            instant = read;
        }

        Nip? nip = null;
        if (by != Nobody)
        {
            if (!Nip.TryParse(by, out var read))
                return null;
            nip = read;
        }

        return new AuditRow(new AuditKey(table, partition, key), instant, nip, digest);
    }

    private static string? After(string label, string line) => line.StartsWith(label, StringComparison.Ordinal) ? line[label.Length..] : null;

    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static bool TryInstant(string? text, out DateTimeOffset at) =>
        DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at);
}
