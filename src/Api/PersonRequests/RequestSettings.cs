using EPerformance.Domain.Approvals;
using EPerformance.Domain.Requests;

namespace EPerformance.Api.PersonRequests;

/// <summary>Section <c>Requests</c> of the configuration: what the agency's decree says differently from <see cref="RequestPolicy.Defaults"/>.</summary>
public sealed class RequestSettings
{
    public const string Section = "Requests";

    /// <summary>Working minutes of each level; the default is two days of the five-day week.</summary>
    public int MinutesPerLevel { get; init; } = 1020;

    /// <summary>From the moment the level got it; 0 for no reminder.</summary>
    public int RemindAfterMinutes { get; init; } = 510;

    /// <summary>Superiors that are asked, one above the other, before the last outcome; 0 for all.</summary>
    public int Levels { get; init; }

    public LastOutcome LastOutcome { get; init; } = LastOutcome.EscalateToHr;

    /// <summary>Working days a year.</summary>
    public int AnnualLeaveDays { get; init; } = 12;

    /// <summary>The first year of which every leave is recorded here: nothing is carried out of years before it. 0: nothing is carried at all.</summary>
    public int LeaveRecordsFrom { get; init; }

    /// <summary>By kind; a kind that is named needs all of its values that are not the type's own.</summary>
    public Dictionary<RequestKind, RequestRule> Rules { get; init; } = [];

    /// <exception cref="InvalidOperationException">The settings contradict themselves.</exception>
    public RequestPolicy Policy()
    {
        var approval = new ApprovalPolicy(RemindAfterMinutes == 0 ? null : RemindAfterMinutes, MinutesPerLevel, Levels == 0 ? null : Levels, LastOutcome);
        if (approval.Problem() is { } problem)
            throw new InvalidOperationException($"{Section}: {problem.Code} {problem.Message.En}");
        if (AnnualLeaveDays < 0 || Rules.Values.Any(rule => rule.WithinWorkdays is < 0 or > 366 || rule.LongestDays < 1 || rule.LongestMinutes < 1 || rule.YearsOfService is < 0 or > 60))
            throw new InvalidOperationException($"{Section}: days, minutes and years must not be negative, and a request can be sent 366 working days later at most");
        return new RequestPolicy
        {
            Approval = approval,
            AnnualLeave = new AnnualLeaveRule { Days = AnnualLeaveDays, RecordsFrom = LeaveRecordsFrom == 0 ? null : LeaveRecordsFrom },
            Rules = RequestPolicy.Defaults.ToDictionary(rule => rule.Key, rule => Rules.GetValueOrDefault(rule.Key) ?? rule.Value),
        };
    }
}
