using Azure;
using Azure.Storage.Blobs.Models;
using EPerformance.Application.Evidence;
using EPerformance.Application.Ports;

namespace EPerformance.Storage.Blobs;

/// <summary>Files <c>nip/month/id.ending</c> of one container that people upload and read by links.</summary>
internal sealed class LinkedFiles(StorageClients clients, string container) : IDisposable
{
    private const int FirstBytes = 16;

    // The store checks links by its own clock, whatever the clock of this host was set to.
    private readonly EvidenceLinks _links = new(clients, TimeProvider.System, container);
    private bool _isThere;

    public async Task<Uri> UploadLinkAsync(EvidenceName name, TimeSpan validFor, CancellationToken cancellationToken)
    {
        if (!_isThere)
            await _links.EnsureContainerAsync(cancellationToken).ConfigureAwait(false);
        _isThere = true;
        return await _links.ForUploadAsync(name.Path, validFor, cancellationToken).ConfigureAwait(false);
    }

    public Task<Uri> DownloadLinkAsync(EvidenceName name, TimeSpan validFor, CancellationToken cancellationToken) =>
        _links.ForDownloadAsync(name.Path, validFor, cancellationToken, name.Kind.ContentType, $"attachment; filename=\"{name.File}\"");

    public async Task<UploadedEvidence?> FindAsync(EvidenceName name, CancellationToken cancellationToken)
    {
        var blob = clients.Container(container).GetBlobClient(name.Path);
        try
        {
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken).ConfigureAwait(false)).Value;
            if (properties.ContentLength == 0)
                return new UploadedEvidence(0, properties.ContentType, []);
            var begins = await blob.DownloadContentAsync(new BlobDownloadOptions { Range = new HttpRange(0, FirstBytes) }, cancellationToken).ConfigureAwait(false);
            return new UploadedEvidence(properties.ContentLength, properties.ContentType, begins.Value.Content.ToArray());
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    public void Dispose() => _links.Dispose();
}
