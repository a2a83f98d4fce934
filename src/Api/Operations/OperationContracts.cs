using System.Text.Json.Serialization;
using EPerformance.Api.Requests;

namespace EPerformance.Api.Operations;

/// <param name="Text">The message itself; it names things and says nothing about people.</param>
/// <param name="Error">The last failure, for engineers; null when it is not known.</param>
/// <param name="At">When it was put aside.</param>
public sealed record FailedMessageAnswer(string Queue, string Id, string Text, string? Error, DateTimeOffset At);

/// <param name="Sent">Messages that were sent again. As many as one request sends at most: there may be more.</param>
public sealed record ResentAnswer(int Sent);

[JsonSerializable(typeof(Page<FailedMessageAnswer>))]
[JsonSerializable(typeof(ResentAnswer))]
[JsonSerializable(typeof(StateAnswer))]
internal sealed partial class OperationJson : JsonSerializerContext;
