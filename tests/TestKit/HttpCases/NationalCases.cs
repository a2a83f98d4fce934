namespace EPerformance.TestKit.HttpCases;

/// <summary>Files for the national systems as nobody should ask for them. Nothing is evaluated.</summary>
public static class NationalCases
{
    private const string Period = "national/evaluations/2025";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", Period, 401, "API-010") with { Nip = null },
        HttpCase.Get("by an employee", Period, 403, "API-013"),
        HttpCase.Get("by an auditor", Period + "/predicates", 403, "API-013") with { Role = "Auditor" },
        HttpCase.Get("by the finance office", Period + "/plans", 403, "API-013") with { Role = "Finance" },
        HttpCase.Get("a count before anything is evaluated", Period, 200) with { Role = "Hr" },
        HttpCase.Get("a file of nobody", Period + "/predicates?format=csv", 200) with { Role = "Hr" },
        HttpCase.Get("a workbook of nobody", Period + "/plans", 200) with { Role = "Hr" },
        HttpCase.Get("those left out of a month", "national/evaluations/2025-03/left-out?format=xlsx", 200) with { Role = "Hr" },
        HttpCase.Get("a file as a picture", Period + "/predicates?format=png", 400, "NAT-001") with { Role = "Hr" },
        HttpCase.Get("a file as PDF", Period + "/predicates?format=pdf", 400, "NAT-001") with { Role = "Hr" },
        HttpCase.Get("a year before the method", "national/evaluations/2021", 400, "API-008") with { Role = "Hr" },
        HttpCase.Get("a period in words", "national/evaluations/now", 400, "API-008") with { Role = "Hr" },
    ];
}
