using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace EPerformance.Storage.Blobs;

/// <summary>
/// Lets one process of many run a job. A lease saves double work; it is not what keeps data right, because its holder may be paused and
/// not notice that it lost it: every write of a job still carries its own condition.
/// </summary>
public sealed class JobLeases(StorageClients clients, TimeProvider time)
{
    /// <summary>How long a job of a process that died stays blocked.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);

    private readonly BlobContainerClient _container = clients.Container(Containers.Leases);

    /// <summary>The lease, renewed until it is disposed; null when another process holds it.</summary>
    /// <param name="duration">15 to 60 seconds; null takes <see cref="Duration"/>.</param>
    public async Task<JobLease?> TryAcquireAsync(string job, TimeSpan? duration = null, CancellationToken cancellationToken = default)
    {
        var blob = _container.GetBlobClient(job);
        var lease = blob.GetBlobLeaseClient();
        var length = duration ?? Duration;
        var asked = time.GetTimestamp();
        try
        {
            await lease.AcquireAsync(length, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException error) when (IsHeld(error))
        {
            return null;
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            await MakeAsync(blob, cancellationToken).ConfigureAwait(false);
            try
            {
                asked = time.GetTimestamp();
                await lease.AcquireAsync(length, cancellationToken: cancellationToken).ConfigureAwait(false);
            }
            catch (RequestFailedException other) when (IsHeld(other))
            {
                return null;
            }
        }

        return new JobLease(lease, length, asked, time);
    }

    private static bool IsHeld(RequestFailedException error) => error.Status == 409 && error.ErrorCode == "LeaseAlreadyPresent";

    private async Task MakeAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        await _container.CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        try
        {
            var onlyNew = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            await blob.UploadAsync(BinaryData.Empty, onlyNew, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException error) when (error.Status is 409 or 412)
        {
            // Another process made it first, and perhaps holds it already.
        }
    }
}
