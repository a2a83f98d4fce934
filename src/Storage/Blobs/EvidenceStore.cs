using EPerformance.Application.Evidence;
using EPerformance.Application.Ports;

namespace EPerformance.Storage.Blobs;

/// <summary>Evidence as blobs.</summary>
public sealed class EvidenceStore(StorageClients clients) : IEvidenceStore, IDisposable
{
    /// <summary>Of a blob that an activity names.</summary>
    internal const string Kept = "kept";

    private readonly LinkedFiles _files = new(clients, Containers.Evidence);

    public Task<Uri> UploadLinkAsync(EvidenceName name, TimeSpan validFor, CancellationToken cancellationToken) => _files.UploadLinkAsync(name, validFor, cancellationToken);

    public Task<Uri> DownloadLinkAsync(EvidenceName name, TimeSpan validFor, CancellationToken cancellationToken) => _files.DownloadLinkAsync(name, validFor, cancellationToken);

    public Task<UploadedEvidence?> FindAsync(EvidenceName name, CancellationToken cancellationToken) => _files.FindAsync(name, cancellationToken);

    public Task KeepAsync(EvidenceName name, CancellationToken cancellationToken) =>
        clients.Container(Containers.Evidence).GetBlobClient(name.Path).SetMetadataAsync(new Dictionary<string, string> { [Kept] = "1" }, cancellationToken: cancellationToken);

    public void Dispose() => _files.Dispose();
}
