namespace EPerformance.Infra.Tests.Bicep;

/// <summary>What Bicep made of an agency file.</summary>
/// <param name="Diagnostics">Every word of build and linter, warnings too, and the refusal of the template if there was one.</param>
/// <param name="Agency">Null when it does not build.</param>
/// <param name="Prediction">Null when it does not build or when the template refused it.</param>
internal sealed record Outcome(IReadOnlyList<string> Diagnostics, AgencyFile? Agency, Prediction? Prediction);
