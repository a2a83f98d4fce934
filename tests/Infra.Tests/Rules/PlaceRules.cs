using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests.Rules;

/// <summary>Everything lies in the region of the agency, telemetry included, and says whose it is.</summary>
internal static class PlaceRules
{
    // Azure has these nowhere in particular. They hold no personal data: names of the network, and mail addresses of the duty roster.
    private static readonly string[] Placeless =
        ["Microsoft.Network/privateDnsZones", "Microsoft.Network/privateDnsZones/virtualNetworkLinks", "Microsoft.Insights/actionGroups"];

    public static IEnumerable<string> Faults(Prediction prediction, string region) => prediction.Resources.SelectMany(resource => Faults(resource, region));

    private static IEnumerable<string> Faults(Resource resource, string region)
    {
        if (resource.Location is null)
            yield break;
        var wanted = Placeless.Contains(resource.Type) ? "global" : region;
        foreach (var fault in resource.Wants("location", wanted))
            yield return fault;
        foreach (var tag in new[] { "product", "agency", "environment" })
        {
            if (resource.Text($"tags.{tag}") is null)
                yield return $"{resource.Type} {resource.Name}: the tag {tag} is missing";
        }
    }
}
