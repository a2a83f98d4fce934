using EPerformance.Domain.Activities;

namespace EPerformance.Api.Activities;

/// <summary>Section <c>Activities</c> of the configuration: what the agency asks of activity lines. Without it, nothing beyond what makes a line readable.</summary>
public sealed class EntrySettings
{
    public const string Section = "Activities";

    /// <summary>H+n: 0 for the day itself only; not given: until the period closes.</summary>
    public int? EntryWorkdays { get; init; }

    public LateEntry LateEntry { get; init; } = LateEntry.Refused;

    public int MinutesPerDay { get; init; } = EntryPolicy.MinutesOfDay;

    public bool NeedsEvidence { get; init; }

    /// <exception cref="InvalidOperationException">A setting cannot be.</exception>
    public EntryPolicy Policy()
    {
        var policy = new EntryPolicy { WithinWorkdays = EntryWorkdays, Late = LateEntry, MinutesPerDay = MinutesPerDay, NeedsEvidence = NeedsEvidence };
        return policy.IsUsable
            ? policy
            : throw new InvalidOperationException($"{Section}:EntryWorkdays is 0 to 60 or not given, {Section}:MinutesPerDay 1 to {EntryPolicy.MinutesOfDay}");
    }
}
