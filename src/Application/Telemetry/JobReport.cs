using System.Collections.Concurrent;
using System.Text.Json;

namespace EPerformance.Application.Telemetry;

/// <summary>
/// Figures that a job comes across on its way, kept with the note of its run: who asks how things stand reads them there, whichever process ran the job.
/// Follows the calling code, like a scope of a log.
/// </summary>
public sealed class JobReport
{
    private static readonly AsyncLocal<JobReport?> Running = new();

    private readonly ConcurrentDictionary<string, long> _figures = new(StringComparer.Ordinal);

    /// <summary>Of the job that runs; null outside of one.</summary>
    public static JobReport? Current => Running.Value;

    /// <summary>For what the caller awaits from now on.</summary>
    public static JobReport Begin() => Running.Value = new JobReport();

    public void Set(string name, long value) => _figures[name] = value;

    /// <summary>As it is stored; null when the job came across nothing.</summary>
    public string? Text() => _figures.IsEmpty ? null : JsonSerializer.Serialize(new SortedDictionary<string, long>(_figures, StringComparer.Ordinal), FigureJson.Default.SortedDictionaryStringInt64);

    /// <param name="text">As stored.</param>
    public static IReadOnlyDictionary<string, long> Read(string? text) =>
        text is null ? new Dictionary<string, long>() : JsonSerializer.Deserialize(text, FigureJson.Default.DictionaryStringInt64) ?? [];
}

[System.Text.Json.Serialization.JsonSerializable(typeof(SortedDictionary<string, long>))]
[System.Text.Json.Serialization.JsonSerializable(typeof(Dictionary<string, long>))]
internal sealed partial class FigureJson : System.Text.Json.Serialization.JsonSerializerContext;
