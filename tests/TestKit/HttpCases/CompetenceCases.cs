namespace EPerformance.TestKit.HttpCases;

/// <summary>Competencies, development and commendations as nobody should ask for them. There are none.</summary>
public static class CompetenceCases
{
    private const string Superior = "197001011995011001", Stranger = "198004042005041004";
    private const string Proposals = $"competence/proposals/{HttpCase.Employee}", One = Proposals + "/2025/1", Commendations = $"commendations/people/{HttpCase.Employee}", Praise = Commendations + "/2025/1";
    private const string Content = """{"kind":"training","title":"x","goal":"x","dueOn":"2099-01-01"}""";
    private const string Proposal = $$"""{"content":{{Content}},"reason":"x"}""";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", One, 401, "API-010") with { Nip = null },
        HttpCase.Get("by a device", One, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("a proposal that is not there", One, 404, "ACC-002"),
        HttpCase.Get("a history of nothing", One + "/history", 404, "ACC-002"),
        HttpCase.Get("a proposal of a large number", Proposals + "/2025/2147483647", 404, "ACC-002"),
        HttpCase.Get("a year without any", Proposals + "/2025", 200),
        HttpCase.Get("a year that none can have", Proposals + "/999999", 200),
        HttpCase.Get("a stranger's", $"competence/proposals/{Superior}/2025", 403, "ACC-001"),
        HttpCase.Get("what waits for nobody", "competence/waiting/2025", 200),
        HttpCase.Post("proposed by a stranger", Proposals, Proposal, 403, "KOM-002") with { Nip = Stranger },
        HttpCase.Post("a day that is over", Proposals, """{"content":{"kind":"training","title":"x","goal":"x","dueOn":"2020-01-01"},"reason":"x"}""", 422, "KOM-005"),
        HttpCase.Post("a title that is too long", Proposals, $$"""{"content":{"kind":"training","title":"{{new string('x', 201)}}","goal":"x","dueOn":"2099-01-01"},"reason":"x"}""", 422, "KOM-005"),
        HttpCase.Post("a kind that there is not", Proposals, """{"content":{"kind":"holiday","title":"x","goal":"x","dueOn":"2099-01-01"},"reason":"x"}""", 400, "API-005"),
        HttpCase.Post("without a reason", Proposals, $$"""{"content":{{Content}},"reason":" "}""", 422, "KOM-004"),
        Seen("the own approval", One + "/approval", "{}", 403, "KOM-001"),
        Seen("an approval by a stranger", One + "/approval", "{}", 403, "KOM-002") with { Nip = Stranger },
        Seen("an approval of nothing", One + "/approval", "{}", 404, "ACC-002") with { Nip = Superior },
        Seen("the own refusal", One + "/refusal", """{"reason":"x"}""", 403, "KOM-001"),
        Seen("the own confirmation", One + "/confirmation", null, 403, "KOM-001"),
        Seen("a return by a stranger", One + "/return", """{"reason":"x"}""", 403, "KOM-002") with { Nip = Stranger },
        Seen("a report of nothing", One + "/report", """{"text":"x","evidence":["https://a.example.go.id/1"]}""", 404, "ACC-002"),
        Seen("a report by another", One + "/report", """{"text":"x","evidence":["https://a.example.go.id/1"]}""", 403, "KOM-007") with { Nip = Superior },
        Seen("evidence of null", One + "/report", """{"text":"x","evidence":[null]}""", 400, "API-005"),
        HttpCase.Get("the own map without requirements", $"competence/maps/{HttpCase.Employee}", 200),
        HttpCase.Get("a map on no day", $"competence/maps/{HttpCase.Employee}?on=now", 400, "API-008"),
        HttpCase.Get("a stranger's map", $"competence/maps/{Superior}", 403, "ACC-001"),
        HttpCase.Get("a post that asks for nothing", "competence/requirements?position=..%2F..%2Fx", 200),
        HttpCase.Get("no post", "competence/requirements", 400, "API-008"),
        HttpCase.Post("a requirement by an employee", "competence/requirements", """{"position":"x","competency":"A","name":"x","kind":"technical","level":3,"from":"2025-01-01"}""", 403, "API-013"),
        Office("a level of six", "competence/requirements", """{"position":"x","competency":"A","name":"x","kind":"technical","level":6,"from":"2025-01-01"}""", 422, "KOM-011"),
        Office("a code with spaces", "competence/requirements", """{"position":"x","competency":"A B","name":"x","kind":"technical","level":3,"from":"2025-01-01"}""", 422, "KOM-011"),
        Office("ended before it begins", "competence/requirements", """{"position":"x","competency":"A","name":"x","kind":"technical","level":3,"from":"2025-01-02","to":"2025-01-01"}""", 422, "KOM-011"),
        Office("the own assessment", "competence/assessments", $$"""{"nip":"{{Stranger}}","competency":"A","level":3,"source":"x","on":"2025-01-01","validUntil":"2027-12-31"}""", 403, "KOM-012"),
        Office("an assessment of nobody", "competence/assessments", """{"nip":"199901012024011009","competency":"A","level":3,"source":"x","on":"2025-01-01","validUntil":"2027-12-31"}""", 404, "ACC-002"),
        Office("an assessment in times to come", "competence/assessments", $$"""{"nip":"{{HttpCase.Employee}}","competency":"A","level":3,"source":"x","on":"2099-01-01","validUntil":"2099-12-31"}""", 422, "KOM-011"),
        Office("a file without a heading", "competence/requirements/imports", """{"csv":""}""", 422, "IMP-001"),
        Office("a file with a mistake", "competence/assessments/imports", """{"csv":"nip,competency,level,source,assessed_on,valid_until\n1,A,9,x,2025-01-01,2027-12-31\n"}""", 422, "IMP-001"),
        HttpCase.Get("a commendation that is not there", Praise, 404, "ACC-002"),
        HttpCase.Get("commendations of a year", "commendations/2025", 200),
        HttpCase.Get("commendations of a year that cannot be", "commendations/999999", 200),
        HttpCase.Get("a stranger's commendations", $"commendations/people/{Superior}/2025", 403, "ACC-001"),
        HttpCase.Post("the own praise", Commendations, """{"kind":"certificate","title":"x","grounds":"x","documents":["x"]}""", 403, "PGH-001"),
        HttpCase.Post("praise by a stranger", Commendations, """{"kind":"certificate","title":"x","grounds":"x","documents":["x"]}""", 403, "PGH-002") with { Nip = Stranger },
        HttpCase.Post("praise without evidence", Commendations, """{"kind":"certificate","title":"x","grounds":"x"}""", 422, "PGH-006") with { Nip = Superior },
        HttpCase.Post("praise for what was not rated", Commendations, """{"kind":"certificate","title":"x","grounds":"x","predicates":["2025-03"]}""", 422, "PGH-007") with { Nip = Superior },
        HttpCase.Post("praise for a period that is none", Commendations, """{"kind":"certificate","title":"x","grounds":"x","cards":["now"]}""", 422, "PGH-007") with { Nip = Superior },
        Seen("the own praise granted", Praise + "/grant", """{"document":"x"}""", 403, "PGH-001"),
        Seen("nothing granted", Praise + "/grant", """{"document":"x"}""", 404, "ACC-002") with { Nip = Superior },
        Seen("refused by an auditor", Praise + "/refusal", """{"reason":"x"}""", 403, "API-013") with { Nip = "auditor", Role = "Auditor" },
        Seen("withdrawn by a stranger", Praise + "/withdrawal", null, 403, "PGH-002") with { Nip = Stranger },
    ];

    private static HttpCase Office(string label, string path, string body, int status, string code) => HttpCase.Post(label, path, body, status, code) with { Nip = Stranger, Role = "Hr" };

    private static HttpCase Seen(string label, string path, string? body, int status, string code) => HttpCase.Post(label, path, body, status, code) with { Headers = [("If-None-Match", "*")] };
}
