using System.Globalization;
using System.Text.Json;
using EPerformance.Api.Requests;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Activities;

/// <summary>Submissions as the API shows them.</summary>
internal static class SubmissionShow
{
    /// <summary>The answer to a change: without descriptions, which would cost a read.</summary>
    public static Reply<SubmissionAnswer> Changed(SubmissionResult result, OrganisationView organisation)
    {
        if (result.Refusal is { } refusal)
            return refusal;
        var stored = result.Submission!;
        var answer = Show(stored, StatusText.Of(stored.State, organisation), stored.State.Lines.Select(line => Line(line, null)), organisation);
        return Reply<SubmissionAnswer>.Of(answer, Tag(stored.Version), replayed: result.IsRepeat);
    }

    public static Reply<SubmissionAnswer> Whole(SubmissionView view, OrganisationView organisation) =>
        Reply<SubmissionAnswer>.Of(Show(view.Submission, view.Status, view.Lines.Select(one => Line(one.Line, one.Activity)), organisation), Tag(view.Version));

    public static ActivityDayAnswer Day(SubmissionView view)
    {
        var (stored, state) = (view.Submission, view.Submission.State);
        return new ActivityDayAnswer(
            stored.Id.Day, NameOf(state), view.Status, view.Version, WaitsUntil(state), state.Lines.Count(line => line.Status != LineStatus.Withdrawn), state.Pending.Count(),
            Claimed(state), Verified(state));
    }

    public static string NameOf(ApprovalState state) => JsonNamingPolicy.CamelCase.ConvertName(state.GetType().Name);

    private static SubmissionAnswer Show(StoredSubmission stored, Text status, IEnumerable<LineAnswer> lines, OrganisationView organisation)
    {
        var state = stored.State;
        return new SubmissionAnswer(
            stored.Id.Nip,
            organisation.NameOf(stored.Id.Nip),
            stored.Id.Day,
            state.Item.UnitCode,
            NameOf(state),
            status,
            stored.Version,
            state.Revision,
            state is ApprovalState.Submitted { Route: var route } ? [.. route.Chain.Superiors[route.Level].Verifiers.Select(one => one.Nip)] : [],
            WaitsUntil(state),
            Claimed(state),
            Verified(state),
            [.. lines]);
    }

    private static LineAnswer Line(ApprovalLine line, ActivityLine? activity) => new(
        line.Id,
        line.Claim.Quantity,
        line.Claim.Minutes,
        line.Status,
        new VerifiedAnswer(line.Outcome.Quantity, line.Outcome.Minutes),
        line.Outcome.Reason,
        line.FiledBy,
        line.EnteredAt,
        line.Outcome.By,
        line.Outcome.At,
        activity is null ? null : new ActivityAnswer(activity.ActivityCode, activity.Description, activity.Start, activity.End, activity.Evidence, activity.Note, activity.WorkOrder, activity.LateReason));

    private static DateTimeOffset? WaitsUntil(ApprovalState state) => state is ApprovalState.Submitted { Route.Clock: { } clock } ? clock.DueAt : null;

    private static int Claimed(ApprovalState state) => state.Lines.Where(line => line.Status != LineStatus.Withdrawn).Sum(line => line.Claim.Minutes);

    private static int Verified(ApprovalState state) => state.Lines.Sum(line => line.Outcome.Minutes);

    private static string Tag(int version) => version.ToString(CultureInfo.InvariantCulture);
}
