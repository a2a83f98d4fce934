using System.Text;
using System.Text.Json.Nodes;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Tests.Access;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>One request, made from the contract and then spoilt in none, one or several places. The same seed gives the same request.</summary>
internal sealed class FuzzedRequest
{
    private static readonly string[] Persons = ["4", "2", "3", "X7", "A6", "9", "zz"], Days = ["2026-02-02", "2026-02-26", "2026-03-02", "2026-03-01", "2024-02-29"], Months = ["2026-02", "2026-03", "2025-12"];

    private static readonly string[] Others = [.. Persons.Except(FuzzBlock.Callers)];

    private readonly Random _random;
    private readonly string[] _persons;
    private readonly ContractSamples _contract;

    public FuzzedRequest(ApiEndpoint endpoint, ContractSamples contract, int seed)
    {
        _random = new Random(seed);
        _contract = contract;
        _persons = endpoint.Area == "access" ? Others : Persons;
        // Half of them are sound in form, so that what lies behind the form is reached too.
        var spoilt = _random.Next(2) == 0;
        Path = PathOf(endpoint, spoilt && _random.Next(3) == 0);
        if (contract.SchemaOf(endpoint) is { } schema)
            Body = BodyOf(schema, spoilt);
        Headers = [.. HeadersOf(endpoint, spoilt && _random.Next(4) == 0)];
    }

    public string Path { get; }

    public byte[]? Body { get; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; }

    private string PathOf(ApiEndpoint endpoint, bool spoilt)
    {
        var path = EndpointTable.Root + endpoint.Route;
        var query = new List<string>();
        foreach (var parameter in _contract.OperationOf(endpoint)["parameters"]?.AsArray() ?? [])
        {
            var (name, place) = (parameter!["name"]!.GetValue<string>(), parameter["in"]!.GetValue<string>());
            var value = spoilt && _random.Next(2) == 0 ? Hostile() : Plausible(name, parameter["schema"]);
            if (place == "path")
            {
                // No server passes a zero in a path on, and the one in memory cannot even be sent one.
                var segment = Uri.EscapeDataString(value.Replace("\0", "\u0001", StringComparison.Ordinal));
                path = path.Replace($"{{{name}}}", segment.Length == 0 ? "%20" : segment, StringComparison.Ordinal);
            }
            else if (place == "query" && (parameter["required"]?.GetValue<bool>() == true || _random.Next(4) == 0))
                query.Add($"{name}={Uri.EscapeDataString(value)}");
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    private byte[] BodyOf(JsonNode schema, bool spoilt)
    {
        var body = Value(schema, "", 0);
        if (!spoilt)
            return Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "null");
        for (var times = _random.Next(1, 4); times > 0; times--)
            body = Spoil(body);
        var bytes = Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "null");
        return _random.Next(8) switch
        {
            0 => bytes[.._random.Next(bytes.Length)],
            1 => [.. bytes, .. bytes],
            2 => [.. Encoding.UTF8.GetPreamble(), .. bytes],
            3 => [.. bytes.Select(one => _random.Next(40) == 0 ? (byte)_random.Next(256) : one)],
            _ => bytes,
        };
    }

    private IEnumerable<(string Name, string Value)> HeadersOf(ApiEndpoint endpoint, bool spoilt)
    {
        if (endpoint.NeedsKey)
            yield return ("Idempotency-Key", spoilt ? Header() : $"k{_random.Next()}");
        if (!endpoint.NeedsIfMatch)
            yield break;
        if (spoilt)
            yield return ("If-Match", Header());
        else if (endpoint.MayBeginNew && _random.Next(2) == 0)
            yield return ("If-None-Match", "*");
        else
            yield return ("If-Match", _random.Next(2) == 0 ? "\"MQ\"" : "\"MS4x\"");
    }

