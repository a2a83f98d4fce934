using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace EPerformance.Infra.Tests.Bicep;

/// <summary>Builds and predicts agency files; each one of the checkout once for all tests.</summary>
public sealed class BicepFixture : IAsyncDisposable
{
    /// <summary>Made up; predictions need one, and the names of accounts depend on it.</summary>
    public const string Subscription = "00000000-0000-4000-8000-000000000001";

    private readonly Lazy<BicepProcess> _process = new(() => BicepProcess.Start(Checkout.BicepProgram));
    private readonly ConcurrentDictionary<string, Lazy<Task<Outcome>>> _outcomes = new(StringComparer.Ordinal);

    /// <summary>What becomes of an agency file of the checkout. Leaves the test out on systems for which no Bicep is pinned.</summary>
    internal Task<Outcome> OutcomeAsync(string agency) =>
        _outcomes.GetOrAdd(agency, name => new Lazy<Task<Outcome>>(() => OutcomeOfAsync(Path.Combine(Checkout.Bicep, "agencies", $"{name}.bicepparam")))).Value;

    /// <summary>The same for any file.</summary>
    internal async Task<Outcome> OutcomeOfAsync(string path)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64,
            "left out: the pinned Bicep runs on 64-bit Linux (x64) only; CI runs these tests there");
        var built = await AskAsync("bicep/compileParams", path, ("parameterOverrides", new JsonObject()));
        if (built["error"] is { } broken)
            return new Outcome([Message(broken)], null, null);
        var diagnostics = built["result"]!["diagnostics"]!.AsArray().Select(Diagnostic).ToArray();
        if (!built["result"]!["success"]!.GetValue<bool>())
            return new Outcome(diagnostics, null, null);

        var parameters = JsonNode.Parse(built["result"]!["parameters"]!.GetValue<string>())!;
        var agency = AgencyFile.Of(parameters["parameters"]!["agency"]!["value"]!);
        var metadata = new JsonObject
        {
            ["tenantId"] = "00000000-0000-4000-8000-000000000002",
            ["subscriptionId"] = Subscription,
            ["location"] = "indonesiacentral",
            ["deploymentName"] = "prediction",
        };
        var predicted = await AskAsync("bicep/getSnapshot", path, ("metadata", metadata));
        return predicted["error"] is { } refused
            ? new Outcome([.. diagnostics, Message(refused)], agency, null)
            : new Outcome(diagnostics, agency, Prediction.Parse(predicted["result"]!["snapshot"]!.GetValue<string>()));
    }

    public ValueTask DisposeAsync() => _process.IsValueCreated ? _process.Value.DisposeAsync() : ValueTask.CompletedTask;

    private Task<JsonNode> AskAsync(string method, string path, (string Name, JsonNode Value) more) =>
        _process.Value.AskAsync(method, new JsonObject { ["path"] = path, [more.Name] = more.Value });

    // With the line itself: Bicep says what is wrong with a value, and the field stands before it.
    private static string Diagnostic(JsonNode? diagnostic)
    {
        var source = diagnostic!["source"]!.GetValue<string>();
        var line = diagnostic["range"]!["start"]!["line"]!.GetValue<int>();
        return $"{Path.GetFileName(source)}({line + 1}) {File.ReadLines(source).ElementAtOrDefault(line)?.Trim()}: "
            + $"{diagnostic["code"]!.GetValue<string>()}: {diagnostic["message"]!.GetValue<string>()}";
    }

    // The innermost message is the sentence of the template; those around it say where in the engine it was raised.
    private static string Message(JsonNode error)
    {
        var message = error["message"]!.GetValue<string>();
        for (var inner = error["data"]; inner is JsonObject; inner = inner["inner"])
            message = inner["message"]?.GetValue<string>() ?? message;
        return message;
    }
}
