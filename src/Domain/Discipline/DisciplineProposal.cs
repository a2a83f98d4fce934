namespace EPerformance.Domain.Discipline;

/// <summary>By what the ladder was reached.</summary>
public enum ProposalGround
{
    /// <summary>Days of a year together.</summary>
    Cumulative,

    /// <summary>Days in a row.</summary>
    Consecutive,
}

/// <summary>
/// What the superior has to look into: he summons, examines and records; a person with the power to do so decides. A proposal is no sanction, and days that are excused
/// later take it back.
/// </summary>
/// <param name="Sanction">What the law provides for at this step.</param>
/// <param name="Evidence">The unexcused days, ascending.</param>
public sealed record DisciplineProposal(ProposalGround Ground, SanctionLevel Level, string Sanction, int? Months, IReadOnlyList<DateOnly> Evidence)
{
    /// <summary>The same thing for the same days.</summary>
    public bool IsSame(DisciplineProposal other) => (Ground, Sanction) == (other.Ground, other.Sanction) && Evidence.SequenceEqual(other.Evidence);

    /// <summary>The gravest thing that the record gives rise to; <c>null</c> below the first step. Days in a row come before the sum, for they lead to the gravest.</summary>
    public static DisciplineProposal? Of(AbsenceRecord record, AbsenceLadder ladder)
    {
        if (record.Streak.Count >= ladder.ConsecutiveDays)
            return new DisciplineProposal(ProposalGround.Consecutive, SanctionLevel.Heavy, ladder.ConsecutiveSanction, null, record.Streak);
        return ladder.StepOf(record.Days.Count) is { } step
            ? new DisciplineProposal(ProposalGround.Cumulative, step.Level, step.Sanction, step.Months, record.Days)
            : null;
    }
}
