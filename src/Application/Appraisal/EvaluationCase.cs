using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>An evaluation with everything that a decision on it depends on, at one instant.</summary>
internal sealed record EvaluationCase(Evaluation Evaluation, IReadOnlyList<AppraisedResult> Results, OrganisationView Organisation, DateOnly Today, Nip By, DateTimeOffset Now)
{
    public EvaluationProposal Decide(EvaluationCommand command) => new(EvaluationDecider.Decide(Evaluation, command), []);
}

/// <summary>What a use case makes of an evaluation.</summary>
internal sealed record EvaluationProposal(Decision<EvaluationEvent> Decision, IReadOnlyList<ItemProblem> Problems)
{
    public static implicit operator EvaluationProposal(Violation refusal) => new(refusal, []);

    public static EvaluationProposal Unusable(IReadOnlyList<ItemProblem> problems) => new(AppraisalViolations.ContentUnusable, problems);
}

/// <summary>How a change ended: the evaluation as it stands now, or why not.</summary>
public sealed record EvaluationResult(StoredEvaluation? Stored, Violation? Refusal, IReadOnlyList<ItemProblem> Problems, bool IsRepeat)
{
    public static implicit operator EvaluationResult(Violation refusal) => new(null, refusal, [], false);
}
