using EPerformance.Application.Periods;
using EPerformance.Application.PolicyTools;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Policies;

/// <summary>The catalogue as an answer.</summary>
internal static class PolicyShow
{
    public static PolicyListAnswer List(IReadOnlyList<CataloguedPolicy> policies) => new([.. policies.Select(Line)]);

    public static LeftOutAnswer LeftOut(FailedPerson person) => new(person.Nip.Value, person.Name, person.UnitCode, person.Reason);

    private static PolicyLineAnswer Line(CataloguedPolicy policy)
    {
        var newest = policy.Versions[^1].Check.Head;
        return new PolicyLineAnswer(policy.Id, newest?.Name ?? new Text("", ""), newest?.Regulation ?? "", [.. policy.Versions.Select(version => Version(version.From, version.Check))]);
    }

    private static PolicyVersionAnswer Version(DateOnly from, PolicyCheck check) =>
        new(from, check.Head?.Class ?? "", check.Head?.State ?? "", check.Verdict, check.Head?.TestOnly ?? false, check.Hash, check.Problems.Count, check.Missing.Count);
}
