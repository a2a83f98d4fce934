using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Periods;
using EPerformance.Application.PolicyTools;

namespace EPerformance.Api.Policies;

/// <summary>The rules that people are paid by: to read, to have explained, to compare, to check and to try. Publishing is a file in the library and has no endpoint.</summary>
public sealed class PolicyEndpoints : IEndpointArea
{
    private const long MaxFile = 1024 * 1024;

    public string Name => "policies";

    public IJsonTypeInfoResolver Json => PolicyJson.Default;

    public void Declare(EndpointList endpoints)
    {
        DeclareQueries(endpoints);

        endpoints.Ask("/policies/check", "check-policy", Permission.CheckPolicies, "Says everything that is wrong with a policy file and all that it lacks.",
            Reply<PolicyCheck> (JsonElement file, PolicyName? @base, PolicyRequests use) => use.Check(file, @base), maxBody: MaxFile);

        endpoints.Ask("/policies/simulations/{period}", "simulate-policy", Permission.SimulatePolicies, "What a draft would have cost on the frozen facts of a period, and whom; nothing is kept.",
            (PeriodId period, int? version, SimulationBody body, PolicyRequests use, CancellationToken stop) => use.SimulateAsync(period, version, body, stop), maxBody: MaxFile);
    }

    private static void DeclareQueries(EndpointList endpoints)
    {
        endpoints.Get("/policies", "list-policies", Permission.SeePolicies, "Every policy with its versions and what the check says of them.",
            Reply<PolicyListAnswer> (PolicyCatalogue use) => PolicyShow.List(use.All));

        endpoints.Get("/policies/{id}", "get-policy", Permission.SeePolicies, "A version as it is: file, hashes, state and what the check says; the newest, or that of a day.",
            Reply<PolicyAnswer> (PolicyName id, RouteDay? on, PolicyRequests use) => use.Read(id, on?.Date));

        endpoints.Get("/policies/{id}/explanation", "explain-policy", Permission.SeePolicies, "The decree in sentences of both languages, rule by rule with source and worked example.",
            Reply<PolicyExplanation> (PolicyName id, RouteDay? on, PolicyRequests use) => use.Explain(id, on?.Date));

        endpoints.Get("/policies/{id}/differences", "compare-policies", Permission.SeePolicies, "What changed from this policy to another, or between two of its versions.",
            Reply<PolicyDiff> (PolicyName id, RouteDay? on, PolicyName? to, RouteDay? toOn, PolicyRequests use) => use.Compare(id, on?.Date, to ?? id, toOn?.Date));
    }
}
