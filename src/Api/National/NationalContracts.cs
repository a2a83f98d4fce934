using System.Text.Json.Serialization;
using EPerformance.Domain.National;

namespace EPerformance.Api.National;

/// <param name="Included">People in the files.</param>
/// <param name="LeftOut">People who are not, by the reason; every reason is there.</param>
public sealed record NationalCountAnswer(string Period, int Included, IReadOnlyList<NationalLeftOutAnswer> LeftOut);

public sealed record NationalLeftOutAnswer(LeftOutReason Reason, int People);

[JsonSerializable(typeof(NationalCountAnswer))]
internal sealed partial class NationalJson : JsonSerializerContext;
