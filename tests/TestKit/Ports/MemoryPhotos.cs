using EPerformance.Application.Photos;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>Photos that a test uploads here; links that lead nowhere.</summary>
public sealed class MemoryPhotos : IPhotoStore
{
    private readonly Dictionary<string, UploadedEvidence> _photos = new(StringComparer.Ordinal);

    /// <summary>How often it was asked whether a photo is there.</summary>
    public int Looks { get; private set; }

    /// <param name="photo">As a tap names it.</param>
    public void Upload(string nip, string photo, string contentType, byte[] begins, long? bytes = null) =>
        _photos[$"{nip}/{photo}"] = new UploadedEvidence(bytes ?? begins.Length, contentType, begins);

    public Task<Uri> UploadLinkAsync(PhotoName photo, TimeSpan validFor, CancellationToken cancellationToken) => Task.FromResult(new Uri($"https://store.example/photos/{photo.File.Path}?sp=c"));

    public Task<Uri> DownloadLinkAsync(PhotoName photo, TimeSpan validFor, CancellationToken cancellationToken) => Task.FromResult(new Uri($"https://store.example/photos/{photo.File.Path}?sp=r"));

    public Task<UploadedEvidence?> FindAsync(PhotoName photo, CancellationToken cancellationToken)
    {
        Looks++;
        return Task.FromResult(_photos.GetValueOrDefault(photo.File.Path));
    }
}
