using System.Globalization;
using Azure;
using EPerformance.Application.Ports;
using EPerformance.Storage.Blobs;

namespace EPerformance.Storage.Audit;

/// <summary>Seals as blobs of the container that keeps everything it once got: <c>00000001</c>, <c>00000002</c>, ….</summary>
public sealed class AuditSeals(StorageClients clients) : IAuditSeals
{
    private readonly FrozenBlobs _blobs = new(clients, Containers.Anchors);

    public async Task<IReadOnlyList<int>> NumbersAsync(CancellationToken cancellationToken)
    {
        var numbers = new List<int>();
        try
        {
            await foreach (var blob in clients.Container(Containers.Anchors).GetBlobsAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                if (blob.Name.Length == 8 && int.TryParse(blob.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    numbers.Add(number);
            }
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return [];
        }

        numbers.Sort();
        return numbers;
    }

    public async Task<byte[]?> ReadAsync(int number, CancellationToken cancellationToken)
    {
        var stream = await _blobs.ReadAsync(Name(number), cancellationToken).ConfigureAwait(false);
        if (stream is null)
            return null;
        await using (stream.ConfigureAwait(false))
        {
            using var content = new MemoryStream();
            try
            {
                await stream.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidDataException)
            {
                // Not what was written there; the chain says which seal it is.
                return [];
            }

            return content.ToArray();
        }
    }

    public async Task<bool> WriteAsync(int number, byte[] content, CancellationToken cancellationToken)
    {
        var result = await _blobs.WriteAsync(Name(number), (stream, stop) => stream.WriteAsync(content, stop).AsTask(), cancellationToken).ConfigureAwait(false);
        return result != FrozenResult.OtherWasThere;
    }

    private static string Name(int number) => number.ToString("D8", CultureInfo.InvariantCulture);
}
