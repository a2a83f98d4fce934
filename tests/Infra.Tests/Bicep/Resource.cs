using System.Text.Json;

namespace EPerformance.Infra.Tests.Bicep;

internal sealed record Resource(JsonElement Json)
{
    public string Id => Text("id")!;

    public string Type => Text("type")!;

    public string Name => Text("name")!;

    /// <summary>Null for what lies in another resource.</summary>
    public string? Location => Text("location");

    /// <summary>The value at a path such as <c>properties.sku.name</c>, as text (<c>true</c>, <c>30</c>); null when it is not there.</summary>
    public string? Text(string path) => At(path) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Undefined } => null,
        var other => other.GetRawText(),
    };

    /// <summary>Undefined when it is not there.</summary>
    public JsonElement At(string path)
    {
        var element = Json;
        foreach (var part in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(part, out element))
                return default;
        }

        return element;
    }

    public IEnumerable<JsonElement> Items(string path) => At(path) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>A fault when the value is not the wanted one.</summary>
    public IEnumerable<string> Wants(string path, string wanted)
    {
        if (Text(path) != wanted)
            yield return $"{Type} {Name}: {path} is {Text(path) ?? "missing"} instead of {wanted}";
    }
}
