using EPerformance.Application.Retention;
using EPerformance.Domain.Periods;

namespace EPerformance.Application.Audit;

/// <summary>
/// Which sealed rows went because their time was over: those of early warnings, period by period. A mark is an audit row of its own, and explains nothing of a period that was not over for long when it was made, so that no
/// mark hides what happened lately.
/// </summary>
public sealed class PurgeMarks
{
    public const string Event = "WarningsPurged";

    private const string Table = "EarlyWarnings", Partition = "purged", Prefix = "A!";

    private readonly Dictionary<string, DateTimeOffset> _purged = new(StringComparer.Ordinal);

    /// <summary>Takes the row when it is a mark.</summary>
    internal void Note(AuditRow row)
    {
        if (row is { Key: { Table: Table, Partition: Partition } key, At: { } at } && key.Row.StartsWith(Prefix, StringComparison.Ordinal))
            _purged[key.Row[Prefix.Length..]] = at;
    }

    internal bool Explains(AuditKey gone) =>
        gone.Table == Table && _purged.TryGetValue(gone.Partition, out var at) && PayPeriod.TryParse(gone.Partition, out var period)
        && period.Last.Last.AddMonths(RetentionSettings.LeastWarningMonths) < DateOnly.FromDateTime(at.UtcDateTime);
}
