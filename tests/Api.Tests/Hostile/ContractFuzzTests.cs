using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Tests.Access;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>
/// Requests made from every contract of the OpenAPI document and spoilt. The short form runs with the tests; the long form takes
/// <c>EPERFORMANCE_FUZZ=5000</c> (requests per endpoint) and <c>EPERFORMANCE_FUZZ_SEED</c>.
/// </summary>
public sealed class ContractFuzzTests
{
    private const int ShortForm = 20, StatedSeed = 20261126, PerHost = 4_000;
    private const Role EveryRole = Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor | Role.Platform;

    /// <summary>Nobody of them can be locked out by a request: no plausible body names them.</summary>
    private static readonly string[] Callers = ["4", "2", "1", "N0"];

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : otherwise;

    [Fact]
    public async Task No_spoilt_request_makes_a_fault()
    {
        var (perEndpoint, seed) = (Setting("EPERFORMANCE_FUZZ", ShortForm), Setting("EPERFORMANCE_FUZZ_SEED", StatedSeed));
        var endpoints = EndpointTable.Of(EndpointTable.Areas).Endpoints;
        var (sent, reached) = (0, 0);
        var faults = new List<string>();
        var reachedOf = endpoints.ToDictionary(endpoint => endpoint.Name, _ => 0, StringComparer.Ordinal);
        var timeOf = endpoints.ToDictionary(endpoint => endpoint.Name, _ => TimeSpan.Zero, StringComparer.Ordinal);

        for (var first = 0; first < perEndpoint; first += PerHost / endpoints.Count)
        {
            await using var agency = await AccessAgency.OpenAsync();
            var contract = new ContractSamples(await DocumentAsync(agency));
            for (var number = first; number < Math.Min(perEndpoint, first + PerHost / endpoints.Count); number++)
            {
                foreach (var endpoint in endpoints)
                {
                    var request = new FuzzedRequest(endpoint, contract, HashCode(seed, endpoint.Name, number));
                    var began = TimeProvider.System.GetTimestamp();
                    var answer = await SendAsync(agency, endpoint, request, Callers[number % Callers.Length]);
                    timeOf[endpoint.Name] += TimeProvider.System.GetElapsedTime(began);
                    sent++;
                    if (IsReached(answer))
                    {
                        reached++;
                        reachedOf[endpoint.Name]++;
                    }

                    if (answer.Status >= 500 || (answer.Status >= 400 && answer.Code is null))
                        faults.Add($"{endpoint.Name} seed {seed} number {number}: {answer.Status} {answer.Code} {request.Path} {Text(request.Body)} {string.Join(' ', agency.Host.Log.Errors.TakeLast(1))}");
                }
            }
        }

        var summary = string.Create(CultureInfo.InvariantCulture, $"{sent} requests, {perEndpoint} per endpoint, seed {seed}; {100.0 * reached / sent:F1} % reached a use case");
        TestContext.Current.SendDiagnosticMessage(summary);
        if (Environment.GetEnvironmentVariable("EPERFORMANCE_FUZZ_REPORT") is { Length: > 0 } report)
            await File.WriteAllTextAsync(report, $"{summary}; {faults.Count} faults\n{string.Join('\n', reachedOf.OrderBy(one => one.Value).Select(one => $"{one.Key} {one.Value} {timeOf[one.Key].TotalSeconds:F1} s"))}\n{string.Join('\n', faults)}\n", TestContext.Current.CancellationToken);
        Assert.True(faults.Count == 0, $"{summary}; {faults.Count} faults:{Environment.NewLine}{string.Join(Environment.NewLine, faults.Take(20))}");
        Assert.True(reached * 5 >= sent, summary);
        Assert.All(reachedOf, one => Assert.True(one.Value > 0, $"no request reached {one.Key}: {summary}"));
    }

    /// <summary>Everything but the refusals that the API gives by itself, before a use case.</summary>
    private static bool IsReached(Answer answer) => answer.Code is not { } code || !code.StartsWith("API-", StringComparison.Ordinal);

    private static async Task<Answer> SendAsync(AccessAgency agency, ApiEndpoint endpoint, FuzzedRequest one, string nip)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), new Uri("http://localhost" + one.Path, UriKind.Absolute));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", agency.TokenOf(nip, EveryRole));
        if (one.Body is not null)
        {
            request.Content = new ByteArrayContent(one.Body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach (var (name, value) in one.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await agency.Host.SendAsync(request);
    }

    // string.GetHashCode differs from process to process.
    private static int HashCode(int seed, string name, int number)
    {
        var hash = (uint)seed;
        foreach (var letter in name)
            hash = unchecked((hash ^ letter) * 16777619);
        return unchecked((int)((hash ^ (uint)number) * 16777619));
    }

    private static string Text(byte[]? body) => body is null ? "" : Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 400)));

    private static async Task<JsonNode> DocumentAsync(AccessAgency agency)
    {
        var answer = await agency.Host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json"));
        Assert.Equal(200, answer.Status);
        return JsonNode.Parse(answer.Text)!;
    }
}
