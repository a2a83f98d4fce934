using EPerformance.Application.Recap;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Scoring;

namespace EPerformance.Api.Recap;

/// <summary>Recaps as the API shows them.</summary>
internal static class RecapShow
{
    public static PersonRecapAnswer Of(PersonRecap recap, string? name) => new(
        recap.Nip,
        name,
        recap.Month.ToString(),
        Of(recap.Sum),
        recap.Workdays,
        Of(recap.Minutes),
        recap.InPart,
        recap.Unreviewed,
        recap.Rejected,
        [.. recap.Tasks.Select(task => new TaskRecapAnswer(task.Code, task.OutputUnit, task.BudgetLine, task.Quantity, Of(task.Sum), task.Days))]);

    public static RecapLineAnswer Of(RecapLine line)
    {
        var (activity, outcome) = (line.Line.Activity, line.Line.Line.Outcome);
        return new RecapLineAnswer(
            line.Date, activity.Id, activity.ActivityCode, line.BudgetLine, activity.Description, outcome.Quantity, outcome.Minutes, outcome.Status, activity.Evidence, activity.Note, outcome.By);
    }

    public static UnitWorkAnswer Of(UnitSum sum) => new(sum.UnitCode, sum.Name, sum.People, Of(sum.Sum), Of(sum.Minutes));

    public static UnitPersonAnswer Of(UnitPersonRecap person) => new(person.Nip, person.Name, Of(person.Sum), person.Workdays, Of(person.Minutes));

    public static BudgetRecapAnswer Of(BudgetLineRecap recap)
    {
        var line = recap.Line;
        return new BudgetRecapAnswer(
            line.Code, line.ParentCode, line.Level, line.Name, line.UnitCode, line.OutputUnit, Of(recap.Sum), recap.Output, Of(recap.Quantity), recap.OtherOutput, Rupiah.Whole(line.Ceiling), Rupiah.Whole(line.Realised),
            recap.Rupiah?.Percent);
    }

    public static ContributionAnswer Of(BudgetContribution one) => new(one.Nip, one.Name, one.UnitCode, one.Quantity, Of(one.Sum), [.. one.Months.Select(month => month.ToString())]);

    private static WorkSumAnswer Of(WorkSum sum) => new(sum.Lines, sum.Minutes, sum.Points);

    private static AchievementAnswer? Of(Achievement? achievement) => achievement is null ? null : new AchievementAnswer(achievement.Target, achievement.Reached, achievement.Percent);
}
