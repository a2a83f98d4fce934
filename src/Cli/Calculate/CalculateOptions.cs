namespace EPerformance.Cli.Calculate;

/// <summary>What a call of <c>calculate</c> asks for, still as text.</summary>
/// <param name="Out">Folder for the results; may be missing when only an explanation is wanted.</param>
/// <param name="Language"><c>id</c> or <c>en</c>.</param>
public sealed record CalculateOptions(
    string Policy, string Data, string Month, string? Out, bool Strict, bool Days, string? Explain, string Language);
