using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>The dialogue about a plan, in threads, from its first line to its end: the owner, those above today, and the personnel office write; nothing is ever taken back.</summary>
public sealed class NoteSkp(SkpDesk desk)
{
    private const int MostNotes = 500;

    /// <param name="replyTo">Number of the note that it answers.</param>
    /// <param name="result">Id of the result that it is about.</param>
    public Task<SkpResult> RunAsync(SkpId id, Caller caller, string text, int? replyTo, string? result, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, caller, null, begins: false,
        (organisation, now) => caller.Nip == id.Owner || caller.IsAny(Role.Hr) || PersonAccess.IsAbove(caller.Nip!.Value, id.Owner, organisation, now) ? null : AccessViolations.NotYours,
        (one, _) => Task.FromResult(Propose(one, text, replyTo, result)),
        cancellationToken);

    private static SkpProposal Propose(SkpCase one, string text, int? replyTo, string? result)
    {
        var notes = one.Stored!.Notes;
        if (notes >= MostNotes)
            return SkpViolations.TooManyNotes;
        var knowsResult = result is null || one.Plan.Open?.Content.Find(result) is not null || one.Plan.InForce?.Content.Find(result) is not null;
        if (!LineRules.IsText(text, 1000) || replyTo is < 1 || replyTo > notes || !knowsResult)
            return SkpViolations.NoteUnusable;
        return new SkpProposal(Decision<SkpEvent>.Nothing) { Note = new SkpNote(notes + 1, replyTo, result, text.Trim(), one.By, one.Now) };
    }
}
