using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Dialogues;

/// <summary>
/// Reading dialogues: the person and those above today, all of them; who was asked, what the thread is about and what he said himself. Nobody else, not the offices either: feedback that the whole house reads
/// is not given.
/// </summary>
public sealed class DialogueQueries(OrganisationCache organisations, IDialogueStore store, TimeProvider clock)
{
    public async Task<(IReadOnlyList<StoredDialogue> Threads, OrganisationView? Organisation, Violation? Refusal)> OfYearAsync(Nip person, int year, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], null, AttendanceViolations.NoOrganisation);
        return DialogueAccess.VoiceOf(caller, person, organisation, clock.GetUtcNow()) is null
            ? ([], null, DialogueViolations.NotInDialogue)
            : (await store.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false), organisation, null);
    }

    public async Task<(StoredDialogue? Stored, OrganisationView? Organisation, Violation? Refusal)> OfAsync(DialogueId id, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, null, AttendanceViolations.NoOrganisation);
        var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (DialogueAccess.VoiceIn(stored?.Thread, caller, id.Person, organisation, clock.GetUtcNow()) is null)
            return (null, null, DialogueViolations.NotInDialogue);
        return stored is null ? (null, null, AccessViolations.NotFound) : (Seen(stored, caller, organisation), organisation, null);
    }

    /// <summary>The part of a thread that the caller may see.</summary>
    public StoredDialogue Seen(StoredDialogue stored, Caller caller, OrganisationView organisation) =>
        DialogueAccess.VoiceOf(caller, stored.Thread.Id.Person, organisation, clock.GetUtcNow()) is not null
            ? stored
            : stored with { Thread = stored.Thread with { Entries = [.. stored.Thread.Entries.Where(entry => entry.By == caller.Nip)], Asked = [.. stored.Thread.Asked.Where(asked => asked.Who == caller.Nip)] } };
}
