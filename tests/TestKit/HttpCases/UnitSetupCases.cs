namespace EPerformance.TestKit.HttpCases;

/// <summary>Unit setup as nobody should ask for it. Nothing is set up.</summary>
public static class UnitSetupCases
{
    private const string Person = $"setup/people/{HttpCase.Employee}", Unit = "setup/units/TIDAK-ADA";
    private const string Days = """{"from":"2199-03-09","to":"2199-03-10","document":"x"}""", End = """{"lastDay":"2199-03-09","reason":"x"}""";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", Person, 401, "API-010") with { Nip = null },
        HttpCase.Get("by a device", Person, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("nothing was set up", Person, 200),
        HttpCase.Get("another's", $"setup/people/{CaseAgency.Superior}", 403, "ACC-001"),
        HttpCase.Get("since no day", Person + "?since=2026-02-30", 400, "API-008"),
        HttpCase.Get("a unit as an employee", Unit, 403, "API-013"),
        HttpCase.Get("a unit that is not there", Unit, 403, "ACC-001") with { Nip = "personalia", Role = "Hr" },
        HttpCase.Get("a path as unit", "setup/units/..%2F..%2Fx", 403, "ACC-001") with { Nip = "personalia", Role = "Hr" },
        HttpCase.Post("an employee", Person + "/schedules", Days, 403, "API-013"),
        Office("no body", "/schedules", null, 400, "API-006"),
        Office("an empty object", "/schedules", "{}", 400, "API-005"),
        Office("a day that is none", "/schedules", Days.Replace("03-10", "02-30", StringComparison.Ordinal), 400, "API-005"),
        Office("a member that is not of it", "/schedules", Days.Replace("{", """{"number":1,""", StringComparison.Ordinal), 400, "API-005"),
        Office("far ahead", "/schedules", Days, 422, "UNT-001"),
        Office("a document with a control character", "/schedules", Days.Replace("\"x\"", "\"\\u0001\"", StringComparison.Ordinal), 422, "UNT-011"),
        Office("a document of 201 characters", "/schedules", Days.Replace("\"x\"", $"\"{new string('x', 201)}\"", StringComparison.Ordinal), 422, "UNT-011"),
        Office("a document of null", "/schedules", Days.Replace("\"x\"", "null", StringComparison.Ordinal), 400, "API-005"),
        Office("without a key", "/schedules", Days, 400, "API-020") with { Headers = [("Idempotency-Key", "")] },
        Office("the same day twice in a swap", "/swaps", """{"free":"2199-03-09","worked":"2199-03-09","document":"x"}""", 422, "UNT-001"),
        Office("a swap of one day", "/swaps", """{"free":"2199-03-09","document":"x"}""", 400, "API-005"),
        Office("a roster of no month", "/rosters/2026-13", """{"shifts":[],"document":"x"}""", 400, "API-008"),
        Office("a shift of null", "/rosters/2199-03", """{"shifts":[null],"document":"x"}""", 400, "API-005"),
        Office("a time that is none", "/rosters/2199-03", """{"shifts":[{"date":"2199-03-01","start":"24:00","end":"25:00"}],"document":"x"}""", 400, "API-005"),
        Office("an end of nothing", "/x/end", End, 404, "ACC-002"),
        Office("a path as id", "/..%2F..%2Fx/end", End, 404, "ACC-002"),
        Office("an end on no day", "/x/end", """{"reason":"x"}""", 400, "API-005"),
        Office("of nobody", "/schedules", Days, 403, "ACC-001") with { Path = "setup/people/tidak-ada/schedules" },
        Office("of a unit that is not there", "/schedules", Days, 403, "ACC-001") with { Path = Unit + "/schedules" },
        Office("a place beyond numbers", "/places", """{"code":"x","latitude":1e400,"longitude":0,"radius":1,"from":"2199-03-09","to":"2199-03-10","document":"x"}""", 400, "API-005") with { Path = Unit + "/places" },
        Office("a place without a fence", "/places", """{"code":"x","from":"2199-03-09","to":"2199-03-10","document":"x"}""", 400, "API-005") with { Path = Unit + "/places" },
    ];

    private static HttpCase Office(string label, string path, string? body, int status, string code) =>
        HttpCase.Post(label, Person + path, body, status, code) with { Nip = "personalia", Role = "Hr" };
}
