using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>What chooses the step of a leave rule.</summary>
public enum LeaveLadder
{
    /// <summary>The length of the whole absence in calendar days, month ends crossed: one step for all its days.</summary>
    Length,

    /// <summary>The position of each day in the absence: the first days free, later ones not; first month, second month.</summary>
    Day,

    /// <summary>Which absence of this rule in the calendar year it is.</summary>
    TimesInYear,
}

/// <summary>
/// What approved absence of some kinds costs. Pay of a step applies to each working day of the absence: the day's share of the base ×
/// (100 % − pay). A step may instead take a percentage per working day or per month.
/// </summary>
/// <param name="Reasons">Codes it is meant for; empty for any reason. A rule with a fitting reason goes before one without.</param>
/// <param name="Steps">Ascending by their bounds.</param>
/// <param name="TimesPerMonth">How many absences that begin in one month the rule covers; <c>null</c> for any number.</param>
public sealed record LeaveRule(
    string Code,
    Text Name,
    PayBase Base,
    LegalSource Source,
    IReadOnlyList<AbsenceKind> Kinds,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<LeaveStep> Steps,
    int? TimesPerMonth) : PolicyRule(Code, Name, Base, Source)
{
    public LeaveLadder Ladder { get; init; } = LeaveLadder.Length;

    /// <summary>A <see cref="LeaveLadder.Day"/> ladder counts working days, not calendar days.</summary>
    public bool CountsWorkdays { get; init; }

    /// <summary>Kind in the history of absences of this rule before the facts begin; the code of the rule unless the policy names another.</summary>
    public string HistoryKind { get; init; } = Code;

    public bool CoversKind(AbsenceKind kind) => Kinds.Contains(kind);

    public bool CoversReason(string reason) => Reasons.Contains(reason, StringComparer.Ordinal);

    /// <summary>The step of an absence by its length, or <c>null</c> when the rule has none for that length.</summary>
    public LeaveStep? StepFor(Absence absence)
    {
        foreach (var step in Steps)
        {
            if (step.CoversLength(absence.Days))
                return step;
        }

        return null;
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var steps = Steps.Select(step => step.Describe(Ladder, CountsWorkdays)).ToList();
        var reasons = Reasons.Count == 0 ? default : new Text($" (alasan {string.Join(", ", Reasons)})", $" (reason {string.Join(", ", Reasons)})");
        var times = TimesPerMonth is { } limit ? new Text($" Paling banyak {limit} kali sebulan.", $" At most {limit} times a month.") : default;
        return Sentence(
            $"{Name.Id}{reasons.Id}: {string.Join("; ", steps.Select(step => step.Id))}.{times.Id}",
            $"{Name.En}{reasons.En}: {string.Join("; ", steps.Select(step => step.En))}.{times.En}",
            policy,
            Steps[^1].DeductPerDay is { } perDay ? Rate.Zero - perDay : null);
    }
}

/// <summary>Pay during an absence up to a bound; the bounds that a ladder does not use are <c>null</c>.</summary>
/// <param name="UpToDays">Days, inclusive; <c>null</c> for any length.</param>
/// <param name="Pay">Share of the day's pay that remains.</param>
public sealed record LeaveStep(int? UpToDays, Rate Pay)
{
    /// <summary>Complete months since the first day: 1 from the 20th is up to the 19th of the next month.</summary>
    public int? UpToMonths { get; init; }

    /// <summary>Up to this absence of the year.</summary>
    public int? UpToTimes { get; init; }

    /// <summary>A share of the base for each working day, instead of a share of the day's pay.</summary>
    public Rate? DeductPerDay { get; init; }

    /// <summary>A share of the base for each month that has a working day of the absence, instead of a share of the day's pay.</summary>
    public Rate? DeductPerMonth { get; init; }

    public bool IsOpen => UpToDays is null && UpToMonths is null && UpToTimes is null;

    public bool CoversLength(DateRange absence) =>
        UpToMonths is { } months ? absence.To < EndOf(absence.From, months) : UpToDays is not { } limit || absence.Days <= limit;

    public bool CoversDay(DateOnly first, DateOnly day, int position) =>
        UpToMonths is { } months ? day < EndOf(first, months) : UpToDays is not { } limit || position <= limit;

    public Text Describe(LeaveLadder ladder, bool workdays)
    {
        var unit = workdays ? new Text("hari kerja", "working days") : new Text("hari kalender", "calendar days");
        var bound = (UpToMonths, UpToTimes, UpToDays) switch
        {
            ({ } months, _, _) => new Text($"sampai bulan ke-{months}", $"up to month {months}"),
            (_, { } times, _) => new Text($"sampai kali ke-{times} setahun", $"up to time {times} of the year"),
            (_, _, { } days) when ladder == LeaveLadder.Day => new Text($"sampai hari ke-{days} ({unit.Id})", $"up to day {days} ({unit.En})"),
            (_, _, { } days) => new Text($"sampai {days} {unit.Id}", $"up to {days} {unit.En}"),
            _ => new Text("selebihnya", "beyond that"),
        };
        var effect = (DeductPerDay, DeductPerMonth) switch
        {
            ({ } perDay, _) => new Text($"−{perDay}% per hari kerja", $"−{perDay}% for each working day"),
            (_, { } perMonth) => new Text($"−{perMonth}% per bulan", $"−{perMonth}% for each month"),
            _ => new Text($"dibayar {Pay}%", $"paid {Pay}%"),
        };
        return new Text($"{bound.Id} {effect.Id}", $"{bound.En} {effect.En}");
    }

    /// <summary>The first day that is no longer covered.</summary>
    private static DateOnly EndOf(DateOnly first, int months) => first.DayNumber > DateOnly.MaxValue.AddMonths(-months).DayNumber ? DateOnly.MaxValue : first.AddMonths(months);
}
