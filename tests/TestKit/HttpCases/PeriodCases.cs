namespace EPerformance.TestKit.HttpCases;

/// <summary>Questions and orders about periods of an agency that has closed none: who may ask, and what is refused before anything is read.</summary>
public static class PeriodCases
{
    private const string List = "periods/2026-03-shadow/paid-list";

    public static IEnumerable<HttpCase> All => [.. Access, .. Addresses, .. Paid];

    private static IEnumerable<HttpCase> Access =>
    [
        HttpCase.Get("nobody reads periods", "periods", 401, "API-010") with { Nip = null },
        HttpCase.Get("an employee reads periods", "periods", 403, "API-013"),
        HttpCase.Get("finance reads periods", "periods", 200) with { Role = "Finance" },
        HttpCase.Post("an employee closes", "periods/2026-03/close", "{}", 403, "API-013"),
        HttpCase.Post("finance closes", "periods/2026-03/close", "{}", 403, "API-013") with { Role = "Finance" },
        HttpCase.Get("the own result of what nobody closed", "periods/2026-03/mine", 200),
        HttpCase.Get("the own slip of what nobody closed", "periods/2026-03/mine/slip", 409, "PER-004"),
    ];

    private static IEnumerable<HttpCase> Addresses =>
    [
        HttpCase.Get("a period that nobody closed", "periods/2026-03", 200) with { Role = "Auditor" },
        HttpCase.Get("a month that is none", "periods/2026-13", 400, "API-008") with { Role = "Auditor" },
        HttpCase.Get("a quarter that is none", "periods/2026-Q5", 400, "API-008") with { Role = "Auditor" },
        HttpCase.Get("a path", "periods/..%2F2026-03", 400, "API-008") with { Role = "Auditor" },
        HttpCase.Get("a control character", "periods/2026-03%01", 400, "API-008") with { Role = "Auditor" },
        HttpCase.Get("results of no run", "periods/2026-03/results", 409, "PER-003") with { Role = "Auditor" },
        HttpCase.Get("papers of no run", "periods/2026-03/nominative-list", 409, "PER-003") with { Role = "Auditor" },
        HttpCase.Get("a format that is none", "periods/2026-03/nominative-list?format=doc", 400, "PAP-001") with { Role = "Auditor" },
    ];

    private static IEnumerable<HttpCase> Paid =>
    [
        Import("an employee imports what was paid", """{"csv":"nip,amount\n1,1\n"}""", 403, "API-013") with { Role = "Employee" },
        Import("an empty list", """{"csv":""}""", 422, "IMP-001"),
        Import("a list without amounts", """{"csv":"nip\n1\n"}""", 422, "IMP-001"),
        Import("an amount beyond counting", """{"csv":"nip,amount\n1,99999999999999999999999999999\n"}""", 422, "IMP-001"),
        Import("a number with a control character", """{"csv":"nip,amount\n1\u0000,1\n"}""", 422, "IMP-001"),
        Import("no list", "{}", 400, "API-005"),
        Import("bytes that are no UTF-8", "{}", 400, "API-005") with { Body = [.. "{\"csv\":\""u8, 0xFF, .. "\"}"u8] },
        Import("a list that can be used", """{"csv":"nip,amount\n198502022010012002,1000.50\n"}""", 200),
        HttpCase.Get("compared with no run", "periods/2026-03-shadow/paid-comparison", 409, "PER-003") with { Role = "Finance" },
    ];

    private static HttpCase Import(string label, string body, int status, string? code = null) => HttpCase.Post(label, List, body, status, code) with { Role = "Finance" };
}
