namespace EPerformance.TestKit.HttpCases;

/// <summary>Cases of discipline as nobody should ask for them. There are none.</summary>
public static class DisciplineCases
{
    private const string Own = $"discipline/people/{HttpCase.Employee}/2025", One = Own + "/1", Superior = "197001011995011001";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", One, 401, "API-010") with { Nip = null },
        HttpCase.Get("by a device", One, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("a case that is not there", One, 404, "ACC-002"),
        HttpCase.Get("a history of nothing", One + "/history", 404, "ACC-002"),
        HttpCase.Get("a case of a large number", Own + "/2147483647", 404, "ACC-002"),
        HttpCase.Get("a number in words", Own + "/one", 400, "API-008"),
        HttpCase.Get("a year without cases", Own, 200),
        HttpCase.Get("a year that no case can have", $"discipline/people/{HttpCase.Employee}/999999", 200),
        HttpCase.Get("a stranger's", $"discipline/people/{Superior}/2025", 403, "ACC-001"),
        HttpCase.Get("cases of those below", "discipline/cases/2025", 200),
        Post("the own summons", "/summons", """{"on":"2025-04-01","document":"x"}""", 403, "DIS-001"),
        Post("a summons by a stranger", "/summons", """{"on":"2025-04-01","document":"x"}""", 403, "DIS-009") with { Nip = "198004042005041004" },
        Post("a summons of nothing", "/summons", """{"on":"2025-04-01","document":"x"}""", 404, "ACC-002") with { Nip = Superior },
        Post("a summons without a day", "/summons", """{"document":"x"}""", 400, "API-005") with { Nip = Superior },
        Post("the own examination", "/examination", """{"on":"2025-04-01","document":"x","findings":"x"}""", 403, "DIS-001"),
        Post("a ruling by an employee", "/ruling", """{"document":"x"}""", 403, "API-013"),
        Post("the own ruling", "/ruling", """{"document":"x"}""", 403, "DIS-001") with { Role = "Hr" },
        Post("a ruling on nothing", "/ruling", """{"document":"x"}""", 404, "ACC-002") with { Nip = Superior, Role = "Hr" },
    ];

    private static HttpCase Post(string label, string path, string body, int status, string code) => HttpCase.Post(label, One + path, body, status, code) with { Headers = [("If-None-Match", "*")] };
}
