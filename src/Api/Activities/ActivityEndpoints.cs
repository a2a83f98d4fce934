using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Activities;

/// <summary>Activities of a person's day: entered, sent, verified line by line (<c>docs/activities.md</c>).</summary>
public sealed class ActivityEndpoints : IEndpointArea
{
    private const string Day = "/activities/{nip}/{date}";

    public string Name => "activities";

    public IJsonTypeInfoResolver Json => ActivityJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        File(endpoints);
        Verify(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get(Day, "get-activities", Permission.SeePersonalData, "A day's activities, where they stand, who is waited for and until when.",
            async (Nip nip, RouteDay date, Caller caller, ActivityRequests requests, SubmissionOf use, CancellationToken stop) =>
            {
                var (view, refusal) = await use.RunAsync(new SubmissionDay(nip, date.Date), caller, stop);
                return await requests.ShowAsync(refusal, organisation => SubmissionShow.Whole(view!, organisation), stop);
            });

        endpoints.Get(Day + "/history", "list-activity-changes", Permission.SeePersonalData, "Who changed a day's activities when, oldest first.",
            async (Nip nip, RouteDay date, Caller caller, PageRequest page, ActivityRequests requests, HistoryOf use, CancellationToken stop) =>
            {
                var (changes, refusal) = await use.RunAsync(new SubmissionDay(nip, date.Date), page.After, page.Limit, caller, stop);
                var next = page.NextAfter(changes, change => change.Version);
                return await requests.ShowAsync<Page<ChangeAnswer>>(
                    refusal, organisation => page.Page([.. changes.Select(change => HistoryShow.Of(change, organisation))], next), stop);
            });

        endpoints.Get("/activities/{nip}/months/{month}", "list-activity-days", Permission.SeePersonalData, "A month's days with activities, in their order.",
            async Task<Reply<ActivityMonthAnswer>> (Nip nip, CivilMonth month, Caller caller, SubmissionsOf use, CancellationToken stop) =>
            {
                var (views, refusal) = await use.RunAsync(nip, month, caller, stop);
                return refusal is null ? new ActivityMonthAnswer(nip, month.ToString(), [.. views.Select(SubmissionShow.Day)]) : refusal;
            });
    }

    private static void File(EndpointList endpoints)
    {
        endpoints.Post(Day + "/lines", "enter-activities", Permission.SubmitWork, "Enters lines: into the draft, or beside what was sent already.",
            (Nip nip, RouteDay date, LinesBody body, Caller caller, IdempotencyKey key, ActivityRequests requests, EnterLines use, CancellationToken stop) =>
            {
                var (id, lines) = (new SubmissionDay(nip, date.Date), ActivityRequests.Lines(body));
                return requests.EnterAsync(caller, id, new RequestMark(key), lines, (by, mark) => use.RunAsync(id, by, lines, mark, stop), stop);
            },
            keyGoesWithChange: true);

        endpoints.Delete(Day + "/lines/{line}", "remove-activity", Permission.SubmitWork, "Takes a line out of the draft.",
            (Nip nip, RouteDay date, string line, Seen seen, Caller caller, ActivityRequests requests, RemoveLines use, CancellationToken stop) =>
            {
                var id = new SubmissionDay(nip, date.Date);
                return requests.ChangeAsync(caller, id, new RequestMark(null, seen.Version), (by, mark) => use.RunAsync(id, by, [line], mark, stop), stop);
            });

        endpoints.Post(Day + "/submit", "submit-activities", Permission.SubmitWork, "Sends the day to the superior: the draft as it is (no lines), or with all its lines.",
            (Nip nip, RouteDay date, LinesBody body, Seen seen, Caller caller, IdempotencyKey key, ActivityRequests requests, Submit use, CancellationToken stop) =>
            {
                var (id, lines) = (new SubmissionDay(nip, date.Date), ActivityRequests.Lines(body));
                return requests.EnterAsync(caller, id, new RequestMark(key, seen.Version), lines, (by, mark) => use.RunAsync(id, by, lines, mark, stop), stop);
            },
            keyGoesWithChange: true);

        endpoints.Post(Day + "/resubmit", "resubmit-activities", Permission.SubmitWork, "Sends returned lines again, revised or as they were.",
            (Nip nip, RouteDay date, LinesBody body, Seen seen, Caller caller, IdempotencyKey key, ActivityRequests requests, Resubmit use, CancellationToken stop) =>
            {
                var (id, lines) = (new SubmissionDay(nip, date.Date), ActivityRequests.Lines(body));
                return requests.EnterAsync(caller, id, new RequestMark(key, seen.Version), lines, (by, mark) => use.RunAsync(id, by, lines, mark, stop), stop);
            },
            keyGoesWithChange: true);

        endpoints.Post(Day + "/withdraw", "withdraw-activities", Permission.SubmitWork, "Takes back what nobody has decided.",
            (Nip nip, RouteDay date, WithdrawBody body, Seen seen, Caller caller, IdempotencyKey key, ActivityRequests requests, Withdraw use, CancellationToken stop) =>
            {
                var id = new SubmissionDay(nip, date.Date);
                return requests.ChangeAsync(caller, id, new RequestMark(key, seen.Version), (by, mark) => use.RunAsync(id, by, body.Lines, mark, stop), stop);
            },
            keyGoesWithChange: true);
    }

