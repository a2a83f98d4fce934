using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Periods;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Papers;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Appraisal;

/// <summary>Evaluation: results, behaviour, predicate (<c>docs/appraisal.md</c>).</summary>
public sealed class AppraisalEndpoints : IEndpointArea
{
    private const string One = "/appraisals/{nip}/{period}";

    public string Name => "appraisals";

    public IJsonTypeInfoResolver Json => AppraisalJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        Change(endpoints);
        Behaviour(endpoints);
        UnitAppraisalEndpoints.Declare(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get("/appraisals/{nip}", "list-evaluations", Permission.SeePersonalData, "A person's evaluations of a year.",
            async Task<Reply<EvaluationListAnswer>> (Nip nip, int year, Caller caller, AppraisalQueries use, CancellationToken stop) =>
            {
                // A year that no evaluation can have is one without any.
                var (found, refusal) = await use.OfYearAsync(nip, year is >= 1 and <= 9999 ? year : 1, caller, stop);
                return refusal is null ? new EvaluationListAnswer([.. found.Select(stored => AppraisalShow.Line(stored.Evaluation.Id, null, stored))]) : refusal;
            });

        endpoints.Get(One, "get-evaluation", Permission.SeePersonalData, "An evaluation: results, behaviour as groups see it, predicate. The period is a year, a month or a quarter.",
            async Task<Reply<EvaluationAnswer>> (Nip nip, AppraisalPeriod period, Caller caller, AppraisalQueries use, CancellationToken stop) =>
            {
                var (view, refusal) = await use.OfAsync(new EvaluationId(nip, period), caller, stop);
                return refusal is null ? AppraisalShow.Whole(view!) : refusal;
            });

        endpoints.Get(One + "/history", "list-evaluation-changes", Permission.SeePersonalData, "Who reported, rated and decided, oldest first.",
            async Task<Reply<Page<EvaluationChangeAnswer>>> (Nip nip, AppraisalPeriod period, Caller caller, PageRequest page, AppraisalQueries use, IEvaluationStore store, CancellationToken stop) =>
            {
                var id = new EvaluationId(nip, period);
                if ((await use.OfAsync(id, caller, stop)).Refusal is { } refusal)
                    return refusal;
                var audits = await store.HistoryAsync(id, page.After, page.Limit, stop);
                return page.Page<EvaluationChangeAnswer>(
                    [.. audits.SelectMany(AppraisalShow.Change)], page.NextAfter(audits, change => change.Version));
            });

        endpoints.Get(One + "/document", "download-evaluation", Permission.SeePersonalData, "The evaluation as PDF with a place for both signatures.",
            async Task<PaperReply> (Nip nip, AppraisalPeriod period, Caller caller, AppraisalQueries use, CancellationToken stop) =>
            {
                var (view, refusal) = await use.OfAsync(new EvaluationId(nip, period), caller, stop);
                return refusal is null ? new PaperReply(EvaluationDocument.NameOf(view!), PaperFormat.Pdf, stream => EvaluationDocument.Write(view!, stream)) : refusal;
            });
    }

    private static void Change(EndpointList endpoints)
    {
        endpoints.Put(One + "/report", "report-results", Permission.SubmitWork, "The person reports what became of the planned results.",
            async Task<Reply<EvaluationAnswer>> (Nip nip, AppraisalPeriod period, EvaluationReportBody body, Seen seen, Caller caller, ReportResults use, AppraisalQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.RunAsync(new EvaluationId(nip, period), caller, seen.Version, [.. body.Results.Select(one => one.Reported)], stop), queries, stop));

        endpoints.Put(One + "/ratings", "rate-results", Permission.DecideItems, "The superior rates each result, with feedback.",
            async Task<Reply<EvaluationAnswer>> (Nip nip, AppraisalPeriod period, ResultRatingsBody body, Seen seen, Caller caller, RateResults use, AppraisalQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.RunAsync(new EvaluationId(nip, period), caller, seen.Version, [.. body.Results.Select(one => one.Rated)], stop), queries, stop));

        endpoints.Post(One + "/predicate", "decide-predicate", Permission.DecideItems, "The superior decides both ratings, and with them the predicate; anew with a reason.",
            async Task<Reply<EvaluationAnswer>> (Nip nip, AppraisalPeriod period, PredicateBody body, Seen seen, Caller caller, DecidePredicate use, AppraisalQueries queries, CancellationToken stop) =>
                await ShowAsync(
                    await use.RunAsync(
                        new EvaluationId(nip, period), caller, seen.Version, new GivenPredicate(body.Work, body.WorkReason, body.Behaviour, body.BehaviourReason, body.Why), stop), queries, stop));

        endpoints.Get("/appraisals/waiting/{period}", "list-waiting-evaluations", Permission.DecideItems, "Whose predicate of a period the caller decides today, and what was decided.",
            async Task<Reply<EvaluationListAnswer>> (AppraisalPeriod period, Caller caller, AppraisalQueries use, CancellationToken stop) =>
            {
                var (people, refusal) = await use.ToDecideAsync(period, caller, stop);
                return refusal is null
                    ? new EvaluationListAnswer([.. people.Select(one => AppraisalShow.Line(new EvaluationId(one.Nip, period), one.Name, one.Stored))])
                    : refusal;
            });
    }

    private static void Behaviour(EndpointList endpoints)
    {
        endpoints.Get("/appraisals/to-rate", "list-people-to-rate", Permission.SubmitWork, "Whose behaviour the caller may rate today, and as what.",
            async Task<Reply<ToRateAnswer>> (Caller caller, AppraisalQueries use, CancellationToken stop) =>
            {
                var (people, refusal) = await use.ToRateAsync(caller, stop);
                return refusal is null ? new ToRateAnswer([.. people.Select(one => new ToRatePersonAnswer(one.Nip, one.Name, one.Position, one.Group))]) : refusal;
            });

        endpoints.Put(One + "/feedback", "give-feedback", Permission.SubmitWork, "Rates the behaviour by the seven values, as the person, superior, peer or subordinate; again until the collection ends. Nobody can read it.",
            async Task<Reply<Nothing>> (Nip nip, AppraisalPeriod period, BehaviourFeedbackBody body, Caller caller, GiveFeedback use, CancellationToken stop) =>
            {
                if (body.Values.DistinctBy(one => one.Value).Count() != body.Values.Count)
                    return AppraisalViolations.ValueMissing;
                var refusal = await use.RunAsync(new EvaluationId(nip, period), caller, body.Values.ToDictionary(one => one.Value, one => one.Rating), stop);
                return refusal is null ? default(Nothing) : refusal;
            });

        endpoints.Post(One + "/feedback/end", "end-feedback", Permission.DecideItems, "The superior ends the collection for good: groups with enough raters are shown as means, and what single people said is gone.",
            async Task<Reply<Nothing>> (Nip nip, AppraisalPeriod period, Caller caller, EndFeedback use, CancellationToken stop) =>
            {
                var refusal = await use.RunAsync(new EvaluationId(nip, period), caller, stop);
                return refusal is null ? default(Nothing) : refusal;
            });
    }

    private static async Task<Reply<EvaluationAnswer>> ShowAsync(EvaluationResult result, AppraisalQueries queries, CancellationToken stop)
    {
        if (result.Refusal is { } refusal)
            return Reply<EvaluationAnswer>.Refused(refusal, [.. result.Problems.Select(problem => new ProblemPlace($"$.{problem.Path}", Messages: problem.Text))]);
        return await queries.ShowAsync(result.Stored!, stop) is { } view ? AppraisalShow.Whole(view, result.IsRepeat) : AccessViolations.NotFound;
    }
}
