using System.Text.Json.Serialization;

namespace EPerformance.Bench.Kit;

/// <summary>The body that both servers get.</summary>
public sealed record CheckInTap(string EventId, DateTimeOffset DeviceTime, decimal Latitude, decimal Longitude, decimal Accuracy, string DeviceId);

/// <summary>What the bare endpoint answers.</summary>
public sealed record BareAnswer(string EventId, DateTimeOffset At);

[JsonSerializable(typeof(CheckInTap))]
[JsonSerializable(typeof(BareAnswer))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
public sealed partial class BenchJson : JsonSerializerContext;
