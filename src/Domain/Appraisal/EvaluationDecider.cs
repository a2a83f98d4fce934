using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>What is asked of an evaluation. Whether the one who asks may is answered before, by the organisation of the day.</summary>
public abstract record EvaluationCommand(Nip By, DateTimeOffset Now)
{
    public sealed record Report(Nip By, IReadOnlyList<ReportedResult> Results, DateTimeOffset Now) : EvaluationCommand(By, Now);

    public sealed record Rate(Nip By, IReadOnlyList<RatedOutcome> Results, DateTimeOffset Now) : EvaluationCommand(By, Now);

    /// <param name="Organisation">With the unit whose it is; <c>null</c> while it is not set.</param>
    /// <param name="Work">With what the rated results come to.</param>
    /// <param name="Why">Obligatory when it is decided anew.</param>
    public sealed record Decide(
        Nip By, (OrganisationPredicate Predicate, string Unit)? Organisation, GivenRating Work, GivenRating Behaviour, string Why, DateTimeOffset Now) : EvaluationCommand(By, Now);
}

/// <summary>What happened to an evaluation.</summary>
public abstract record EvaluationEvent(Nip By, DateTimeOffset At)
{
    public sealed record Reported(Nip By, IReadOnlyList<ReportedResult> Results, DateTimeOffset At) : EvaluationEvent(By, At);

    public sealed record Rated(Nip By, IReadOnlyList<RatedOutcome> Results, DateTimeOffset At) : EvaluationEvent(By, At);

    public sealed record Decided(Nip By, Ruling Ruling, DateTimeOffset At) : EvaluationEvent(By, At);
}

/// <summary>reported → rated → decided; a decision may be corrected with a reason, and the one before stays readable. Source: PermenPANRB 6/2022 (evaluation).</summary>
public static class EvaluationDecider
{
    public static Decision<EvaluationEvent> Decide(Evaluation evaluation, EvaluationCommand command) => command switch
    {
        EvaluationCommand.Report report => Report(evaluation, report),
        EvaluationCommand.Rate rate => Rate(evaluation, rate),
        EvaluationCommand.Decide decide => Rule(evaluation, decide),
        _ => throw new UnreachableException($"No rule for {command.GetType()}"),
    };

    public static Evaluation Evolve(Evaluation evaluation, EvaluationEvent happened) => happened switch
    {
        EvaluationEvent.Reported e => evaluation with { Reported = e.Results },
        EvaluationEvent.Rated e => evaluation with { Rated = e.Results },
        EvaluationEvent.Decided e => evaluation with { Rulings = [.. evaluation.Rulings, e.Ruling] },
        _ => throw new UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<EvaluationEvent> Report(Evaluation evaluation, EvaluationCommand.Report command)
    {
        if (command.By != evaluation.Id.Person)
            return AppraisalViolations.NotOwnReport;
        if (evaluation.Reported.SequenceEqual(command.Results))
            return Decision<EvaluationEvent>.Nothing;
        return evaluation.InForce is null ? new EvaluationEvent.Reported(command.By, command.Results, command.Now) : AppraisalViolations.AlreadyDecided;
    }

    private static Decision<EvaluationEvent> Rate(Evaluation evaluation, EvaluationCommand.Rate command)
    {
        if (command.By == evaluation.Id.Person)
            return AppraisalViolations.OwnAppraisal;
        if (evaluation.Rated.SequenceEqual(command.Results))
            return Decision<EvaluationEvent>.Nothing;
        return evaluation.InForce is null ? new EvaluationEvent.Rated(command.By, command.Results, command.Now) : AppraisalViolations.AlreadyDecided;
    }

    private static Decision<EvaluationEvent> Rule(Evaluation evaluation, EvaluationCommand.Decide command)
    {
        var (decision, refusal) = PredicateDecision.Of(evaluation.Id.Person, command.By, command.Organisation?.Predicate, command.Work, command.Behaviour);
        if (refusal is not null)
            return refusal;
        if (evaluation.InForce is { } before)
        {
            if (before.By == command.By && (before.Work, before.Behaviour) == (command.Work, command.Behaviour))
                return Decision<EvaluationEvent>.Nothing;
            if (string.IsNullOrWhiteSpace(command.Why))
                return AppraisalViolations.AlreadyDecided;
        }

        var (organisation, unit) = command.Organisation!.Value;
        var why = evaluation.InForce is null ? "" : command.Why;
        return new EvaluationEvent.Decided(
            command.By, new Ruling(evaluation.Rulings.Count + 1, organisation, unit, command.Work, command.Behaviour, decision!.Predicate, why, command.By, command.Now), command.Now);
    }
}
