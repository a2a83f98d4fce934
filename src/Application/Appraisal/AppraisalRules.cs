using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>What the agency has chosen where the regulation leaves it to the agency.</summary>
/// <param name="Cycle">Periodic evaluation by month or by quarter; a year is evaluated in any case.</param>
/// <param name="SmallPart">Share of main results below that is still a small part, inclusive.</param>
public sealed record AppraisalRules(PeriodKind Cycle, FeedbackPolicy Feedback, IndicatorPolicy Indicators, Exact SmallPart, DistributionGuide Guide)
{
    public EvaluationTimes Times { get; init; } = new();

    public static AppraisalRules Default { get; } = new(PeriodKind.Monthly, FeedbackPolicy.Default, IndicatorPolicy.Default, Exact.Ratio(1, 4), DistributionGuide.Default);

    public bool Takes(AppraisalPeriod period) => period.Part is not { } part || part.Kind == Cycle;
}

/// <summary>Section <c>Appraisal</c> of the settings.</summary>
public sealed class AppraisalSettings
{
    public const string Section = "Appraisal";

    private const int LeastThreshold = 3;

    /// <summary><c>Monthly</c> or <c>Quarterly</c>.</summary>
    public PeriodKind Cycle { get; set; } = PeriodKind.Monthly;

    /// <summary>Raters of an anonymous group, at least; never under 3.</summary>
    public int Threshold { get; set; } = LeastThreshold;

    /// <summary>Weights of superior, peers and subordinates.</summary>
    public int SuperiorWeight { get; set; } = 60;

    public int PeerWeight { get; set; } = 20;

    public int SubordinateWeight { get; set; } = 20;

    /// <summary>Per cent of the target from which an indicator is above, inclusive.</summary>
    public int AboveFrom { get; set; } = 110;

    /// <summary>Per cent of the target from which an indicator meets it, inclusive.</summary>
    public int MeetsFrom { get; set; } = 90;

    /// <summary>Per cent of the main results that may be below and are still a small part, inclusive.</summary>
    public int SmallPart { get; set; } = 25;

    /// <summary>People of a group, at least, for the guide of the spread to say anything.</summary>
    public int SmallestGroup { get; set; } = 10;

    /// <summary>Calendar days after a month or quarter until its evaluation is missing, 1 to 28.</summary>
    public int DueDays { get; set; } = 10;

    /// <summary>Calendar days after a year until its evaluation is missing, 1 to 120.</summary>
    public int AnnualDueDays { get; set; } = 31;

    /// <exception cref="InvalidOperationException">The settings contradict themselves or undo the anonymity.</exception>
    public AppraisalRules Rules()
    {
        if (Threshold is < LeastThreshold or > FeedbackRound.MostOfGroup)
            throw new InvalidOperationException($"{Section}:Threshold is {LeastThreshold} to {FeedbackRound.MostOfGroup}: fewer raters are not anonymous");
        if (SuperiorWeight <= 0 || PeerWeight <= 0 || SubordinateWeight <= 0)
            throw new InvalidOperationException($"{Section}: weights are positive");
        if (MeetsFrom <= 0 || AboveFrom <= MeetsFrom || SmallPart is < 0 or > 100 || SmallestGroup < 1)
            throw new InvalidOperationException($"{Section}: 0 < MeetsFrom < AboveFrom, SmallPart 0 to 100, SmallestGroup at least 1");
        if (DueDays is < 1 or > EvaluationTimes.MostDueDays || AnnualDueDays is < 1 or > EvaluationTimes.MostAnnualDueDays)
            throw new InvalidOperationException($"{Section}: DueDays is 1 to {EvaluationTimes.MostDueDays}, AnnualDueDays 1 to {EvaluationTimes.MostAnnualDueDays}");
        var weights = new Dictionary<RaterGroup, Exact>
        {
            [RaterGroup.Superior] = Exact.Whole(SuperiorWeight),
            [RaterGroup.Peer] = Exact.Whole(PeerWeight),
            [RaterGroup.Subordinate] = Exact.Whole(SubordinateWeight),
        };
        return new AppraisalRules(
            Cycle,
            FeedbackPolicy.Default with { Threshold = Threshold, Weights = weights },
            new IndicatorPolicy(Exact.Whole(AboveFrom), Exact.Whole(MeetsFrom)),
            Exact.Ratio(SmallPart, 100),
            DistributionGuide.Default with { SmallestGroup = SmallestGroup })
        {
            Times = new EvaluationTimes(DueDays, AnnualDueDays),
        };
    }
}
