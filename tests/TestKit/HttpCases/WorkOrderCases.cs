namespace EPerformance.TestKit.HttpCases;

/// <summary>Work orders as nobody should ask for them. None is given.</summary>
public static class WorkOrderCases
{
    private const string Own = $"work-orders/people/{HttpCase.Employee}", Superior = "197001011995011001", Id = "2026-0123456789abcdef0123", One = Own + "/" + Id;

    private static IReadOnlyList<(string Name, string Value)> Nothing => [("If-None-Match", "*")];

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", Own, 401, "API-010") with { Nip = null },
        HttpCase.Get("by a device", Own, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("nothing was given", Own, 200),
        HttpCase.Get("since a year beyond counting", Own + "?since=99999999999", 400, "API-008"),
        HttpCase.Get("since a year of no calendar", Own + "?since=-5", 200),
        HttpCase.Get("a stranger's", $"work-orders/people/{Superior}", 403, "ACC-001"),
        HttpCase.Get("an order that is not there", One, 404, "ACC-002"),
        HttpCase.Get("an id that is none", Own + "/x", 404, "ACC-002"),
        HttpCase.Get("a path as id", Own + "/..%2F..%2Fx", 404, "ACC-002"),
        HttpCase.Get("a history of nothing", One + "/history", 404, "ACC-002"),
        HttpCase.Get("lines of nothing", One + "/lines", 404, "ACC-002"),
        HttpCase.Get("nothing was given by the caller", "work-orders/given", 200),
        HttpCase.Get("given in a year in words", "work-orders/given?year=now", 400, "API-008"),
        HttpCase.Get("the load of a month that is over", "work-orders/workload/mine?month=2020-01", 422, "WOR-011"),
        HttpCase.Get("the load of a month far away", "work-orders/workload/mine?month=9999-12", 422, "WOR-011"),
        HttpCase.Get("the load of no month", "work-orders/workload/mine?month=2026-13", 400, "API-008"),
        HttpCase.Get("the load of no unit", "work-orders/workload/units/TIDAK-ADA", 404, "ACC-002"),
        Give("an empty order", "{}", 400, "API-005"),
        Give("a person of null", """{"title":"x","deadline":"2026-03-31","people":[null]}""", 400, "API-005"),
        Give("nobody to do it", """{"title":"x","deadline":"2026-03-31","people":[]}""", 422, "WOR-001"),
        Give("to oneself", $$"""{"title":"x","deadline":"2026-03-31","people":[{"nip":"{{HttpCase.Employee}}"}]}""", 403, "WOR-009"),
        Give("to the superior", $$"""{"title":"x","deadline":"2026-03-31","people":[{"nip":"{{Superior}}"}]}""", 403, "WOR-009"),
        Give("a deadline at the end of time", """{"title":"x","deadline":"9999-12-31","people":[]}""", 422, "WOR-001"),
        Give("an auditor gives", """{"title":"x","deadline":"2026-03-31","people":[]}""", 403, "API-013") with { Nip = "auditor", Role = "Auditor" },
        Post("progress of nothing", "/progress", """{"done":1}""", 404, "ACC-002"),
        Post("progress of another", "/progress", """{"done":1}""", 403, "ACC-001") with { Path = $"work-orders/people/{Superior}/{Id}/progress" },
        Post("progress in words", "/progress", """{"done":"all"}""", 400, "API-005"),
        Post("an end of nothing", "/finish", "{}", 404, "ACC-002"),
        Post("the own order given back", "/return", """{"reason":"x"}""", 403, "ACC-001"),
        Post("the own order closed", "/close", "{}", 403, "ACC-001"),
        Post("the own order cancelled", "/cancel", """{"reason":"x"}""", 403, "ACC-001"),
        Post("without the version that was seen", "/close", "{}", 428, "API-030") with { Headers = [] },
        Post("a deadline without a reason", "/postpone", """{"deadline":"2026-03-31"}""", 400, "API-005"),
    ];

    private static HttpCase Give(string label, string body, int status, string code) => HttpCase.Post(label, "work-orders", body, status, code);

    private static HttpCase Post(string label, string path, string body, int status, string code) => HttpCase.Post(label, One + path, body, status, code) with { Headers = Nothing };
}
