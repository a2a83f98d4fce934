using System.Net.Http.Headers;
using EPerformance.TestKit;

namespace EPerformance.Bench.Kit;

/// <summary>The server as it is served, in a process of its own. The program that uses it refers to <c>src/SelfHost</c>, so that the server lies beside it.</summary>
public static class SelfHostServer
{
    /// <param name="buckets">As the setting calls them.</param>
    public static Task<ServerProcess> StartAsync(string connection, Crowd crowd, string buckets, params string[] more) => ServerProcess.StartAsync(
        Path.Combine(AppContext.BaseDirectory, "EPerformance.SelfHost.dll"),
        [
            $"--contentRoot={Repository.Folder("src", "SelfHost")}", "--environment=Development", $"--Storage:ConnectionString={connection}", $"--Storage:Buckets={buckets}",
            "--Security:DevelopmentTokens=true", $"--Security:DevelopmentKey={crowd.Key}", .. more,
        ]);

    /// <summary>Makes the people of the crowd known.</summary>
    public static async Task ImportAsync(Uri address, Crowd crowd)
    {
        using var http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/imports/bundles") { Content = JsonContent.Create(new { files = crowd.Bundle() }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", crowd.Importer);
        request.Headers.Add("Idempotency-Key", "bench");
        using var answer = await http.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"the import was answered with {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }
}
