using System.Security.Cryptography;
using EPerformance.Application.Allowance;
using EPerformance.Application.Ports;

namespace EPerformance.Application.Periods;

/// <summary>
/// The list <c>allowance.csv</c> of a version, as the command line writes it: everybody with an allowance, in order of NIP. A version that looked at earlier
/// periods again has one column more, <c>difference</c>.
/// </summary>
public sealed class AllowanceList(IAllowanceStore results, IFrozenFacts frozen)
{
    public const string FileName = "allowance.csv";

    private const int FlushEvery = 500;

    public Task WriteAsync(PeriodId id, int version, Stream stream, CancellationToken cancellationToken) => WriteAsync(id, version, stream, null, cancellationToken);

    /// <summary>Everybody in order of NIP, with the SHA-256 of the list in hexadecimal, by which papers name it.</summary>
    public async Task<string> ReadAsync(PeriodId id, int version, Action<PersonResult> each, CancellationToken cancellationToken)
    {
        using var hash = SHA256.Create();
        var hashing = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write);
        await using (hashing.ConfigureAwait(false))
            await WriteAsync(id, version, hashing, each, cancellationToken).ConfigureAwait(false);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    private async Task WriteAsync(PeriodId id, int version, Stream stream, Action<PersonResult>? each, CancellationToken cancellationToken)
    {
        using var block = new MemoryStream();
        using var csv = new ResultCsv(block);
        var differs = (await frozen.ManifestAsync(id, version, cancellationToken).ConfigureAwait(false))?.Corrects.Count > 0;
        block.Write(differs ? ResultCsv.DifferenceHeader : ResultCsv.AllowanceHeader);
        var waiting = 0;
        await foreach (var person in results.AllAsync(id, version, cancellationToken).ConfigureAwait(false))
        {
            csv.Write(person, differs);
            each?.Invoke(person);
            if (++waiting % FlushEvery == 0)
                await SendAsync().ConfigureAwait(false);
        }

        await SendAsync().ConfigureAwait(false);

        async Task SendAsync()
        {
            csv.Flush();
            await stream.WriteAsync(block.GetBuffer().AsMemory(0, (int)block.Length), cancellationToken).ConfigureAwait(false);
            block.SetLength(0);
        }
    }
}
