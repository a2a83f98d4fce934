using EPerformance.Application.Photos;

namespace EPerformance.Application.Ports;

/// <summary>Photos with taps. They travel between the phone and the store by short-lived links, never through the program.</summary>
public interface IPhotoStore
{
    /// <summary>Allows to write the photo once, until it runs out; an existing one is neither replaced nor read.</summary>
    Task<Uri> UploadLinkAsync(PhotoName photo, TimeSpan validFor, CancellationToken cancellationToken);

    /// <summary>Allows to read the photo, as its own type and to be kept, not shown.</summary>
    Task<Uri> DownloadLinkAsync(PhotoName photo, TimeSpan validFor, CancellationToken cancellationToken);

    /// <summary>What was uploaded, with its first bytes; <c>null</c> when nothing was, or its time is over. Two transactions.</summary>
    Task<UploadedEvidence?> FindAsync(PhotoName photo, CancellationToken cancellationToken);
}
