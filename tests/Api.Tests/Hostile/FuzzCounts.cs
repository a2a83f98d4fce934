using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>What a block gave; a line of the report.</summary>
internal sealed class FuzzCounts(FuzzBlock block)
{
    private readonly SortedDictionary<string, (int Sent, int Reached, double Milliseconds)> _endpoints = new(StringComparer.Ordinal);

    public FuzzBlock Block { get; } = block;

    public TimeSpan Elapsed { get; set; }

    public List<string> Faults { get; } = [];

    public IReadOnlyDictionary<string, (int Sent, int Reached, double Milliseconds)> Endpoints => _endpoints;

    public int Sent => _endpoints.Values.Sum(one => one.Sent);

    public void Add(string endpoint, bool reached, TimeSpan time)
    {
        var (sent, before, milliseconds) = _endpoints.GetValueOrDefault(endpoint);
        _endpoints[endpoint] = (sent + 1, before + (reached ? 1 : 0), milliseconds + time.TotalMilliseconds);
    }

    public string Write() => new JsonObject
    {
        ["seed"] = Block.Seed,
        ["first"] = Block.First,
        ["count"] = Block.Count,
        ["seconds"] = Math.Round(Elapsed.TotalSeconds, 1),
        ["endpoints"] = new JsonObject(_endpoints.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)new JsonArray(one.Value.Sent, one.Value.Reached, Math.Round(one.Value.Milliseconds))))),
        ["faults"] = new JsonArray([.. Faults.Select(fault => (JsonNode)fault)]),
    }.ToJsonString();

    /// <summary><c>null</c> for a line that is none, as the last one of a run that was killed may be.</summary>
    public static FuzzCounts? Read(string line)
    {
        JsonNode node;
        try
        {
            node = JsonNode.Parse(line)!;
        }
        catch (JsonException)
        {
            return null;
        }

        var counts = new FuzzCounts(new FuzzBlock(node["seed"]!.GetValue<int>(), node["first"]!.GetValue<int>(), node["count"]!.GetValue<int>())) { Elapsed = TimeSpan.FromSeconds(node["seconds"]!.GetValue<double>()) };
        foreach (var (name, numbers) in node["endpoints"]!.AsObject())
            counts._endpoints[name] = (numbers![0]!.GetValue<int>(), numbers[1]!.GetValue<int>(), numbers[2]!.GetValue<double>());
        counts.Faults.AddRange(node["faults"]!.AsArray().Select(fault => fault!.GetValue<string>()));
        return counts;
    }

    /// <summary>Requests, share that reached a use case, requests a second, and every endpoint on a line of its own, the least reached first.</summary>
    public static string Summary(IReadOnlyCollection<FuzzCounts> all, int connections)
    {
        var endpoints = all.SelectMany(one => one.Endpoints).GroupBy(one => one.Key, one => one.Value)
            .Select(one => (Name: one.Key, Sent: one.Sum(part => part.Sent), Reached: one.Sum(part => part.Reached), Seconds: one.Sum(part => part.Milliseconds) / 1000))
            .OrderBy(one => one.Reached).ToList();
        var (sent, reached, seconds) = (endpoints.Sum(one => one.Sent), endpoints.Sum(one => one.Reached), all.Sum(one => one.Elapsed.TotalSeconds) / connections);
        return string.Create(CultureInfo.InvariantCulture, $"{sent} requests to {endpoints.Count} endpoints, at least {endpoints.Min(one => one.Sent)} each, seed {all.First().Block.Seed}; {100.0 * reached / sent:F1} % reached a use case; {sent / Math.Max(seconds, 0.1):F0} a second; {all.Sum(one => one.Faults.Count)} faults\n")
            + string.Join('\n', endpoints.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name} {one.Sent} {one.Reached} {one.Seconds:F1} s")));
    }
}
