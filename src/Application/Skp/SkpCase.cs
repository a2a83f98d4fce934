using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>A plan with everything that a decision on it depends on, at one instant.</summary>
internal sealed record SkpCase(SkpId Id, OrganisationView Organisation, StoredSkp? Stored, SkpPlan Plan, Nip By, DateTimeOffset Now)
{
    public SkpProposal Decide(SkpCommand command) => new(SkpDecider.Decide(Plan, command));
}

/// <summary>What a use case makes of a plan.</summary>
internal sealed record SkpProposal(Decision<SkpEvent> Decision)
{
    public SkpNote? Note { get; init; }

    public IReadOnlyList<ItemProblem> Problems { get; init; } = [];

    /// <summary>Plans of others that the decision rests on: written only while they are as they were read.</summary>
    public IReadOnlyList<StoredSkp> LeansOn { get; init; } = [];

    public static implicit operator SkpProposal(Violation refusal) => new((Decision<SkpEvent>)refusal);

    public static SkpProposal Unusable(IReadOnlyList<ItemProblem> problems) => new((Decision<SkpEvent>)SkpViolations.ContentUnusable) { Problems = problems };
}

/// <summary>How a change ended: the plan as it stands now, or why not.</summary>
public sealed record SkpResult(StoredSkp? Stored, Violation? Refusal, IReadOnlyList<ItemProblem> Problems, bool IsRepeat)
{
    public static implicit operator SkpResult(Violation refusal) => new(null, refusal, [], false);
}
