namespace EPerformance.TestKit.HttpCases;

/// <summary>Performance plans as nobody should ask for them. None is written.</summary>
public static class SkpCases
{
    private const string Own = $"skp/{HttpCase.Employee}/2025", One = Own + "/1", Superior = "197001011995011001";

    private static IReadOnlyList<(string Name, string Value)> Nothing => [("If-None-Match", "*")];

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", Own, 401, "API-010") with { Nip = null },
        HttpCase.Get("by a device", Own, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("a year without plans", Own, 200),
        HttpCase.Get("a year that no plan can have", $"skp/{HttpCase.Employee}/999999", 200),
        HttpCase.Get("a year in words", $"skp/{HttpCase.Employee}/now", 400, "API-008"),
        HttpCase.Get("a stranger's", $"skp/{Superior}/2025", 403, "ACC-001"),
        HttpCase.Get("a plan that is not there", One, 404, "ACC-002"),
        HttpCase.Get("a plan of no number", Own + "/0", 404, "ACC-002"),
        HttpCase.Get("a plan of a large number", Own + "/2147483647", 404, "ACC-002"),
        HttpCase.Get("a number beyond counting", Own + "/99999999999", 400, "API-008"),
        HttpCase.Get("a document of nothing", One + "/document", 404, "ACC-002"),
        HttpCase.Get("notes of nothing", One + "/notes", 404, "ACC-002"),
        HttpCase.Get("a history of nothing", One + "/history", 404, "ACC-002"),
        HttpCase.Get("what could be supported", Own + "/supportable", 200),
        HttpCase.Get("nothing waits", "skp/waiting", 200),
        HttpCase.Get("a matrix of no unit", "skp/units/TIDAK-ADA/2025/matrix", 404, "ACC-002"),
        HttpCase.Get("a matrix of a path", "skp/units/..%2F..%2Fx/2025/matrix", 404, "ACC-002"),
        HttpCase.Get("a matrix of no year", "skp/units/PST/1/matrix", 404, "ACC-002"),
        Put("without the version that was seen", """{"form":"staff","from":"2025-01-01","to":"2025-12-31","results":[],"behaviours":[]}""", 428, "API-030") with { Headers = [] },
        Put("an empty plan", "{}", 400, "API-005"),
        Put("a result of null", """{"form":"staff","from":"2025-01-01","to":"2025-12-31","results":[null],"behaviours":[]}""", 400, "API-005"),
        Put("an eighth value", """{"form":"staff","from":"2025-01-01","to":"2025-12-31","results":[],"behaviours":[{"value":"hebat"}]}""", 400, "API-005"),
        Put("a plan with faults", """{"form":"leader","from":"2025-12-31","to":"2025-01-01","results":[],"behaviours":[]}""", 422, "SKP-001"),
        Put("before the person came", """{"form":"staff","from":"2020-01-01","to":"2020-12-31","results":[],"behaviours":[]}""", 403, "ACT-001"),
        Put("of another", """{"form":"staff","from":"2025-01-01","to":"2025-12-31","results":[],"behaviours":[]}""", 403, "ACC-001") with { Path = $"skp/{Superior}/2025/1" },
        Post("nothing to propose", "/propose", null, 404, "ACC-002"),
        Post("the own plan agreed", "/agree", null, 403, "SKP-012"),
        Post("the own plan returned", "/return", """{"reason":"x"}""", 403, "SKP-012"),
        Post("a return without a word", "/return", "{}", 400, "API-005"),
        Post("the end of the own plan", "/end", """{"lastDay":"2025-06-30","reason":"x"}""", 403, "SKP-012"),
        Post("a note on nothing", "/notes", """{"text":"x"}""", 404, "ACC-002"),
        Post("a note without text", "/notes", "{}", 400, "API-005"),
        Post("somebody else's superior agrees", "/agree", null, 403, "SKP-013") with { Nip = "198004042005041004" },
        Post("a stranger notes", "/notes", """{"text":"x"}""", 403, "ACC-001") with { Nip = "198004042005041004" },
        Post("an auditor agrees", "/agree", null, 403, "API-013") with { Nip = "auditor", Role = "Auditor" },
    ];

    private static HttpCase Put(string label, string body, int status, string code) =>
        new HttpCase(label, "PUT", One, System.Text.Encoding.UTF8.GetBytes(body), status, code) with { Headers = Nothing };

    private static HttpCase Post(string label, string path, string? body, int status, string code) => HttpCase.Post(label, One + path, body, status, code) with { Headers = Nothing };
}
