using System.Text.Json.Serialization;
using EPerformance.Application.Submissions;

namespace EPerformance.Functions.Orchestrations.Items.V1;

/// <summary>Where a submission or a request stands, as far as its orchestration needs to know.</summary>
/// <param name="Version">Of the row; the higher one is the later one, in whatever order they arrive.</param>
/// <param name="DueAt">When the decider has to be asked again; <c>null</c> when nobody's deadline runs.</param>
/// <param name="HasOutcomes">Whether something was decided.</param>
public sealed record Standing(int Version, DateTimeOffset? DueAt, bool HasOutcomes)
{
    /// <summary>The request that left it so, as a W3C <c>traceparent</c>; <c>null</c> when that was not traced. Activities do not say it: the clock goes on with the one it has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Cause { get; init; }

    public static Standing Of(IStoredItem item) => new(
        item.Version, item.DueAt, item.HasOutcomes);

    /// <summary>Of what is not stored: there is nothing to do.</summary>
    public static Standing Gone { get; } = new(0, null, false);
}
