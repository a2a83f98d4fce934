using System.Text.Json.Serialization;
using EPerformance.Api.Problems;

namespace EPerformance.Api.Imports;

/// <param name="Files">Content by file name: <c>units.csv</c>, <c>employees.csv</c>, … (<c>docs/formats.md</c>).</param>
public sealed record ImportBody(IReadOnlyDictionary<string, string> Files);

/// <param name="Version">Of the organisation now in force.</param>
/// <param name="PunchesAdded">Without those that were there already.</param>
/// <param name="Warnings">One line each.</param>
public sealed record ImportAnswer(string Version, int People, int PunchesAdded, IReadOnlyList<string> Warnings);

/// <param name="WouldImport">Whether sending the same files as an import would import them.</param>
/// <param name="People">In the files.</param>
/// <param name="Punches">In the files, also those that are there already.</param>
/// <param name="Added">People who are not there yet.</param>
/// <param name="Removed">People who would not be there any more.</param>
/// <param name="Reassigned">People whose name or assignments would be others.</param>
/// <param name="Absences">People whose absences would be others.</param>
/// <param name="Problems">Every one with its place, <c>file:line:column</c>; with one nothing would be imported.</param>
/// <param name="Warnings">One line each.</param>
/// <param name="Refusal">Why the caller must not import the files, though they can be read.</param>
public sealed record ImportCheckAnswer(
    bool WouldImport, int People, int Punches, int Added, int Removed, int Reassigned, int Absences, IReadOnlyList<ProblemPlace> Problems, IReadOnlyList<string> Warnings, ProblemPlace? Refusal);

[JsonSerializable(typeof(ImportBody))]
[JsonSerializable(typeof(ImportCheckAnswer))]
[JsonSerializable(typeof(ImportAnswer))]
internal sealed partial class ImportJson : JsonSerializerContext;