    // Further down in the tree as often as here, so that deep places are reached.
    private JsonNode? Spoil(JsonNode? node)
    {
        if (node is JsonObject { Count: > 0 } value && _random.Next(4) != 0)
        {
            var name = value.Select(member => member.Key).ElementAt(_random.Next(value.Count));
            switch (_random.Next(5))
            {
                case 0:
                    value.Remove(name);
                    break;
                case 1:
                    value[Hostile()] = Anything();
                    break;
                default:
                    var member = value[name];
                    value.Remove(name);
                    value[name] = Spoil(member);
                    break;
            }

            return value;
        }

        if (node is JsonArray { Count: > 0 } list && _random.Next(4) != 0)
        {
            var at = _random.Next(list.Count);
            var item = list[at];
            list.RemoveAt(at);
            list.Insert(at, Spoil(item));
            if (_random.Next(3) == 0)
                list.Add(list[at]?.DeepClone());
            return list;
        }

        return Anything();
    }

    private JsonNode? Value(JsonNode schema, string name, int depth)
    {
        var resolved = _contract.Resolve(schema);
        if (resolved["enum"] is JsonArray { Count: > 0 } choices)
            return choices[_random.Next(choices.Count)]?.DeepClone();
        var types = ContractSamples.TypesOf(resolved);
        if (types.Contains("object"))
        {
            var required = resolved["required"]?.AsArray().Select(one => one!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [];
            var value = new JsonObject();
            foreach (var (member, its) in resolved["properties"]?.AsObject() ?? [])
            {
                if (depth < 6 && (required.Contains(member) || _random.Next(3) == 0))
                    value[member] = Value(its!, member, depth + 1);
            }

            if (resolved["additionalProperties"] is JsonObject more)
            {
                foreach (var file in new[] { "units.csv", "employees.csv", "punches.csv" })
                    value[file] = Value(more, file, depth + 1);
            }

            return value;
        }

        if (types.Contains("array"))
            return new JsonArray([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Value(resolved["items"] ?? new JsonObject(), name, depth + 1))]);
        if (types.Contains("boolean"))
            return _random.Next(2) == 0;
        if (types.Contains("integer") || types.Contains("number"))
            return _random.Next(5) == 0 ? _random.Next(-5, 2_000_000) : _random.Next(0, 120);
        return types.Count == 0 && depth > 0 ? Anything() : Plausible(name, resolved);
    }

    private string Plausible(string name, JsonNode? schema) => name switch
    {
        "nip" or "by" or "owner" or "person" => Pick(_persons),
        "date" or "from" or "to" or "on" or "toOn" => Pick(Days),
        "month" => Pick(Months),
        "year" => Pick(["2026", "2025", "1999"]),
        "period" => Pick(["2026-02", "2026-01", "2026-03", "2026-Q1", "2026-02-shadow"]),
        "limit" => "10",
        "version" or "number" => "1",
        "contentType" => Pick(["image/jpeg", "application/pdf", "application/zip"]),
        "evidence" => Pick(["https://bukti.example.go.id/1", "evidence:4/2026-03/0123456789abcdef0123456789abcdef.jpg"]),
        "id" or "line" => Pick(["1", "2", "kaur-3-2022", "permentan-68-2012", "0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef.jpg"]),
        "format" => Pick(["csv", "json"]),
        "verdict" => Pick(["verify", "reject", "return"]),
        "account" => $"account-{_random.Next(1000)}",
        _ when _random.Next(6) == 0 => Hostile(),
        _ => _contract.TextOf(schema),
    };

    private JsonNode? Anything() => _random.Next(2) == 0 ? Hostile() : HostileValues.Others[_random.Next(HostileValues.Others.Count)]();

    private string Hostile() => Pick(HostileValues.Texts);

    // A client library refuses others before they are sent.
    private string Header() => new([.. Hostile().Where(letter => letter is >= ' ' and < '\u007F')]);

    private string Pick(IReadOnlyList<string> from) => from[_random.Next(from.Count)];
}
