namespace EPerformance.TestKit.HttpCases;

/// <summary>Talent as nobody should ask for it. No map was taken.</summary>
public static class TalentCases
{
    private const string Superior = "197001011995011001";

    private const string Rules = """{"performanceAbove":90,"performanceMeets":70,"potentialHigh":80,"potentialMiddle":60,"validYears":3,"predicateScores":[100,80,60,40,20],"weightShare":20,"years":2,"poolBoxes":[7,8,9]}""";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", "talent/maps", 401, "API-010") with { Nip = null },
        HttpCase.Get("maps by an employee", "talent/maps", 403, "API-013"),
        HttpCase.Get("maps by the finance office", "talent/maps", 403, "API-013") with { Role = "Finance" },
        HttpCase.Get("maps before any was taken", "talent/maps", 200) with { Role = "Hr" },
        HttpCase.Get("a map that is not there", "talent/maps/20260101T000000000Z", 404, "ACC-002") with { Role = "Hr" },
        HttpCase.Get("a map that is a path", "talent/maps/..%2F..%2Fx", 404, "ACC-002") with { Role = "Hr" },
        HttpCase.Get("people of nothing", "talent/maps/1/people", 404, "ACC-002") with { Role = "Auditor" },
        HttpCase.Get("a pool of nothing", "talent/maps/1/pool", 404, "ACC-002") with { Role = "Auditor" },
        HttpCase.Get("successors of nothing", "talent/maps/1/candidates/K1", 404, "ACC-002") with { Role = "Hr" },
        HttpCase.Get("successors to a path", "talent/maps/1/candidates/..%2Fx", 404, "ACC-002") with { Role = "Hr" },
        HttpCase.Get("the own place", $"talent/people/{HttpCase.Employee}", 200),
        HttpCase.Get("the place of somebody below", $"talent/people/{HttpCase.Employee}", 403, "ACC-001") with { Nip = Superior },
        HttpCase.Get("a stranger's place", $"talent/people/{Superior}", 403, "ACC-001"),
        HttpCase.Get("the default rules", "talent/rules", 200) with { Role = "Auditor" },
        Post("a map by an employee", "talent/maps", "{}", 403, "API-013") with { Role = "Employee" },
        Post("a map of a day to come", "talent/maps", """{"on":"2999-01-01"}""", 422, "TAL-004"),
        Post("a map of no unit", "talent/maps", """{"unit":"../x"}""", 404, "ACC-002"),
        Post("a map of a time before everybody", "talent/maps", """{"on":"0001-01-01"}""", 422, "TAL-003"),
        Post("assessments by an auditor", "talent/assessments", """{"csv":""}""", 403, "API-013") with { Role = "Auditor" },
        Post("an empty file", "talent/assessments", """{"csv":""}""", 422, "IMP-001"),
        Post("a file of another kind", "talent/assessments", """{"csv":"a,b\n1,2\n"}""", 422, "IMP-001"),
        Post("a score above a hundred", "talent/assessments", $$"""{"csv":"nip,assessed_on,score,source\n{{HttpCase.Employee}},2025-01-10,101,x\n"}""", 422, "IMP-001"),
        Post("an assessment of a stranger", "talent/assessments", """{"csv":"nip,assessed_on,score,source\n1,2025-01-10,10,x\n"}""", 422, "IMP-001"),
        Put("rules by an auditor", "talent/rules", Rules, 403, "API-013") with { Role = "Auditor" },
        Put("a cut above a hundred", "talent/rules", Rules.Replace("\"performanceAbove\":90", "\"performanceAbove\":100.1", StringComparison.Ordinal), 422, "TAL-001"),
        Put("a cut of many decimals", "talent/rules", Rules.Replace("\"performanceAbove\":90", "\"performanceAbove\":90.0000000000000000000000001", StringComparison.Ordinal), 422, "TAL-001"),
        Put("a box there is not", "talent/rules", Rules.Replace("[7,8,9]", "[10]", StringComparison.Ordinal), 422, "TAL-001"),
        Put("no box at all", "talent/rules", Rules.Replace("[7,8,9]", "[]", StringComparison.Ordinal), 422, "TAL-001"),
        Put("a post in no unit", "talent/posts/K1", """{"position":"Kepala","unit":"NONE","leastClass":9,"leastMonths":24}""", 422, "TAL-002"),
        Put("a post of a class there is not", "talent/posts/K1", """{"position":"Kepala","unit":"KTR","leastClass":99,"leastMonths":24}""", 422, "TAL-002"),
        Put("a post that is a path", "talent/posts/..%2Fx", """{"position":"Kepala","unit":"KTR","leastClass":9,"leastMonths":24}""", 422, "TAL-002"),
    ];

    private static HttpCase Post(string label, string path, string body, int status, string code) => HttpCase.Post(label, path, body, status, code) with { Role = "Hr" };

    private static HttpCase Put(string label, string path, string body, int status, string code) => Post(label, path, body, status, code) with { Method = "PUT", Headers = [("If-None-Match", "*")] };
}
