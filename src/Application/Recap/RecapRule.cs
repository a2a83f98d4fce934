namespace EPerformance.Application.Recap;

/// <summary>What a person's work of a month is measured against.</summary>
/// <param name="MinutesPerWorkday">Effective working minutes that a working day is to yield; <c>null</c> where the agency has no such target.</param>
public sealed record RecapRule(int? MinutesPerWorkday = null);
