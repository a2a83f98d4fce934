using System.Text;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Bundles;
using EPerformance.Application.Imports;

namespace EPerformance.Api.Imports;

/// <summary>Bringing in what the agency has today, as a month bundle (<c>docs/formats.md</c>).</summary>
public sealed class ImportEndpoints : IEndpointArea
{
    /// <summary>A month of the largest unit that imports in one piece; larger agencies import by unit.</summary>
    private const long MaxBody = 64 * 1024 * 1024;

    public string Name => "imports";

    public IJsonTypeInfoResolver Json => ImportJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Post(
            "/imports/bundles", "import-bundle", Permission.ImportBundles, "Replaces the organisation by a month bundle and adds its punches; all problems at once.",
            async Task<Reply<ImportAnswer>> (ImportBody body, Caller caller, ImportOrganisation import, CancellationToken stop) =>
                Answer(await import.RunAsync(new BodyBundle(body.Files), caller, stop)),
            maxBody: MaxBody);

        endpoints.Ask(
            "/imports/bundles/check", "check-bundle", Permission.ImportBundles, "Says everything that is wrong with a month bundle, or whom it would change; nothing is imported.",
            async Task<Reply<ImportCheckAnswer>> (ImportBody body, Caller caller, CheckImport check, CancellationToken stop) =>
                Show(await check.RunAsync(new BodyBundle(body.Files), caller, stop)),
            maxBody: MaxBody);
    }

    private static ImportCheckAnswer Show(ImportCheck check) => new(
        check.WouldImport,
        check.People,
        check.Punches,
        check.Changed.Added,
        check.Changed.Removed,
        check.Changed.Reassigned,
        check.Changed.Absences,
        [.. check.Problems.Select(Place)],
        [.. check.Warnings.Select(warning => warning.In("id"))],
        check.Refusal is { } refusal ? ProblemPlace.Of("$.files", refusal) : null);

    private static Reply<ImportAnswer> Answer(ImportResult result)
    {
        if (result.Refusal is { } refusal)
            return refusal;
        if (result.Problems.Count > 0)
            return Reply<ImportAnswer>.Refused(ImportViolations.Unusable, [.. result.Problems.Select(Place)]);
        return new ImportAnswer(result.Version!, result.People, result.PunchesAdded, [.. result.Warnings.Select(warning => warning.In("id"))]);
    }

    private static ProblemPlace Place(BundleProblem problem) =>
        new($"{problem.File}:{problem.Line}:{problem.Column}", Messages: problem.Text);

    /// <summary>The files of a request's body.</summary>
    private sealed class BodyBundle(IReadOnlyDictionary<string, string> files) : IBundleSource
    {
        /// <remarks>JSON lets a client say null for a file: it is then not there.</remarks>
        public byte[]? Read(string fileName) => files.GetValueOrDefault(fileName) is { } text ? Encoding.UTF8.GetBytes(text) : null;
    }
}
