using EPerformance.Application.Photos;
using EPerformance.Application.Ports;

namespace EPerformance.Storage.Blobs;

/// <summary>Photos with taps as blobs.</summary>
public sealed class PhotoStore(StorageClients clients) : IPhotoStore, IDisposable
{
    private readonly LinkedFiles _files = new(clients, Containers.Photos);

    public Task<Uri> UploadLinkAsync(PhotoName photo, TimeSpan validFor, CancellationToken cancellationToken) => _files.UploadLinkAsync(photo.File, validFor, cancellationToken);

    public Task<Uri> DownloadLinkAsync(PhotoName photo, TimeSpan validFor, CancellationToken cancellationToken) => _files.DownloadLinkAsync(photo.File, validFor, cancellationToken);

    public Task<UploadedEvidence?> FindAsync(PhotoName photo, CancellationToken cancellationToken) => _files.FindAsync(photo.File, cancellationToken);

    public void Dispose() => _files.Dispose();
}
