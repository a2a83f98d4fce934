using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Appraisal;

/// <summary>The predicate of a unit, which comes before those of its people, and how theirs spread.</summary>
internal static class UnitAppraisalEndpoints
{
    private const string One = "/appraisals/units/{unit}/{period}";

    public static void Declare(EndpointList endpoints)
    {
        endpoints.Get(One, "get-unit-appraisal", Permission.SeePersonalData, "A unit's predicate, the predicates of its people by number, and what the guide says of the spread.",
            async Task<Reply<UnitAppraisalAnswer>> (string unit, AppraisalPeriod period, Caller caller, UnitAppraisals use, CancellationToken stop) =>
                Show(await use.OfAsync(unit, period, caller, stop)));

        endpoints.Get(One + "/missing", "list-missing-evaluations", Permission.SeePersonalData, "Who of a unit and below has no predicate of the period, what is lacking, and for whom it waits, of those whom the caller may see.",
            async Task<Reply<MissingEvaluationsAnswer>> (string unit, AppraisalPeriod period, Caller caller, MissingEvaluations use, CancellationToken stop) =>
            {
                var (people, refusal) = await use.OfAsync(unit, period, caller, stop);
                return refusal is null
                    ? new MissingEvaluationsAnswer([
                        .. people.Select(one => new MissingEvaluationAnswer(one.Nip, one.Name, one.UnitCode, one.HasPlan, one.HasReport, one.IsRated, one.WaitsFor, one.DueOn, one.IsOverdue)),
                    ])
                    : refusal;
            });

        endpoints.Put(One, "set-unit-predicate", Permission.SetUnitPredicates, "Writes down which predicate the unit was given, and on what document it rests.",
            async Task<Reply<UnitAppraisalAnswer>> (string unit, AppraisalPeriod period, UnitPredicateBody body, Seen seen, Caller caller, UnitAppraisals use, CancellationToken stop) =>
                Show(await use.SetAsync(unit, period, caller, seen.Version, body.Predicate, body.Document, stop)));

        endpoints.Post(One + "/settle", "settle-unit-appraisal", Permission.DecideItems, "Takes responsibility for the spread; with a reason where the guide warns of it.",
            async Task<Reply<UnitAppraisalAnswer>> (string unit, AppraisalPeriod period, SpreadBody body, Caller caller, UnitAppraisals use, CancellationToken stop) =>
                Show(await use.SettleAsync(unit, period, caller, body.Reason, stop)));
    }

    private static Reply<UnitAppraisalAnswer> Show((UnitSpread? Spread, Violation? Refusal) result) => result.Refusal is { } refusal ? refusal : AppraisalShow.Unit(result.Spread!);
}
