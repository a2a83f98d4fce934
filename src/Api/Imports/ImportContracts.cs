using System.Text.Json.Serialization;

namespace EPerformance.Api.Imports;

/// <param name="Files">Content by file name: <c>units.csv</c>, <c>employees.csv</c>, … (<c>docs/formats.md</c>).</param>
public sealed record ImportBody(IReadOnlyDictionary<string, string> Files);

/// <param name="Version">Of the organisation now in force.</param>
/// <param name="PunchesAdded">Without those that were there already.</param>
/// <param name="Warnings">One line each.</param>
public sealed record ImportAnswer(string Version, int People, int PunchesAdded, IReadOnlyList<string> Warnings);

[JsonSerializable(typeof(ImportBody))]
[JsonSerializable(typeof(ImportAnswer))]
internal sealed partial class ImportJson : JsonSerializerContext;
