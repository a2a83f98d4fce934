using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Evidence;

/// <summary>
/// Links for files of evidence. What a link can promise is little (the store enforces neither size nor type of an upload), so a file is looked at when it is attached to an activity and
/// again whenever somebody wants to read it: nothing is handed out that is not what it must be.
/// </summary>
public sealed class EvidenceLinksOf(IEvidenceStore store, OrganisationCache organisations, EvidenceSettings settings, TimeProvider clock)
{
    /// <summary>A link under which one new file of the owner can be uploaded. Who may enter the owner's activities may ask.</summary>
    public async Task<(EvidenceTicket? Ticket, Violation? Refusal)> ForUploadAsync(Nip owner, Caller caller, string contentType, long bytes, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var now = clock.GetUtcNow();
        var today = SubmissionAccess.Today(owner, organisation, now);
        var by = SubmissionAccess.ActorOf(caller, new SubmissionDay(owner, today), organisation, now);
        if (by.Nip != owner && by.Office == Office.None)
            return (null, AccessViolations.NotYours);
        if (EvidenceKind.Of(contentType) is not { } kind)
            return (null, EvidenceViolations.TypeRefused);
        if (bytes < 1 || bytes > settings.MostBytes)
            return (null, EvidenceViolations.SizeRefused);
        var name = new EvidenceName(owner, CivilMonth.Of(today), Guid.NewGuid().ToString("N"), kind);
        var validFor = TimeSpan.FromMinutes(settings.LinkMinutes);
        return (new EvidenceTicket(name, await store.UploadLinkAsync(name, validFor, cancellationToken).ConfigureAwait(false), now + validFor), null);
    }

    /// <summary>A link under which a file can be read. Who may read the owner's data may ask.</summary>
    public async Task<(EvidenceTicket? Ticket, Violation? Refusal)> ForDownloadAsync(EvidenceName name, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var now = clock.GetUtcNow();
        if (!PersonalData.MayRead(caller, name.Owner, organisation, SubmissionAccess.Today(name.Owner, organisation, now)))
            return (null, AccessViolations.NotYours);
        if (await RefusalAsync(name, cancellationToken).ConfigureAwait(false) is { } refusal)
            return (null, refusal);
        var validFor = TimeSpan.FromMinutes(settings.LinkMinutes);
        return (new EvidenceTicket(name, await store.DownloadLinkAsync(name, validFor, cancellationToken).ConfigureAwait(false), now + validFor), null);
    }

    /// <summary>Looks at the files that lines name, and keeps them. What no line names is removed some days after its upload.</summary>
    /// <param name="owner">Whose activities they are: files of others are refused.</param>
    public async Task<Violation?> AttachAsync(Nip owner, IReadOnlyList<ActivityLine> lines, CancellationToken cancellationToken)
    {
        foreach (var line in lines)
        {
            if (!EvidenceName.TryParse(line.Evidence, out var name))
                continue;
            if (name.Owner != owner)
                return EvidenceViolations.OfOther;
            if (await RefusalAsync(name, cancellationToken).ConfigureAwait(false) is { } refusal)
                return refusal;
            await store.KeepAsync(name, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    private async Task<Violation?> RefusalAsync(EvidenceName name, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(name, cancellationToken).ConfigureAwait(false) is not { } file)
            return EvidenceViolations.NotUploaded;
        if (file.Bytes < 1 || file.Bytes > settings.MostBytes)
            return EvidenceViolations.SizeRefused;
        return file.Is(name.Kind) ? null : EvidenceViolations.TypeRefused;
    }
}

/// <param name="Until">Exclusive.</param>
public sealed record EvidenceTicket(EvidenceName Name, Uri Link, DateTimeOffset Until);
