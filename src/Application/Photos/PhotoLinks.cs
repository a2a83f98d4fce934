using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Evidence;
using EPerformance.Application.Integrity;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Photos;

/// <summary>
/// Links for photos with taps. A tap only names its photo and never waits for it: what was uploaded is looked at when somebody wants to see it. That is the person, and who reviews a
/// signal that stands on the tap; nobody else, and every look of a reviewer is recorded before the link is given.
/// </summary>
public sealed class PhotoLinks(IPhotoStore store, ISignalStore signals, OrganisationCache organisations, PhotoSettings settings, TimeProvider clock)
{
    /// <summary>A link under which one new photo of the person can be uploaded. No transaction of ours.</summary>
    public async Task<(PhotoTicket? Ticket, Violation? Refusal)> ForUploadAsync(Nip owner, string contentType, long bytes, CancellationToken cancellationToken)
    {
        var organisation = await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false);
        if (organisation?.People.ContainsKey(owner) is not true)
            return (null, AttendanceViolations.UnknownPerson);
        if (PhotoName.Kinds.FirstOrDefault(kind => kind.ContentType == contentType) is not { } kind)
            return (null, PhotoViolations.TypeRefused);
        if (bytes < 1 || bytes > settings.MostBytes)
            return (null, PhotoViolations.SizeRefused);
        var now = clock.GetUtcNow();
        var photo = new PhotoName(new EvidenceName(owner, CivilMonth.Of(AgencyZone.Wib.DateOf(now)), Guid.NewGuid().ToString("N"), kind));
        return (new PhotoTicket(photo, await store.UploadLinkAsync(photo, ValidFor, cancellationToken).ConfigureAwait(false), now + ValidFor), null);
    }

    /// <summary>A link under which a person can read an own photo.</summary>
    public Task<(PhotoTicket? Ticket, Violation? Refusal)> ForOwnerAsync(Nip owner, string photo, CancellationToken cancellationToken) =>
        PhotoName.TryParse(owner, photo, out var name) ? ReadableAsync(name, cancellationToken) : Task.FromResult<(PhotoTicket?, Violation?)>((null, AccessViolations.NotFound));

    /// <summary>A link under which a reviewer can read the photo of a tap that the signal stands on.</summary>
    /// <param name="by">Who looks.</param>
    public async Task<(PhotoTicket? Ticket, Violation? Refusal)> ForReviewAsync(Nip by, string signalId, string photo, CancellationToken cancellationToken)
    {
        if (!SignalRecord.IsId(signalId) || await signals.FindAsync(signalId, cancellationToken).ConfigureAwait(false) is not { } signal)
            return (null, AccessViolations.NotFound);
        var tap = signal.Taps.FirstOrDefault(tap => tap.Photo == photo);
        if (!PhotoName.TryParse(tap.Nip, tap.Photo, out var name))
            return (null, AccessViolations.NotFound);
        var (ticket, refusal) = await ReadableAsync(name, cancellationToken).ConfigureAwait(false);
        if (refusal is null)
            await signals.RecordLookAsync(new PhotoLook(signalId, by, tap.Nip, photo, clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        return (ticket, refusal);
    }

    private TimeSpan ValidFor => TimeSpan.FromMinutes(settings.LinkMinutes);

    private async Task<(PhotoTicket? Ticket, Violation? Refusal)> ReadableAsync(PhotoName photo, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(photo, cancellationToken).ConfigureAwait(false) is not { } file)
            return (null, PhotoViolations.NotThere);
        if (file.Bytes < 1 || file.Bytes > settings.MostBytes)
            return (null, PhotoViolations.SizeRefused);
        if (!file.Is(photo.File.Kind))
            return (null, PhotoViolations.TypeRefused);
        return (new PhotoTicket(photo, await store.DownloadLinkAsync(photo, ValidFor, cancellationToken).ConfigureAwait(false), clock.GetUtcNow() + ValidFor), null);
    }
}

/// <param name="Until">Exclusive.</param>
public sealed record PhotoTicket(PhotoName Photo, Uri Link, DateTimeOffset Until);
