using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Tests.Hosting;

internal enum Mood
{
    Good,
    VeryGood,
}

internal sealed record ProbeLine(string Id, int Minutes);

internal sealed record ProbeBody(Nip Person, Rupiah Amount, DateOnly Date, IReadOnlyList<ProbeLine> Lines, string? Note = null, DateTimeOffset? At = null, Mood? Mood = null);

internal sealed record ProbeAnswer(int Run, string Key, ProbeBody Body);

internal sealed record ProbeEvent(string EventId);

internal sealed record ProbeThing(string Id, string Value);

internal sealed record ProbeTree
{
    public ProbeTree? Child { get; init; }
}

[JsonSerializable(typeof(ProbeBody))]
[JsonSerializable(typeof(ProbeAnswer))]
[JsonSerializable(typeof(ProbeEvent))]
[JsonSerializable(typeof(ProbeThing))]
[JsonSerializable(typeof(ProbeTree))]
[JsonSerializable(typeof(Page<int>))]
internal sealed partial class ProbeJson : JsonSerializerContext;
