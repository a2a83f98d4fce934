namespace EPerformance.TestKit.HttpCases;

/// <summary>Questions about policies. None of them changes anything, and no file that is sent is too strange for an answer.</summary>
public static class PolicyCases
{
    private const string Check = "policies/check", Simulate = "policies/simulations/2025-03";

    public static IEnumerable<HttpCase> All => [.. Access, .. Names, .. Files, .. Simulations];

    private static IEnumerable<HttpCase> Access =>
    [
        HttpCase.Get("nobody reads", "policies", 401, "API-010") with { Nip = null },
        HttpCase.Get("an employee reads what pays people", "policies", 200),
        HttpCase.Get("a device reads", "policies", 403, "API-013") with { Role = "Device" },
        HttpCase.Post("an employee has a file checked", Check, "{}", 403, "API-013"),
        HttpCase.Post("an auditor has a file checked", Check, "{}", 403, "API-013") with { Role = "Auditor" },
        HttpCase.Post("an employee simulates", Simulate, "{}", 403, "API-013"),
        HttpCase.Post("the administrator of a unit simulates", Simulate, "{}", 403, "API-013") with { Role = "UnitAdmin" },
        HttpCase.Post("an auditor simulates", Simulate, """{"policy":"kaur-3-2022"}""", 409, "SIM-002") with { Role = "Auditor" },
    ];

    private static IEnumerable<HttpCase> Names =>
    [
        HttpCase.Get("one that there is", "policies/kaur-3-2022", 200),
        HttpCase.Get("on a day", "policies/kaur-3-2022?on=2026-03-31", 200),
        HttpCase.Get("layers", "policies/dasar-perpres-71-2023+komponen-60-40/explanation", 200),
        HttpCase.Get("one that lacks values is explained as far as it goes", "policies/pmk-221-2021/explanation", 200),
        HttpCase.Get("differences of two", "policies/kaur-3-2022/differences?to=kaur-3-2022-discipline40", 200),
        HttpCase.Get("differences of versions", "policies/kaur-3-2022/differences?on=2020-01-01&toOn=2026-01-01", 200),
        HttpCase.Get("one that there is not", "policies/tidak-ada", 404, "ACC-002"),
        HttpCase.Get("its explanation", "policies/tidak-ada/explanation", 404, "ACC-002"),
        HttpCase.Get("a layer that there is not", "policies/kaur-3-2022+tidak-ada/explanation", 404, "ACC-002"),
        HttpCase.Get("differences to one that there is not", "policies/kaur-3-2022/differences?to=tidak-ada", 404, "ACC-002"),
        HttpCase.Get("a path", "policies/..%2F..%2Fetc%2Fpasswd", 400, "API-008"),
        HttpCase.Get("a file of the program", "policies/EPerformance.SelfHost.dll", 400, "API-008"),
        HttpCase.Get("capital letters", "policies/KAUR-3-2022", 400, "API-008"),
        HttpCase.Get("65 characters", "policies/" + new string('a', 65), 400, "API-008"),
        HttpCase.Get("nine layers", "policies/a+b+c+d+e+f+g+h+i", 400, "API-008"),
        HttpCase.Get("an empty layer", "policies/kaur-3-2022+", 400, "API-008"),
        HttpCase.Get("the name of what was posted", "policies/(posted)", 400, "API-008"),
        HttpCase.Get("a control character", "policies/a%01", 400, "API-008"),
        HttpCase.Get("a path to compare with", "policies/kaur-3-2022/differences?to=..%2Fx", 400, "API-008"),
        HttpCase.Get("a day that is none", "policies/kaur-3-2022?on=2026-02-30", 400, "API-008"),
        HttpCase.Get("a day in another spelling", "policies/kaur-3-2022?on=31-03-2026", 400, "API-008"),
    ];

    private static IEnumerable<HttpCase> Files =>
    [
        File("an empty object", "{}", 200),
        File("bytes that are no UTF-8", "{}", 400, "API-005") with { Body = [.. "{\"id\":\""u8, 0xFF, .. "\"}"u8] },
        File("a list", "[]", 200),
        File("a text", "\"kaur-3-2022\"", 200),
        File("a number", "1e400", 200),
        File("null", "null", 200),
        File("a path as base", """{"id":"x","extends":"../../etc/passwd"}""", 200),
        File("itself as base", """{"id":"x","extends":"x"}""", 200),
        File("ten thousand bases", $$"""{"id":"x","extends":[{{string.Join(',', Enumerable.Repeat("\"kaur-3-2022\"", 9_000))}}]}""", 200),
        File("numbers beyond counting", """{"cap":{"pct":"99999999999999999999999999999999999999999"},"rounding":{"unit":1e99999,"mode":-1}}""", 200),
        File("thirty levels", new string('[', 30) + new string(']', 30), 200),
        File("more levels than any body", new string('[', 5_000) + new string(']', 5_000), 400, "API-005"),
        File("more values than any decree", $"[{string.Join(',', Enumerable.Repeat("1", 60_000))}]", 200),
        File("half a surrogate pair", """{"id":"\ud800"}""", 200),
        File("no JSON", "{", 400, "API-004"),
        File("nothing", null, 400, "API-006"),
        File("more than a MiB", $"\"{new string('a', 1024 * 1024)}\"", 413, "API-007"),
        File("a base that there is not", "{}", 200) with { Path = Check + "?base=tidak-ada" },
        File("a path for a base", "{}", 400, "API-008") with { Path = Check + "?base=..%2Fx" },
        File("in another form", "{}", 415, "API-003") with { ContentType = "text/plain" },
    ];

    private static IEnumerable<HttpCase> Simulations =>
    [
        Try("nothing to try", "{}", 422, "SIM-006"),
        Try("null for a file", """{"file":null}""", 422, "SIM-006"),
        Try("a period that was never closed", """{"policy":"kaur-3-2022"}""", 409, "SIM-002"),
        Try("a file on a period that was never closed", """{"file":{}}""", 409, "SIM-002"),
        Try("a policy that there is not", """{"policy":"tidak-ada"}""", 404, "ACC-002"),
        Try("a path", """{"policy":"../kaur-3-2022"}""", 404, "ACC-002"),
        Try("a baseline that there is not", """{"policy":"kaur-3-2022","baseline":"tidak-ada"}""", 404, "ACC-002"),
        Try("more people than are told", """{"policy":"kaur-3-2022","most":101}""", 422, "SIM-007"),
        Try("fewer than none", """{"policy":"kaur-3-2022","most":-1}""", 422, "SIM-007"),
        Try("an unknown name", """{"policies":["kaur-3-2022"]}""", 400, "API-005"),
        Try("a number for a policy", """{"policy":1}""", 400, "API-005"),
        Try("no body", null, 400, "API-006"),
        Try("a version that there is not", """{"policy":"kaur-3-2022"}""", 404, "ACC-002") with { Path = Simulate + "?version=9" },
        Try("a period that is none", """{"policy":"kaur-3-2022"}""", 400, "API-008") with { Path = "policies/simulations/2025-13" },
    ];

    private static HttpCase File(string label, string? body, int status, string? code = null) => HttpCase.Post("file: " + label, Check, body, status, code) with { Nip = "personalia", Role = "Hr" };

    private static HttpCase Try(string label, string? body, int status, string? code = null) => HttpCase.Post("simulation: " + label, Simulate, body, status, code) with { Nip = "keuangan", Role = "Finance" };
}
