using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Audit;

/// <summary>What an auditor looks for; everything that is given must hold.</summary>
/// <param name="From">Day in UTC, inclusive.</param>
/// <param name="To">Day in UTC, inclusive; see <see cref="IsRange"/>.</param>
/// <param name="By">Who did it.</param>
/// <param name="Person">Whom it is about.</param>
/// <param name="Table">Where it lies, as the rows name it.</param>
/// <param name="Action">One of <see cref="AuditEntry.Actions"/>.</param>
public sealed record AuditQuery(DateOnly From, DateOnly To, Nip? By = null, Nip? Person = null, string? Table = null, string? Action = null)
{
    public const int MostDays = 31;

    public bool IsRange => From <= To && To.DayNumber - From.DayNumber < MostDays;

    internal DateTimeOffset Begin => new(From, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>Exclusive.</summary>
    internal DateTimeOffset End => To == DateOnly.MaxValue ? DateTimeOffset.MaxValue : new(To.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>As far as a seal tells.</summary>
    internal bool Wants(AuditRow row) => row.At >= Begin && row.At < End && (By is null || row.By == By) && (Table is null || string.Equals(row.Key.Table, Table, StringComparison.OrdinalIgnoreCase));

    /// <summary>A row that is gone is shown whatever was asked for: nobody can say any more what it was.</summary>
    internal bool Wants(AuditEntry entry) => Action is null || entry.Content is null || entry.Actions.Contains(Action, StringComparer.OrdinalIgnoreCase);
}
