using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Skp;

/// <summary>Names a plan: the person's first, second … of the year.</summary>
public readonly record struct SkpId(Nip Owner, int Year, int Number)
{
    public const int FirstYear = 2022, LastYear = 2100, MostInYear = 24;

    public bool IsPossible => Year is >= FirstYear and <= LastYear && Number is >= 1 and <= MostInYear;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Owner}|{Year}|{Number}");
}

/// <summary>Why a content was written.</summary>
public enum AgreementKind
{
    First,

    /// <summary>Something is added or corrected while the plan runs.</summary>
    Addendum,

    /// <summary>Results fall short: after a dialogue, another agreement for what is left of the time.</summary>
    NewAgreement,
}

public enum OpenStage
{
    Draft,
    Proposed,
    Returned,
}

/// <summary>What is written and not agreed.</summary>
/// <param name="Why">Of an addendum or a new agreement; empty for the first.</param>
/// <param name="Reason">Why it was returned; <c>null</c> otherwise.</param>
public sealed record OpenContent(SkpContent Content, OpenStage Stage, AgreementKind Kind, string Why, string? Reason)
{
    /// <summary>Since when it is at this stage; <c>null</c> in what was stored before that was kept.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>What was agreed. It never changes; a later one takes its place.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="By">Who agreed for the superior's side.</param>
public sealed record AgreedContent(int Number, SkpContent Content, AgreementKind Kind, string Why, Nip By, DateTimeOffset At);

public enum SkpStatus
{
    Draft,
    Proposed,
    Returned,

    /// <summary>Agreed, and its time has not come.</summary>
    Agreed,
    Running,
    Over,
}

/// <summary>A performance plan (<i>sasaran kinerja pegawai</i>) with everything that was agreed, ascending.</summary>
/// <param name="EndedOn">Last day when it ended before its time, such as on a change of post; <c>null</c> otherwise.</param>
public sealed record SkpPlan(SkpId Id, OpenContent? Open, IReadOnlyList<AgreedContent> Agreed, DateOnly? EndedOn)
{
    public static SkpPlan New(SkpId id) => new(id, null, [], null);

    public AgreedContent? InForce => Agreed.Count == 0 ? null : Agreed[^1];

    /// <summary>The days that it is in force; <c>null</c> before it is agreed.</summary>
    public DateRange? Days => InForce is { } agreed ? agreed.Content.Days.Intersect(new DateRange(DateOnly.MinValue, EndedOn ?? DateOnly.MaxValue)) : null;

    /// <summary>Whether an agreed plan is in force on a day.</summary>
    public bool Covers(DateOnly date) => Days is { } days && days.Contains(date);

    /// <param name="today">At the owner's place of work.</param>
    public SkpStatus StatusOn(DateOnly today) => (Days, Open) switch
    {
        ({ } days, _) when today > days.To => SkpStatus.Over,
        ({ } days, _) when today >= days.From => SkpStatus.Running,
        ({ }, _) => SkpStatus.Agreed,
        (null, { Stage: OpenStage.Proposed }) => SkpStatus.Proposed,
        (null, { Stage: OpenStage.Returned }) => SkpStatus.Returned,
        _ => SkpStatus.Draft,
    };
}
