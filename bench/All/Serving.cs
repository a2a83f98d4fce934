using EPerformance.Bench.Kit;
using EPerformance.TestKit;

namespace EPerformance.Bench.All;

/// <summary>The two servers that are compared over HTTP, each in a process of its own.</summary>
internal static class Serving
{
    public const int Clients = 8;

    private const string CheckIn = "/api/v1/attendance/check-in", BareCheckIn = "/check-in";

    /// <summary>The product, with the rate per person that one crowd on one machine needs.</summary>
    public static Task<ServerProcess> ProductAsync(string connection, Crowd crowd) =>
        SelfHostServer.StartAsync(connection, crowd, crowd.Buckets.ToString(), "--Api:PerSecondPerCaller=10000", "--Api:BurstPerCaller=10000");

    /// <summary>Verifies the same token and inserts the same row, and that is all.</summary>
    public static Task<ServerProcess> BareAsync(string connection, Crowd crowd) => ServerProcess.StartAsync(
        Path.Combine(AppContext.BaseDirectory, "EPerformance.Bench.All.dll"), ["bare-endpoint", $"--Connection={connection}", $"--Key={crowd.Key}", $"--Buckets={crowd.Buckets}"]);

    public static HttpLoad TapsAt(ServerProcess server, Crowd crowd, bool isProduct) => new(server.Address, isProduct ? CheckIn : BareCheckIn, crowd, Clients);

    /// <summary>Size after size, the product and then the bare endpoint: each has the machine for itself.</summary>
    /// <param name="measure">Is told whether it is the product.</param>
    public static async Task<IReadOnlyList<Outcome>> CompareAsync(IReadOnlyList<int> sizes, bool withBare, Action<string> told, Func<Crowd, bool, Task<ArmResult>> measure)
    {
        var outcomes = new List<Outcome>();
        foreach (var people in sizes)
        {
            var crowd = new Crowd(people);
            told($"{people} people, the product");
            var product = await measure(crowd, true);
            told($"{people} people, the bare endpoint");
            outcomes.Add(new Outcome(product, withBare ? await measure(crowd, false) : null));
        }

        return outcomes;
    }

    /// <summary>Taps of the crowd one after the other, by all clients at once.</summary>
    /// <param name="first">Number of the first tap of each client: event ids are not used twice.</param>
    public static Task SendAsync(HttpLoad taps, int first, int count) => Task.WhenAll(Enumerable.Range(0, Clients).Select(async client =>
    {
        for (var number = first; number < first + count / Clients; number++)
        {
            if (!await taps.SendAsync(client, number))
                throw new InvalidOperationException($"tap {number} of client {client} was refused");
        }
    }));

    /// <summary>Storage transactions of the product since its start.</summary>
    public static async Task<long> TransactionsAsync(ServerProcess server)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        using var answer = System.Text.Json.JsonDocument.Parse(await http.GetStringAsync("/api/v1/development/transactions"));
        return answer.RootElement.GetProperty("total").GetInt64();
    }
}
