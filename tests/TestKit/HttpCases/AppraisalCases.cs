namespace EPerformance.TestKit.HttpCases;

/// <summary>Evaluations as nobody should ask for them. None is written.</summary>
public static class AppraisalCases
{
    private const string Of = $"appraisals/{HttpCase.Employee}", One = Of + "/2025-03", Superior = "197001011995011001", Stranger = "198004042005041004";

    private static IReadOnlyList<(string Name, string Value)> Nothing => [("If-None-Match", "*")];

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", One, 401, "API-010") with { Nip = null },
        HttpCase.Get("by a device", One, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("an evaluation that is not there", One, 404, "ACC-002"),
        HttpCase.Get("a document of nothing", One + "/document", 404, "ACC-002"),
        HttpCase.Get("a history of nothing", One + "/history", 404, "ACC-002"),
        HttpCase.Get("a year without evaluations", Of + "?year=2025", 200),
        HttpCase.Get("a year that no evaluation can have", Of + "?year=999999", 200),
        HttpCase.Get("no year", Of, 400, "API-008"),
        HttpCase.Get("a year in words", Of + "?year=now", 400, "API-008"),
        HttpCase.Get("a period in words", Of + "/now", 400, "API-008"),
        HttpCase.Get("a period before there were any", Of + "/2021", 400, "API-008"),
        HttpCase.Get("a shadow", Of + "/2025-03-shadow", 400, "API-008"),
        HttpCase.Get("a stranger's", $"appraisals/{Superior}/2025-03", 403, "ACC-001"),
        HttpCase.Get("nobody to decide", "appraisals/waiting/2025-03", 200),
        HttpCase.Get("whom to rate", "appraisals/to-rate", 200),
        HttpCase.Get("no such unit", "appraisals/units/TIDAK-ADA/2025-03", 404, "ACC-002"),
        HttpCase.Get("a unit that is a path", "appraisals/units/..%2F..%2Fx/2025-03", 404, "ACC-002"),
        HttpCase.Get("a unit of others", "appraisals/units/KTR/2025-03", 403, "ACC-001"),
        Put("a report without the version that was seen", One + "/report", """{"results":[]}""", 428, "API-030") with { Headers = [] },
        Put("a report without a plan", One + "/report", """{"results":[]}""", 409, "EVA-010"),
        Put("a report of null", One + "/report", """{"results":[null]}""", 400, "API-005"),
        Put("a report for another", $"appraisals/{Superior}/2025-03/report", """{"results":[]}""", 403, "EVA-018"),
        Put("the own results rated", One + "/ratings", """{"results":[]}""", 403, "EVA-009"),
        Put("results of a stranger rated", One + "/ratings", """{"results":[]}""", 403, "EVA-017") with { Nip = Stranger },
        Put("by quarters", Of + "/2025-Q1/report", """{"results":[]}""", 422, "EVA-020"),
        Put("six values", One + "/feedback", """{"values":[]}""", 422, "EVA-003"),
        Put("one value twice", One + "/feedback", """{"values":[{"value":"loyal","rating":"above"},{"value":"loyal","rating":"below"}]}""", 422, "EVA-003"),
        Put("an eighth value", One + "/feedback", """{"values":[{"value":"hebat","rating":"above"}]}""", 400, "API-005"),
        Put("a fourth rating", One + "/feedback", """{"values":[{"value":"loyal","rating":"best"}]}""", 400, "API-005"),
        Put("behaviour in times to come", Of + "/2099-03/feedback", """{"values":[]}""", 409, "EVA-025"),
        Put("a unit's predicate by somebody", "appraisals/units/KTR/2025-03", """{"predicate":"baik","document":"x"}""", 403, "API-013"),
        Put("a unit's predicate that there is not", "appraisals/units/KTR/2025-03", """{"predicate":"hebat","document":"x"}""", 400, "API-005") with { Role = "Hr" },
        Put("a predicate of no unit", "appraisals/units/TIDAK-ADA/2025-03", """{"predicate":"baik","document":"x"}""", 404, "ACC-002") with { Role = "Hr" },
        Put("a predicate without a document", "appraisals/units/KTR/2025-03", """{"predicate":"baik","document":""}""", 422, "EVA-022") with { Role = "Hr" },
        Post("the own predicate", "/predicate", "{}", 403, "EVA-009"),
        Post("a stranger's predicate", "/predicate", "{}", 403, "EVA-017") with { Nip = Stranger },
        Post("an auditor decides", "/predicate", "{}", 403, "API-013") with { Nip = "auditor", Role = "Auditor" },
        Post("the own collection ended", "/feedback/end", null, 403, "EVA-009"),
        HttpCase.Post("a spread of others settled", "appraisals/units/KTR/2025-03/settle", "{}", 403, "ACC-001"),
    ];

    private static HttpCase Put(string label, string path, string body, int status, string code) =>
        new HttpCase(label, "PUT", path, System.Text.Encoding.UTF8.GetBytes(body), status, code) with { Headers = Nothing };

    private static HttpCase Post(string label, string path, string? body, int status, string code) => HttpCase.Post(label, One + path, body, status, code) with { Headers = Nothing };
}
