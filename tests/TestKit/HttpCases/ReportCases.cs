namespace EPerformance.TestKit.HttpCases;

/// <summary>Report cards and figures as nobody should ask for them. No period is gathered.</summary>
public static class ReportCases
{
    private const string One = $"reports/cards/{HttpCase.Employee}/2025-03", Superior = "197001011995011001";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", One, 401, "API-010") with { Nip = null },
        HttpCase.Get("by a device", One, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("a card of a period that is not gathered", One, 404, "REP-001"),
        HttpCase.Get("a document of nothing", One + "/document", 404, "REP-001"),
        HttpCase.Get("a page of nothing", One + "/page", 404, "REP-001"),
        HttpCase.Get("a card of the first year there is", $"reports/cards/{HttpCase.Employee}/0001-01", 404, "REP-001"),
        HttpCase.Get("a card of a period in words", $"reports/cards/{HttpCase.Employee}/now", 400, "API-008"),
        HttpCase.Get("a card of a year", $"reports/cards/{HttpCase.Employee}/2025", 400, "API-008"),
        HttpCase.Get("a stranger's", $"reports/cards/{Superior}/2025-03", 403, "ACC-001"),
        HttpCase.Get("the agency by an employee", "reports/agency/2025-03", 403, "API-013"),
        HttpCase.Get("the agency before anything was gathered", "reports/agency/2025-03", 404, "REP-001") with { Role = "Hr" },
        HttpCase.Get("a unit by who leads nobody", "reports/units/KTR/2025-03", 403, "ACC-001"),
        HttpCase.Get("a unit that is a path", "reports/units/..%2F..%2Fx/2025-03", 404, "REP-001") with { Role = "Hr" },
        HttpCase.Post("gathered by an employee", "reports/periods/2025-03/gather", null, 403, "API-013"),
        HttpCase.Post("nothing to gather", "reports/periods/2024-01/gather", null, 404, "REP-001") with { Role = "Hr" },
        HttpCase.Post("a shadow gathered", "reports/periods/2025-03-shadow/gather", null, 404, "REP-001") with { Role = "Hr" },
    ];
}
