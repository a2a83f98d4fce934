using System.Text.Json;

namespace EPerformance.Functions.Tests.Virtual;

/// <summary>Inputs, outputs and events pass through JSON, as between host and worker.</summary>
internal static class VirtualJson
{
    public static string Write(object? value) => JsonSerializer.Serialize(value);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text)!;

    public static T Pass<T>(object? value) => Read<T>(Write(value));
}
