using EPerformance.Application.Bundles;
using EPerformance.Application.Papers;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Everything about one person that the pay of a period may depend on. Times of punches, but no places, no positions, no devices.</summary>
/// <param name="Facts">Rows of imported fact tables that name this person.</param>
/// <param name="Failure">Why the facts are not whole; the run lists the person with this reason.</param>
public sealed record FrozenPerson(Nip Nip, string Name, IReadOnlyList<FrozenMonth> Months, IReadOnlyList<FrozenFact> Facts, Text? Failure)
{
    /// <summary>Facts of earlier periods that are not what those were paid from.</summary>
    public IReadOnlyList<FrozenCorrection> Corrections { get; init; } = [];

    /// <summary>The last in the period, else in the newest one that is corrected; <c>null</c> when nothing is left of the person there.</summary>
    public Assignment? LastAssignment =>
        (Months.Count > 0 ? Months : Corrections.SelectMany(correction => correction.Months)).SelectMany(month => month.Assignments).LastOrDefault()?.Assignment;

    /// <summary>Where the person was last in the period.</summary>
    public string UnitCode => LastAssignment?.UnitCode ?? "";

    /// <summary>The months as the rules take them, each for itself.</summary>
    public IReadOnlyList<PersonMonth> Read()
    {
        // Rules ask whether the absence of a day is the very one of the list, also in another month of a quarter.
        var absences = new HashSet<Absence>();
        return [.. Months.Select(month => month.Read(this, absences))];
    }
}

/// <summary>A month of a person, with or without an assignment in it.</summary>
/// <param name="FirstDay">Of the earliest known assignment.</param>
/// <param name="LeaveBefore">Working days of absences that began before the month.</param>
/// <param name="Punches">Of days that have any.</param>
/// <param name="Activities">What was verified; empty when nothing was.</param>
public sealed record FrozenMonth(
    CivilMonth Month,
    DateOnly? FirstDay,
    IReadOnlyList<AssignmentMonth> Assignments,
    IReadOnlyList<Absence> Absences,
    IReadOnlyList<LeaveBefore> LeaveBefore,
    IReadOnlyList<FrozenPunches> Punches,
    ActivityMonth Activities)
{
    /// <summary>Work that was submitted in time and that nobody had decided, in the order of dates; only days with any.</summary>
    public IReadOnlyList<PendingDay> Pending { get; init; } = [];

    /// <param name="known">Absences of the person that were read before; a store gives back equal ones, not the same.</param>
    internal PersonMonth Read(FrozenPerson person, HashSet<Absence> known)
    {
        Absence Same(Absence absence)
        {
            if (known.TryGetValue(absence, out var there))
                return there;
            known.Add(absence);
            return absence;
        }

        List<Absence> absences = [.. Absences.Select(Same)];
        var punches = Punches.ToDictionary(day => day.Date, day => day.InOrder);
        return new PersonMonth(person.Nip, person.Name, Month, [.. Assignments.Select(part => Link(part, punches, Same))], absences)
        {
            FirstDay = FirstDay,
            WorkdaysBefore = LeaveBefore.ToDictionary(leave => absences[leave.Absence], leave => leave.Workdays),
        };
    }

    private static AssignmentMonth Link(AssignmentMonth part, Dictionary<DateOnly, IReadOnlyList<DayPunch>> punches, Func<Absence, Absence> same) => part with
    {
        Days =
        [
            .. part.Days.Select(day => day with
            {
                Absence = day.Absence is { } own ? same(own) : null,
                Punches = punches.TryGetValue(day.Date, out var ofDay) ? new DayPunches([.. ofDay], 0, ofDay.Count) : default,
            }),
        ],
    };
}

/// <param name="Absence">Its place in the list of the month's absences.</param>
public sealed record LeaveBefore(int Absence, int Workdays);

/// <summary>When somebody came and went on a day, without where and by what.</summary>
/// <param name="InOrder">By time, then by direction.</param>
public sealed record FrozenPunches(DateOnly Date, IReadOnlyList<DayPunch> InOrder);

/// <summary>A row of an imported fact table, values in the order of the table's columns.</summary>
public sealed record FrozenFact(string File, IReadOnlyList<string> Values);

/// <summary>What holds for all buckets of a version. Written before the first of them, so that all are frozen from one organisation.</summary>
/// <param name="Organisation">Version of the organisation.</param>
/// <param name="Policies">By month: what the run has to calculate with.</param>
/// <param name="Engine">Version of the program that froze.</param>
/// <param name="Units">The tree, so that lists can be made when the organisation has changed.</param>
/// <param name="Tables">Columns of the fact tables, and the rows of those that name no person.</param>
public sealed record FreezeManifest(
    PeriodId Id,
    int Version,
    string Organisation,
    IReadOnlyList<FrozenPolicy> Policies,
    string Engine,
    DateTimeOffset BegunAt,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<FactTable> Tables)
{
    /// <summary>Earlier periods that are looked at again, oldest first.</summary>
    public IReadOnlyList<CorrectedPeriod> Corrects { get; init; } = [];

    /// <summary>The reviewed catalogue on the days of the period; empty without one, and in versions of before it was frozen.</summary>
    public IReadOnlyList<FrozenItem> Catalogue { get; init; } = [];

    /// <summary>Whether what was paid too much is taken back.</summary>
    public bool NegativeDifferences { get; init; } = true;

    /// <summary>What stands on papers of this version; <c>null</c> in versions of before it was frozen.</summary>
    public PaperSettings? Papers { get; init; }

    /// <summary>Fact files of which rows were decided here and not imported.</summary>
    public IReadOnlyList<string> DecidedHere { get; init; } = [];

    public static string EngineVersion { get; } = typeof(FreezeManifest).Assembly.GetName().Version?.ToString(3) ?? "";
}

/// <param name="Identity">What the run has to calculate with.</param>
public sealed record FrozenPolicy(CivilMonth Month, PolicyIdentity Identity)
{
    /// <summary>What it says of undecided work; <c>null</c> where nothing is paid by activity.</summary>
    public PendingChoice? Pending { get; init; }

    public static FrozenPolicy Of(CivilMonth month, AllowancePolicy policy) => new(month, policy.Identity) { Pending = policy.PendingLines?.Choice };
}
