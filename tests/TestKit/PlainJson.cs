using System.Text.Json;
using EPerformance.Application.Json;

namespace EPerformance.TestKit;

/// <summary>
/// Domain values as indented text: tests compare them by content (records that hold lists compare by reference), and reading back what was
/// written proves that a state is plain data.
/// </summary>
public static class PlainJson
{
    private static readonly JsonSerializerOptions Indented = new(StoredJson.Options) { WriteIndented = true };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Indented);

    public static T Read<T>(string json) => StoredJson.Read<T>(json);
}
