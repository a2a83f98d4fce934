using System.Text.Json;

namespace EPerformance.Infra.Tests.Bicep;

/// <summary>The resources that a deployment would make, with names and loops worked out. Values that only Azure knows stay <c>[expressions]</c>.</summary>
internal sealed record Prediction(IReadOnlyList<Resource> Resources, JsonElement Outputs)
{
    public static Prediction Parse(string snapshot)
    {
        var root = JsonDocument.Parse(snapshot).RootElement;
        var resources = root.GetProperty("predictedResources").EnumerateArray().Select(element => new Resource(element));
        return new Prediction([.. resources], root.GetProperty("outputs"));
    }

    public IEnumerable<Resource> OfType(string type) => Resources.Where(resource => resource.Type == type);

    public Resource Only(string type) => Assert.Single(OfType(type));
}
