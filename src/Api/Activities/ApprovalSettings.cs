using EPerformance.Domain.Approvals;

namespace EPerformance.Api.Activities;

/// <summary>Section <c>Approvals</c> of the configuration: how long superiors have to verify activities, in working minutes of the owner's unit.</summary>
public sealed class ApprovalSettings
{
    public const string Section = "Approvals";

    /// <summary>Of each level; the default is two days of the five-day week.</summary>
    public int MinutesPerLevel { get; init; } = 1020;

    /// <summary>From the moment the level got it; 0 for no reminder.</summary>
    public int RemindAfterMinutes { get; init; } = 510;

    /// <summary>Superiors that are asked, one above the other, before the last outcome; 0 for all.</summary>
    public int Levels { get; init; }

    public LastOutcome LastOutcome { get; init; } = LastOutcome.EscalateToHr;

    /// <exception cref="InvalidOperationException">The settings contradict themselves.</exception>
    public ApprovalPolicy Policy()
    {
        var policy = new ApprovalPolicy(RemindAfterMinutes == 0 ? null : RemindAfterMinutes, MinutesPerLevel, Levels == 0 ? null : Levels, LastOutcome);
        return policy.Problem() is { } problem ? throw new InvalidOperationException($"{Section}: {problem.Code} {problem.Message.En}") : policy;
    }
}
