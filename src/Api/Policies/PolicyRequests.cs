using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Application.Access;
using EPerformance.Application.Periods;
using EPerformance.Application.Policies;
using EPerformance.Application.PolicyTools;

namespace EPerformance.Api.Policies;

/// <summary>Requests about policies, as the tools take them.</summary>
public sealed class PolicyRequests(PolicyLibrary library, PolicyCatalogue catalogue, CheckPolicy check, ExplainPolicy explain, DiffPolicies diff, SimulatePeriod simulate)
{
    private const int MostShown = 100;

    public Reply<PolicyAnswer> Read(PolicyName id, DateOnly? on)
    {
        if (catalogue.FileOf(id.Value, on) is not { } file)
            return AccessViolations.NotFound;
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        return Reply<PolicyAnswer>.Of(new PolicyAnswer(check.Run(id.Value, on), hash, Encoding.UTF8.GetString(file)), hash);
    }

    public Reply<PolicyExplanation> Explain(PolicyName id, DateOnly? on) => Knows(id) ? explain.Run(id.Value, on) : AccessViolations.NotFound;

    public Reply<PolicyDiff> Compare(PolicyName id, DateOnly? on, PolicyName to, DateOnly? toOn) =>
        Knows(id) && Knows(to) ? diff.Run(id.Value, to.Value, on, toOn) : AccessViolations.NotFound;

    public PolicyCheck Check(JsonElement file, PolicyName? below)
    {
        var draft = new PeriodDraft(below?.Value, Posted(file), null, false, 0);
        return new CheckPolicy(library.With(draft.Posted!)).Run(draft.FullName);
    }

    public async Task<Reply<SimulationAnswer>> SimulateAsync(PeriodId period, int? version, SimulationBody body, CancellationToken cancellationToken)
    {
        if (body.Most is < 0 or > MostShown)
            return PolicyToolViolations.MostOutside;
        var file = body.File is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } sent ? Posted(sent) : null;
        if (file is null && body.Policy is null)
            return PolicyToolViolations.OneDraft;
        foreach (var name in new[] { body.Policy, body.Baseline })
        {
            if (name is not null && !(PolicyName.TryParse(name, out var known) && Knows(known)))
                return AccessViolations.NotFound;
        }

        var done = await simulate.RunAsync(period, version, new PeriodDraft(body.Policy, file, body.Baseline, body.AgainstFull, body.Most), cancellationToken);
        if (done.Refusal is { } refusal)
        {
            return Reply<SimulationAnswer>.Refused(refusal,
            [
                .. done.Problems.Select(problem => new ProblemPlace($"{problem.File}:{problem.Line}:{problem.Path}", problem.Code, problem.Text)),
                .. done.Gaps.Select(gap => new ProblemPlace(gap.Nip.Value, Messages: gap.Reason)),
            ]);
        }

        return new SimulationAnswer(period.ToString(), done.Version, done.Simulation!, [.. done.LeftOut.Select(PolicyShow.LeftOut)]);
    }

    /// <summary>Each part has a version.</summary>
    private bool Knows(PolicyName name) => name.Value.Split('+').All(id => library.Versions(id).Count > 0);

    private static PostedPolicy Posted(JsonElement file) => new(Encoding.UTF8.GetBytes(file.GetRawText()));
}
