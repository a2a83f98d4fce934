using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Sas;

namespace EPerformance.Storage.Blobs;

/// <summary>
/// Short-lived links to one file that people attach, so that files travel between the client and the store and never through the API.
/// Signed by the identity in Azure (user delegation), by the account's key on Azurite over http.
/// </summary>
public sealed class EvidenceLinks(StorageClients clients, TimeProvider time, string container = Containers.Evidence) : IDisposable
{
    // Clocks of the client, of this host and of the store differ a little.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan KeyLifetime = TimeSpan.FromHours(6);

    private readonly BlobContainerClient _container = clients.Container(container);
    private readonly SemaphoreSlim _renewing = new(1);
    private UserDelegationKey? _key;

    /// <summary>Allows to write the blob once: an existing one is neither replaced nor read.</summary>
    public Task<Uri> ForUploadAsync(string name, TimeSpan validFor, CancellationToken cancellationToken = default) =>
        SignAsync(name, BlobSasPermissions.Create, validFor, null, null, cancellationToken);

    /// <summary>Allows to read the blob.</summary>
    /// <param name="contentType">As what it is handed out, whatever it was uploaded as; <c>null</c> for that.</param>
    /// <param name="disposition">Whether it is shown or kept; <c>null</c> leaves it to the client.</param>
    public Task<Uri> ForDownloadAsync(string name, TimeSpan validFor, CancellationToken cancellationToken = default, string? contentType = null, string? disposition = null) =>
        SignAsync(name, BlobSasPermissions.Read, validFor, contentType, disposition, cancellationToken);

    /// <summary>Makes the container; a link does not.</summary>
    public Task EnsureContainerAsync(CancellationToken cancellationToken = default) => _container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);

    public void Dispose() => _renewing.Dispose();

    private async Task<Uri> SignAsync(string name, BlobSasPermissions permissions, TimeSpan validFor, string? contentType, string? disposition, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(validFor, KeyLifetime - Skew);
        var blob = _container.GetBlobClient(name);
        var now = time.GetUtcNow();
        var sas = new BlobSasBuilder(permissions, now + validFor)
        {
            BlobContainerName = blob.BlobContainerName,
            BlobName = blob.Name,
            Resource = "b",
            ContentType = contentType,
            ContentDisposition = disposition,
            StartsOn = now - Skew,
            Protocol = blob.Uri.Scheme == Uri.UriSchemeHttps ? SasProtocol.Https : SasProtocol.HttpsAndHttp,
        };
        if (blob.CanGenerateSasUri)
            return blob.GenerateSasUri(sas);
        var key = await DelegationKeyAsync(now, now + validFor, cancellationToken).ConfigureAwait(false);
        return new BlobUriBuilder(blob.Uri) { Sas = sas.ToSasQueryParameters(key, clients.Blobs.AccountName) }.ToUri();
    }

    // One key signs every link for hours; asking for it is the only transaction here.
    private async Task<UserDelegationKey> DelegationKeyAsync(DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (_key is { } current && current.SignedExpiresOn >= until)
            return current;
        await _renewing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_key is { } renewed && renewed.SignedExpiresOn >= until)
                return renewed;
            Response<UserDelegationKey> answer = await clients.Blobs.GetUserDelegationKeyAsync(now - Skew, now + KeyLifetime, cancellationToken).ConfigureAwait(false);
            _key = answer.Value;
            return answer.Value;
        }
        finally
        {
            _renewing.Release();
        }
    }
}
