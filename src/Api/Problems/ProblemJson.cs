using System.Text.Json;
using System.Text.Json.Serialization;

namespace EPerformance.Api.Problems;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ProblemDocument))]
internal sealed partial class ProblemJson : JsonSerializerContext;
