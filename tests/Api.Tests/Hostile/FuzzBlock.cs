using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Security;
using EPerformance.Api.Tests.Access;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>Requests to every endpoint in turn on a host of their own, one after the other. The same seed and numbers give the same requests.</summary>
/// <param name="First">Number of the first request to each endpoint, from 0.</param>
/// <param name="Count">Requests to each endpoint.</param>
internal sealed record FuzzBlock(int Seed, int First, int Count)
{
    private const Role EveryRole = Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor | Role.Platform;

    /// <summary>Nobody of them can be locked out by a request: none names them to <c>/access/blocks</c>.</summary>
    public static IReadOnlyList<string> Callers { get; } = ["4", "2", "1", "N0"];

    public async Task<FuzzCounts> RunAsync(IReadOnlyList<ApiEndpoint> endpoints)
    {
        await using var agency = await AccessAgency.OpenAsync();
        var contract = new ContractSamples(await DocumentAsync(agency));
        var began = TimeProvider.System.GetTimestamp();
        var counts = new FuzzCounts(this);
        for (var number = First; number < First + Count; number++)
        {
            foreach (var endpoint in endpoints)
            {
                var request = new FuzzedRequest(endpoint, contract, HashCode(endpoint.Name, number));
                var sent = TimeProvider.System.GetTimestamp();
                var answer = await SendAsync(agency, endpoint, request, TokenOf(agency, endpoint, number));
                counts.Add(endpoint.Name, IsReached(answer), TimeProvider.System.GetElapsedTime(sent));
                if (answer.Status >= 500 || (answer.Status >= 400 && answer.Code is null))
                    counts.Faults.Add($"{endpoint.Name} seed {Seed} number {number}: {answer.Status} {answer.Code} {request.Path} {Text(request.Body)} {string.Join(' ', agency.Host.Log.Errors.TakeLast(1))}");
            }
        }

        counts.Elapsed = TimeProvider.System.GetElapsedTime(began);
        return counts;
    }

    /// <summary>Everything but the refusals that the API gives by itself, before a use case: of the form, of the role, of who is out.</summary>
    private static bool IsReached(Answer answer) => answer.Code is not { } code || !(code.StartsWith("API-", StringComparison.Ordinal) || code == AccessViolations.Blocked.Code || code == AccessViolations.Ended.Code);

    /// <summary>Machines ask for themselves; everything else persons do, with every role there is.</summary>
    private static string TokenOf(AccessAgency agency, ApiEndpoint endpoint, int number) =>
        endpoint.Permission == Permission.ActAsDevice ? agency.TokenOf(AccessAgency.Machine, Role.Device) : agency.TokenOf(Callers[number % Callers.Count], EveryRole);

    private static async Task<Answer> SendAsync(AccessAgency agency, ApiEndpoint endpoint, FuzzedRequest one, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), new Uri("http://localhost" + one.Path, UriKind.Absolute));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
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
    private int HashCode(string name, int number)
    {
        var hash = (uint)Seed;
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
