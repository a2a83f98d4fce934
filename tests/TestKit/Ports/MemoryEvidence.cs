using EPerformance.Application.Evidence;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>Files of evidence that a test uploads here; links that lead nowhere.</summary>
public sealed class MemoryEvidence : IEvidenceStore
{
    private readonly Dictionary<string, UploadedEvidence> _files = new(StringComparer.Ordinal);

    /// <summary>Paths of the files that activities name.</summary>
    public HashSet<string> Kept { get; } = [];

    /// <param name="reference">As an activity names it.</param>
    public void Upload(string reference, string contentType, byte[] begins, long? bytes = null) =>
        _files[reference[EvidenceName.Scheme.Length..]] = new UploadedEvidence(bytes ?? begins.Length, contentType, begins);

    public Task<Uri> UploadLinkAsync(EvidenceName name, TimeSpan validFor, CancellationToken cancellationToken) => Task.FromResult(new Uri($"https://store.example/evidence/{name.Path}?sp=c"));

    public Task<Uri> DownloadLinkAsync(EvidenceName name, TimeSpan validFor, CancellationToken cancellationToken) => Task.FromResult(new Uri($"https://store.example/evidence/{name.Path}?sp=r"));

    public Task<UploadedEvidence?> FindAsync(EvidenceName name, CancellationToken cancellationToken) => Task.FromResult(_files.GetValueOrDefault(name.Path));

    public Task KeepAsync(EvidenceName name, CancellationToken cancellationToken)
    {
        Kept.Add(name.Path);
        return Task.CompletedTask;
    }
}
