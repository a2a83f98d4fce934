using System.Text.Json;
using EPerformance.Application.Json;
using EPerformance.Application.Policies;

namespace EPerformance.Application.PolicyTools;

/// <summary>One file of a layered policy.</summary>
internal sealed record PolicyLayer(string Path, string ShownAs, JsonDocumentMap Map);

/// <summary>The files that a policy is made of.</summary>
internal static class PolicyLayers
{
    private const int MaxLayers = 16;

    /// <returns>The lowest first; empty when one of them cannot be read, which <see cref="CheckPolicy"/> explains.</returns>
    public static IReadOnlyList<PolicyLayer> Of(PolicyLibrary library, string idOrFile, DateOnly? on)
    {
        var layers = new List<PolicyLayer>();
        foreach (var part in library.IsFile(idOrFile) ? [idOrFile] : idOrFile.Split('+'))
        {
            if (!Add(library, part, on, layers))
                return [];
        }

        return layers;
    }

    private static bool Add(PolicyLibrary library, string name, DateOnly? on, List<PolicyLayer> layers)
    {
        if (layers.Count >= MaxLayers || PolicyShelf.Find(library, name, on) is not { } file || Parse(file.Source) is not { } map)
            return false;
        // Held while what lies below is read, so that a circle of layers ends.
        var own = layers.Count;
        layers.Add(new PolicyLayer(file.Source.Path, file.Source.ShownAs, map));
        if (!Below(map.Root).All(id => Add(library, id, file.On == DateOnly.MaxValue ? null : file.On, layers)))
            return false;
        layers.Add(layers[own]);
        layers.RemoveAt(own);
        return true;
    }

    private static IEnumerable<string> Below(JsonElement root)
    {
        if (!root.TryGetProperty("extends", out var extends))
            return [];
        return extends.ValueKind switch
        {
            JsonValueKind.String => [extends.GetString()!],
            JsonValueKind.Array => extends.EnumerateArray().Select(item => item.ToString()),
            _ => [],
        };
    }

    private static JsonDocumentMap? Parse(PolicySource source)
    {
        try
        {
            if (source.Read() is not { } bytes)
                return null;
            var map = JsonDocumentMap.Parse(bytes);
            return map.Root.ValueKind == JsonValueKind.Object ? map : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
