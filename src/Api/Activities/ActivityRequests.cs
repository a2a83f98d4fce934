using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Evidence;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Activities;

/// <summary>What the handlers of the area share: who the caller is to a submission, and how a change is answered.</summary>
internal sealed class ActivityRequests(OrganisationCache organisations, EvidenceLinksOf evidence, TimeProvider clock)
{
    public async Task<Reply<SubmissionAnswer>> ChangeAsync(
        Caller caller, SubmissionDay id, RequestMark mark, Func<Actor, RequestMark, Task<SubmissionResult>> change, CancellationToken stop)
    {
        if (await organisations.CurrentAsync(stop) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var actor = SubmissionAccess.ActorOf(caller, id, organisation, clock.GetUtcNow());
        return SubmissionShow.Changed(await change(actor, mark), organisation);
    }

    /// <summary>As <see cref="ChangeAsync"/>, with a look at the files that the lines name before they are entered.</summary>
    public Task<Reply<SubmissionAnswer>> EnterAsync(
        Caller caller, SubmissionDay id, RequestMark mark, IReadOnlyList<ActivityLine> lines, Func<Actor, RequestMark, Task<SubmissionResult>> change, CancellationToken stop) =>
        ChangeAsync(caller, id, mark, async (by, marked) =>
        {
            var mayEnter = by.Nip == id.Nip || by.Office != Office.None;
            return mayEnter && await evidence.AttachAsync(id.Nip, lines, stop) is { } refusal ? refusal : await change(by, marked);
        }, stop);

    /// <summary>Shows what a use case read; with the organisation for the names.</summary>
    public async Task<Reply<TAnswer>> ShowAsync<TAnswer>(Violation? refusal, Func<OrganisationView, Reply<TAnswer>> show, CancellationToken stop)
    {
        if (refusal is not null)
            return refusal;
        return await organisations.CurrentAsync(stop) is { } organisation ? show(organisation) : AttendanceViolations.NoOrganisation;
    }

    public static IReadOnlyList<ActivityLine> Lines(LinesBody body) => [.. body.Lines.Select(line => line.Line)];

    public static IReadOnlyList<LineDecision> Decisions(IReadOnlyList<LineDecisionBody> lines) => [.. lines.Select(line => line.Decision)];

    /// <exception cref="RequestRefused">An item has both lines and a verdict on the whole, or neither.</exception>
    public static ItemDecision Item(ItemBody item)
    {
        if ((item.Lines is null) == (item.Verdict is null))
            throw new RequestRefused(ApiViolations.WrongContent, new ProblemPlace("$.items"));
        var whole = item.Verdict is { } verdict ? new WholeDecision(verdict, item.Reason) : null;
        return new ItemDecision(new SubmissionDay(item.Nip, item.Date), item.Version, Decisions(item.Lines ?? []), whole);
    }
}
