namespace EPerformance.TestKit.HttpCases;

/// <summary>Stand-ins as nobody should ask for them. None is recorded.</summary>
public static class DelegationCases
{
    private const string Own = $"delegations/{HttpCase.Employee}", OfSuperior = $"delegations/{CaseAgency.Superior}", Colleague = CaseAgency.Colleague, End = Own + "/x/end";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", Own, 401, "API-010") with { Nip = null },
        HttpCase.Get("by a device", Own, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("nobody stands in", Own, 200),
        HttpCase.Get("another's", OfSuperior, 403, "ACC-001"),
        HttpCase.Get("a slash in the number", "delegations/a%2Fb", 400, "API-008"),
        HttpCase.Get("a control character in the number", "delegations/a%01b", 400, "API-008"),
        Record("no body", null, 400, "API-006"),
        Record("an empty object", "{}", 400, "API-005"),
        Record("a kind that is none", Delegate().Replace("delegate", "boss", StringComparison.Ordinal), 400, "API-005"),
        Record("a kind as number", Delegate().Replace("\"delegate\"", "0", StringComparison.Ordinal), 400, "API-005"),
        Record("a day that is none", Delegate(to: "2199-02-30"), 400, "API-005"),
        Record("a number with a blank", Delegate("1985 02"), 400, "API-005"),
        Record("an unknown member", Delegate().Replace("{", """{"recordedBy":"1",""", StringComparison.Ordinal), 400, "API-005"),
        Record("a document of null", Delegate().Replace("}", ""","document":null}""", StringComparison.Ordinal), 400, "API-005"),
        Record("for oneself", Delegate(HttpCase.Employee), 403, "DLG-007"),
        Record("an acting official by the holder", Delegate().Replace("delegate", "plh", StringComparison.Ordinal), 403, "DLG-008"),
        Record("days that are over", Delegate(from: "2020-01-01", to: "2020-01-02"), 422, "DLG-002"),
        Record("the end before the beginning", Delegate(from: "2199-01-02", to: "2199-01-01"), 422, "DLG-002"),
        Record("longer than a year", Delegate(from: "2199-01-01", to: "2200-01-02"), 422, "DLG-002"),
        Record("to the end of the calendar", Delegate(from: "0001-01-01", to: "9999-12-31"), 422, "DLG-002"),
        Record("somebody unknown", Delegate("tidak-dikenal"), 422, "DLG-004"),
        Record("a document with a control character", Delegate().Replace("}", ""","document":"\u0001"}""", StringComparison.Ordinal), 422, "DLG-003"),
        Record("a document of 201 characters", Delegate().Replace("}", $$""","document":"{{new string('x', 201)}}"}""", StringComparison.Ordinal), 422, "DLG-003"),
        Record("for the superior", Delegate(), 403, "ACC-001") with { Path = OfSuperior },
        Record("an auditor records", Delegate(), 403, "API-013") with { Nip = "auditor", Role = "Auditor" },
        Record("without a key", Delegate(), 400, "API-020") with { Headers = [("Idempotency-Key", "")] },
        HttpCase.Post("an end of nothing", End, """{"lastDay":"2026-01-01","reason":"x"}""", 404, "ACC-002"),
        HttpCase.Post("a path as id", Own + "/..%2F..%2Fx/end", """{"lastDay":"2026-01-01","reason":"x"}""", 404, "ACC-002"),
        HttpCase.Post("an end without a reason", End, """{"lastDay":"2026-01-01","reason":" "}""", 422, "DLG-009"),
        HttpCase.Post("an end on no day", End, """{"reason":"x"}""", 400, "API-005"),
        HttpCase.Post("an end of another's", OfSuperior + "/x/end", """{"lastDay":"2026-01-01","reason":"x"}""", 403, "ACC-001"),
    ];

    private static HttpCase Record(string label, string? body, int status, string code) => HttpCase.Post(label, Own, body, status, code);

    private static string Delegate(string by = Colleague, string from = "2199-01-01", string to = "2199-01-02") => $$"""{"kind":"delegate","by":"{{by}}","from":"{{from}}","to":"{{to}}"}""";
}
