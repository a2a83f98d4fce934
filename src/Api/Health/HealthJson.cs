using System.Text.Json.Serialization;

namespace EPerformance.Api.Health;

[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(MeAnswer))]
internal sealed partial class HealthJson : JsonSerializerContext;