    private static void Verify(EndpointList endpoints)
    {
        endpoints.Post(Day + "/decisions", "decide-activities", Permission.DecideItems, "Verifies lines, in full or in part, rejects or returns them.",
            (Nip nip, RouteDay date, DecisionBody body, Seen seen, Caller caller, IdempotencyKey key, ActivityRequests requests, Decide use, CancellationToken stop) =>
            {
                var (id, lines) = (new SubmissionDay(nip, date.Date), ActivityRequests.Decisions(body.Lines));
                return requests.ChangeAsync(caller, id, new RequestMark(key, seen.Version), (by, mark) => use.RunAsync(id, by, lines, mark, stop), stop);
            },
            keyGoesWithChange: true);

        endpoints.Post(Day + "/return", "return-activities", Permission.DecideItems, "Gives everything that waits back for revision.",
            (Nip nip, RouteDay date, ReturnBody body, Seen seen, Caller caller, IdempotencyKey key, ActivityRequests requests, Return use, CancellationToken stop) =>
            {
                var id = new SubmissionDay(nip, date.Date);
                return requests.ChangeAsync(caller, id, new RequestMark(key, seen.Version), (by, mark) => use.RunAsync(id, by, body.Reason, mark, stop), stop);
            },
            keyGoesWithChange: true);

        endpoints.Post("/activities/decisions", "decide-many-activities", Permission.DecideItems, "Decides up to a hundred submissions, each with its own outcome.",
            async Task<Reply<DecisionsAnswer>> (DecisionsBody body, Caller caller, IdempotencyKey key, DecideMany use, CancellationToken stop) =>
            {
                var (refusal, outcomes) = await use.RunAsync(SubmissionAccess.ActorOf(caller), [.. body.Items.Select(ActivityRequests.Item)], new RequestMark(key), stop);
                return refusal is null ? new DecisionsAnswer([.. outcomes.Select(Outcome)]) : refusal;
            },
            keyGoesWithChange: true);
    }

    private static ItemAnswer Outcome(ItemOutcome outcome)
    {
        var (id, result) = (outcome.Id, outcome.Result);
        return result.Refusal is { } refusal
            ? new ItemAnswer(id.Nip, id.Day, ViolationStatus.Of(refusal), refusal.Code, refusal.Message, null, null)
            : new ItemAnswer(id.Nip, id.Day, StatusCodes.Status200OK, null, null, SubmissionShow.NameOf(result.Submission!.State), result.Submission.Version);
    }
}
