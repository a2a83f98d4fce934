using EPerformance.Application.Periods;
using EPerformance.Application.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>What a draft would have cost on a frozen period, or why that cannot be said.</summary>
/// <param name="LeftOut">Who has no result in the period either, with the reason; in order of NIP.</param>
/// <param name="Problems">Of the policies, with <see cref="PolicyToolViolations.Unusable"/>.</param>
/// <param name="Gaps">Whom the draft leaves without an answer, with <see cref="PolicyToolViolations.Gaps"/>; in order of NIP, the first hundred.</param>
public sealed record PeriodSimulation(
    int Version,
    PolicySimulation? Simulation,
    IReadOnlyList<FailedPerson> LeftOut,
    Violation? Refusal,
    IReadOnlyList<PolicyProblem> Problems,
    IReadOnlyList<FailedPerson> Gaps)
{
    public static PeriodSimulation Refused(Violation refusal, IReadOnlyList<PolicyProblem>? problems = null, IReadOnlyList<FailedPerson>? gaps = null) =>
        new(0, null, [], refusal, problems ?? [], gaps ?? []);
}
