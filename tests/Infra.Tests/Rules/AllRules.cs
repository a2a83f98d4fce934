using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests.Rules;

/// <summary>What Bicep cannot know about an instance of ours, as sentences about what is wrong.</summary>
internal static class AllRules
{
    /// <summary>What Bicep said and, where it predicted something, what our rules say.</summary>
    public static IReadOnlyList<string> Faults(Outcome outcome) =>
        outcome is { Prediction: { } prediction, Agency: { } agency } ? [.. outcome.Diagnostics, .. Faults(prediction, agency)] : outcome.Diagnostics;

    public static IEnumerable<string> Faults(Prediction prediction, AgencyFile agency) =>
    [
        .. StorageRules.Faults(prediction, agency),
        .. AppRules.Faults(prediction, agency),
        .. AccessRules.Faults(prediction),
        .. PlaceRules.Faults(prediction, agency.Region),
        .. NameRules.Faults(prediction),
        .. WatchRules.Faults(prediction),
    ];
}
