namespace EPerformance.Domain.Policies;

/// <summary>Where a number comes from.</summary>
/// <param name="Regulation">As cited, for example <c>Permentan 68/2012</c>.</param>
/// <param name="Article">Article, annex or page; empty when the source does not say.</param>
public sealed record LegalSource(string Regulation, string Article);
