namespace EPerformance.TestKit.HttpCases;

/// <summary>The review queue as nobody should ask for it.</summary>
public static class IntegrityCases
{
    private const string Unknown = "integrity/signals/0123456789abcdef0123456789abcdef";

    /// <summary>A tag as the service writes them, of nothing that is there.</summary>
    private static IReadOnlyList<(string Name, string Value)> Seen => [("If-Match", "\"eA\"")];

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("the queue is nobody's but the personnel office's", "integrity/signals", 403, "API-013"),
        HttpCase.Get("without a token", "integrity/signals", 401, "API-010") with { Nip = null },
        Personnel(HttpCase.Get("an empty queue", "integrity/signals", 200)),
        Personnel(HttpCase.Get("decided as a word", "integrity/signals?decided=maybe", 400, "API-008")),
        Personnel(HttpCase.Get("a page from nowhere", "integrity/signals?continuation=%00", 400, "API-032")),
        Personnel(HttpCase.Get("a signal that is not there", Unknown, 404, "ACC-002")),
        Personnel(HttpCase.Get("an id that is a path", "integrity/signals/..%2F..%2Fx", 404, "ACC-002")),
        Personnel(HttpCase.Get("an id of control characters", "integrity/signals/%01%0A", 404, "ACC-002")),
        Decide("a decision without the version that was seen", """{"outcome":"honest","reason":"a"}""", 428, "API-030"),
        Decide("a decision on nothing", """{"outcome":"honest","reason":"a"}""", 404, "ACC-002") with { Headers = Seen },
        Decide("any version", """{"outcome":"honest","reason":"a"}""", 400, "API-031") with { Headers = [("If-Match", "*")] },
        Decide("an unknown outcome", """{"outcome":"guilty","reason":"a"}""", 400, "API-005") with { Headers = Seen },
        Decide("an outcome by number", """{"outcome":1,"reason":"a"}""", 400, "API-005") with { Headers = Seen },
        Decide("no reason", """{"outcome":"honest"}""", 400, "API-005") with { Headers = Seen },
        Decide("by an auditor", """{"outcome":"honest","reason":"a"}""", 403, "API-013") with { Nip = "auditor", Role = "Auditor" },
    ];

    private static HttpCase Personnel(HttpCase one) => one with { Nip = "personalia", Role = "Hr" };

    private static HttpCase Decide(string label, string body, int status, string code) => Personnel(HttpCase.Post(label, Unknown + "/decision", body, status, code));
}
