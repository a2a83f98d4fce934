namespace EPerformance.Domain.Approvals;

/// <summary>When somebody is asked again about a proposal that nobody answers. Whoever lets the time pass answers nothing by it.</summary>
/// <param name="RemindAfterDays">Calendar days after the day of the proposal until who is asked is reminded; 0 for no reminder.</param>
/// <param name="AskAboveAfterDays">Calendar days until the next above is asked too; 0 asks nobody else.</param>
public sealed record ProposalTimes(int RemindAfterDays = 7, int AskAboveAfterDays = 14)
{
    public const int MostDays = 60;

    /// <summary>The day whose beginning reminds; <c>null</c> for never.</summary>
    public DateOnly? RemindOn(DateOnly proposed) => RemindAfterDays > 0 ? proposed.AddDays(RemindAfterDays) : null;

    /// <summary>The day from whose beginning the next above is asked too; <c>null</c> for never.</summary>
    public DateOnly? AskAboveOn(DateOnly proposed) => AskAboveAfterDays > 0 ? proposed.AddDays(AskAboveAfterDays) : null;
}
