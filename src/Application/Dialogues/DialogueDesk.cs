using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Dialogues;

/// <summary>How a change ended: the thread as it stands now, or why not.</summary>
public sealed record DialogueResult(StoredDialogue? Stored, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator DialogueResult(Violation refusal) => new(null, refusal, false);
}

/// <summary>
/// Giving feedback, answering it, asking colleagues for theirs. Each is one batch on what was read; of two at once both are kept, one after the other. Who is to know of it is told
/// afterwards, and by the same request again after a crash in between.
/// </summary>
public sealed class DialogueDesk(OrganisationCache organisations, IDialogueStore store, DialogueSubjects subjects, IOutbox outbox, TimeProvider clock)
{
    private const int Attempts = 8, MostText = 1000;

    /// <summary>The same words on the same matter within it are the same request again.</summary>
    private static readonly TimeSpan IsRepeated = TimeSpan.FromHours(1);

    /// <param name="subject"><c>null</c> when it does not say what it is about.</param>
    public async Task<DialogueResult> BeginAsync(Nip person, Caller caller, DialogueSubject? subject, string text, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var now = clock.GetUtcNow();
        var voice = DialogueAccess.VoiceOf(caller, person, organisation, now);
        if (voice is null)
            return DialogueViolations.NotInDialogue;
        if (!LineRules.IsText(text, MostText))
            return DialogueViolations.TextUnusable;
        var year = SubmissionAccess.Today(person, organisation, now).Year;
        if (subject is null || !await subjects.KnowsAsync(person, year, subject, cancellationToken).ConfigureAwait(false))
            return DialogueViolations.UnknownSubject;
        var by = caller.Nip!.Value;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var threads = await store.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false);
            var same = threads.FirstOrDefault(one => one.Thread is { Entries: [var only] } && one.Thread.Subject == subject && (only.By, only.Text) == (by, text.Trim()) && only.At + IsRepeated > now);
            var decision = DialogueDecider.Decide(same?.Thread, new DialogueCommand.Begin(by, voice, subject, text.Trim(), now));
            if (decision.Refusal is { } refusal)
                return refusal;
            if (!decision.IsRepeat && threads.Count >= DialogueId.MostInYear)
                return DialogueViolations.TooMany;
            var empty = new DialogueThread(new DialogueId(person, year, threads.Count + 1), subject, [], []);
            if (await SaveAsync(same, same?.Thread ?? empty, decision, by, now, organisation, cancellationToken).ConfigureAwait(false) is { } result)
                return result;
        }

        return AccessViolations.ChangedMeanwhile;
    }

    public Task<DialogueResult> SayAsync(DialogueId id, Caller caller, string text, CancellationToken cancellationToken) => ChangeAsync(
        id,
        caller,
        LineRules.IsText(text, MostText) ? null : DialogueViolations.TextUnusable,
        (voice, organisation, now) => new DialogueCommand.Say(caller.Nip!.Value, voice, text.Trim(), SubmissionAccess.Today(id.Person, organisation, now), now),
        cancellationToken);

    public Task<DialogueResult> AskAsync(DialogueId id, Caller caller, Nip whom, CancellationToken cancellationToken) => ChangeAsync(
        id,
        caller,
        null,
        (voice, organisation, now) => new DialogueCommand.Ask(
            caller.Nip!.Value, voice, whom, DialogueAccess.ColleagueOf(whom, id.Person, organisation, now), SubmissionAccess.Today(id.Person, organisation, now), now),
        cancellationToken);

    private async Task<DialogueResult> ChangeAsync(
        DialogueId id, Caller caller, Violation? unusable, Func<DialogueVoice?, OrganisationView, DateTimeOffset, DialogueCommand> make, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var now = clock.GetUtcNow();
            var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
            // Strangers do not even learn whether there is one.
            if (DialogueAccess.VoiceIn(stored?.Thread, caller, id.Person, organisation, now) is not { } voice)
                return DialogueViolations.NotInDialogue;
            if (stored is null)
                return AccessViolations.NotFound;
            if (unusable is not null)
                return unusable;
            var decision = DialogueDecider.Decide(stored.Thread, make(voice, organisation, now));
            if (decision.Refusal is { } refusal)
                return refusal;
            if (await SaveAsync(stored, stored.Thread, decision, caller.Nip!.Value, now, organisation, cancellationToken).ConfigureAwait(false) is { } result)
                return result;
        }

        return AccessViolations.ChangedMeanwhile;
    }

    /// <returns><c>null</c> when somebody else changed it first.</returns>
    private async Task<DialogueResult?> SaveAsync(
        StoredDialogue? before, DialogueThread thread, Decision<DialogueEvent> decision, Nip by, DateTimeOffset now, OrganisationView organisation, CancellationToken cancellationToken)
    {
        var after = before;
        if (!decision.IsRepeat)
        {
            after = new StoredDialogue(decision.Events.Aggregate(thread, DialogueDecider.Evolve), (before?.Version ?? 0) + 1, "");
            if (await store.SaveAsync(before, new DialogueChange(after, decision.Events, by, now), cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
                return null;
        }

        // What an interruption leaves untold the same request tells, and the nightly RemindDevelopment.
        var last = after!.Thread.Asked.Select(asked => asked.At).Append(after.Thread.Entries[^1].At).Max();
        foreach (var notice in DialogueNotices.Of(after.Thread, organisation, now, last.AddTicks(-1)))
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
        return new DialogueResult(after, null, decision.IsRepeat);
    }
}
