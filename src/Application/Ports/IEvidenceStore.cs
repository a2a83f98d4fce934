using EPerformance.Application.Evidence;

namespace EPerformance.Application.Ports;

/// <summary>Files of evidence. They travel between the client and the store by short-lived links, never through the program.</summary>
public interface IEvidenceStore
{
    /// <summary>Allows to write the file once, until it runs out; an existing one is neither replaced nor read.</summary>
    Task<Uri> UploadLinkAsync(EvidenceName name, TimeSpan validFor, CancellationToken cancellationToken);

    /// <summary>Allows to read the file, as its own type and to be kept, not shown.</summary>
    Task<Uri> DownloadLinkAsync(EvidenceName name, TimeSpan validFor, CancellationToken cancellationToken);

    /// <summary>What was uploaded, with its first bytes; <c>null</c> when nothing was. Two transactions.</summary>
    Task<UploadedEvidence?> FindAsync(EvidenceName name, CancellationToken cancellationToken);

    /// <summary>The file belongs to an activity from now on and is not removed as left over. One transaction.</summary>
    Task KeepAsync(EvidenceName name, CancellationToken cancellationToken);
}

/// <param name="Begins">At least as many bytes as any kind needs to be known, or the whole file.</param>
public sealed record UploadedEvidence(long Bytes, string ContentType, IReadOnlyList<byte> Begins)
{
    /// <summary>Declared as the kind, and begun like it.</summary>
    public bool Is(EvidenceKind kind) => ContentType == kind.ContentType && kind.IsBegunBy([.. Begins]);
}
