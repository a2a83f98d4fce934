using System.IO.Compression;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace EPerformance.Storage.Blobs;

/// <summary>
/// Blobs that are written once and never changed, compressed with Brotli. Writing the same content again is harmless; writing another
/// content under the same name is refused by the store itself (<c>If-None-Match: *</c>), however many writers there are.
/// </summary>
public sealed class FrozenBlobs(StorageClients clients, string container)
{
    private const string HashName = "sha256";

    private readonly BlobContainerClient _container = clients.Container(container);

    /// <summary>One transaction, or two when the name is taken.</summary>
    /// <param name="write">Writes the content; called once.</param>
    public async Task<FrozenResult> WriteAsync(string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        using var compressed = new MemoryStream();
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true);
        await using (brotli.ConfigureAwait(false))
        {
            var hashing = new HashingStream(brotli, sha);
            await write(hashing, cancellationToken).ConfigureAwait(false);
        }

        var hash = Convert.ToHexStringLower(sha.GetHashAndReset());
        try
        {
            await UploadAsync(_container.GetBlobClient(name), compressed, hash, cancellationToken).ConfigureAwait(false);
            return FrozenResult.Written;
        }
        catch (RequestFailedException error) when (error.Status is 409 or 412 && error.ErrorCode is "BlobAlreadyExists" or "ConditionNotMet" or "UnauthorizedBlobOverwrite")
        {
            var there = await _container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            return there.Value.Metadata.TryGetValue(HashName, out var other) && string.Equals(other, hash, StringComparison.Ordinal)
                ? FrozenResult.SameWasThere
                : FrozenResult.OtherWasThere;
        }
    }

    /// <summary>The content, decompressed as it arrives; null when there is no such blob. The caller disposes it. One transaction.</summary>
    public async Task<Stream?> ReadAsync(string name, CancellationToken cancellationToken = default)
    {
        try
        {
            var answer = await _container.GetBlobClient(name).DownloadStreamingAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            return new BrotliStream(answer.Value.Content, CompressionMode.Decompress);
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    private async Task UploadAsync(BlobClient blob, MemoryStream content, string hash, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentEncoding = "br" },
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [HashName] = hash },
        };
        content.Position = 0;
        try
        {
            await blob.UploadAsync(content, options, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException error) when (error.ErrorCode == "ContainerNotFound")
        {
            await _container.CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            content.Position = 0;
            await blob.UploadAsync(content, options, cancellationToken).ConfigureAwait(false);
        }
    }
}

/// <summary>How a write of a frozen blob ended.</summary>
public enum FrozenResult
{
    Written,

    /// <summary>The same content was there: a repetition.</summary>
    SameWasThere,

    /// <summary>Another content was there and still is. Nothing was written.</summary>
    OtherWasThere,
}
