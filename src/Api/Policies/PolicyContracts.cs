using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Application.PolicyTools;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Policies;

public sealed record PolicyListAnswer(IReadOnlyList<PolicyLineAnswer> Policies);

/// <param name="Name">And regulation: of the newest version.</param>
/// <param name="Versions">Oldest first.</param>
public sealed record PolicyLineAnswer(string Id, Text Name, string Regulation, IReadOnlyList<PolicyVersionAnswer> Versions);

/// <param name="Class"><c>complete</c>, <c>fragment</c> or <c>template</c>, as the file says.</param>
/// <param name="State"><c>draft</c>, <c>published</c> or <c>superseded</c>, as the file says.</param>
/// <param name="Verdict">What the check says it is.</param>
/// <param name="Hash">As in results: over the file and the layers below it.</param>
public sealed record PolicyVersionAnswer(
    DateOnly EffectiveFrom, string Class, string State, PolicyVerdict Verdict, bool TestOnly, string? Hash, int Problems, int Missing);

/// <summary>One version as it is.</summary>
/// <param name="File">The text of the topmost file, as it is; its SHA-256 in UTF-8 is <paramref name="FileHash"/>.</param>
/// <param name="FileHash">As in <c>published.sha256</c>.</param>
public sealed record PolicyAnswer(PolicyCheck Check, string FileHash, string File);

/// <summary>What is to be tried: a policy of the library, or a file with what lies below it.</summary>
/// <param name="Policy">Ids joined by <c>+</c>, the lowest first.</param>
/// <param name="File">The content of a policy file.</param>
/// <param name="Baseline">Ids joined by <c>+</c>; the policy of the period when not given.</param>
/// <param name="AgainstFull">Compare with the full allowance without any rule instead.</param>
/// <param name="Most">How many of those most affected, 0 to 100.</param>
public sealed record SimulationBody(string? Policy = null, JsonElement? File = null, string? Baseline = null, bool AgainstFull = false, int Most = 10);

/// <param name="LeftOut">Who has no result in the period either, and why.</param>
public sealed record SimulationAnswer(string Period, int Version, PolicySimulation Simulation, IReadOnlyList<LeftOutAnswer> LeftOut);

public sealed record LeftOutAnswer(string Nip, string Name, string Unit, Text Reason);

[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(PolicyListAnswer))]
[JsonSerializable(typeof(PolicyAnswer))]
[JsonSerializable(typeof(PolicyCheck))]
[JsonSerializable(typeof(PolicyExplanation))]
[JsonSerializable(typeof(PolicyDiff))]
[JsonSerializable(typeof(SimulationBody))]
[JsonSerializable(typeof(SimulationAnswer))]
internal sealed partial class PolicyJson : JsonSerializerContext;
