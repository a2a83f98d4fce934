namespace EPerformance.TestKit.HttpCases;

/// <summary>Early warnings as nobody should ask for them. No period is gathered.</summary>
public static class EarlyWarningCases
{
    private const string Period = "early-warnings/periods/2025-03", One = Period + "/198502022010012002/shortDays", Thresholds = "early-warnings/thresholds", Officer = "198004042005041004";

    private const string Sound = """{"leastDays":5,"shortMinutesADay":60,"outputShare":250,"pendingLines":10,"pendingShare":500,"leastPeers":5,"payGap":300,"workedShare":800,"newDays":60}""";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", Period, 401, "API-010") with { Nip = null },
        HttpCase.Get("by an employee", Period, 403, "API-013"),
        HttpCase.Get("by the finance office", Period, 403, "API-013") with { Role = "Finance" },
        HttpCase.Get("by a unit's administrator", Period, 403, "API-013") with { Role = "UnitAdmin" },
        HttpCase.Get("the own by the person", One, 403, "API-013"),
        HttpCase.Get("a period without warnings", Period, 200) with { Role = "Hr" },
        HttpCase.Get("a shadow", "early-warnings/periods/2025-03-shadow", 200) with { Role = "Hr" },
        HttpCase.Get("a status there is not", Period + "?status=urgent", 400, "API-008") with { Role = "Hr" },
        HttpCase.Get("a continuation of another list", Period + "?continuation=x", 400, "API-032") with { Role = "Hr" },
        HttpCase.Get("a period in words", "early-warnings/periods/now", 400, "API-008") with { Role = "Hr" },
        HttpCase.Get("a summary of nothing", Period + "/summary", 404, "ACC-002") with { Role = "Auditor" },
        HttpCase.Get("a warning that is not there", One, 404, "ACC-002") with { Role = "Hr" },
        HttpCase.Get("a kind there is not", Period + "/198502022010012002/sleep", 400, "API-008") with { Role = "Hr" },
        HttpCase.Get("a kind by a number", Period + "/198502022010012002/0", 400, "API-008") with { Role = "Hr" },
        HttpCase.Get("a history of nothing", One + "/history", 404, "ACC-002") with { Role = "Hr" },
        HttpCase.Get("the defaults", Thresholds, 200) with { Role = "Auditor" },
        Note("a note by an employee", "{\"outcome\":\"seen\"}", 403, "API-013") with { Role = "Employee", Nip = Officer },
        Note("a note by an auditor", "{\"outcome\":\"seen\"}", 403, "API-013") with { Role = "Auditor", Nip = Officer },
        Note("a note on the own", "{\"outcome\":\"seen\"}", 403, "EWS-001"),
        Note("a note on nothing", "{\"outcome\":\"explained\",\"note\":\"x\"}", 404, "ACC-002") with { Nip = Officer },
        Note("an outcome there is not", "{\"outcome\":\"punished\"}", 400, "API-005") with { Nip = Officer },
        Note("a note that turns what follows", "{\"outcome\":\"explained\",\"note\":\"\\u202e\"}", 422, "EWS-004") with { Nip = Officer },
        Set("thresholds by an auditor", Sound, 403, "API-013") with { Role = "Auditor" },
        Set("a threshold of nothing", Sound.Replace("\"leastPeers\":5", "\"leastPeers\":1", StringComparison.Ordinal), 422, "EWS-005"),
        Set("a threshold that is left out", Sound.Replace("\"leastPeers\":5,", "", StringComparison.Ordinal), 400, "API-005"),
        Set("thresholds without a version", Sound, 428, "API-030") with { Headers = [] },
    ];

    private static HttpCase Note(string label, string body, int status, string code) =>
        HttpCase.Post(label, One + "/notes", body, status, code) with { Role = "Hr", Headers = [("If-None-Match", "*")] };

    private static HttpCase Set(string label, string body, int status, string code) =>
        HttpCase.Post(label, Thresholds, body, status, code) with { Method = "PUT", Role = "Hr", Headers = [("If-None-Match", "*")] };
}
