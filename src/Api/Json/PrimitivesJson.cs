using System.Text.Json.Serialization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Json;

/// <summary>Values that stand in addresses and contracts of every area.</summary>
[JsonSerializable(typeof(Nip))]
[JsonSerializable(typeof(Nip?))]
[JsonSerializable(typeof(Rupiah))]
[JsonSerializable(typeof(Rupiah?))]
[JsonSerializable(typeof(CivilMonth))]
[JsonSerializable(typeof(CivilMonth?))]
[JsonSerializable(typeof(Text))]
[JsonSerializable(typeof(DateOnly))]
[JsonSerializable(typeof(DateOnly?))]
[JsonSerializable(typeof(TimeOnly))]
[JsonSerializable(typeof(TimeOnly?))]
[JsonSerializable(typeof(DateTimeOffset))]
[JsonSerializable(typeof(DateTimeOffset?))]
[JsonSerializable(typeof(Guid))]
[JsonSerializable(typeof(Guid?))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(long?))]
internal sealed partial class PrimitivesJson : JsonSerializerContext;
