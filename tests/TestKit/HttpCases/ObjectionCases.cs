using System.Text;

namespace EPerformance.TestKit.HttpCases;

/// <summary>How objections are refused. No case changes anything.</summary>
public static class ObjectionCases
{
    private const string Owner = CaseAgency.Owner, None = $"objections/{Owner}/2025-03/none", Decision = """{"result":"accepted","grounds":"x"}""";

    public static IReadOnlyList<HttpCase> All { get; } =
    [
        Case("no token", null, "POST", "objections", Line(), 401, "API-010"),
        Case("an auditor objects", "auditor", "POST", "objections", Line(), 403, "API-013"),
        Case("a line that is not there", "owner", "POST", "objections", Line(), 409, "OBJ-011"),
        Case("a stranger to the organisation", "nobody", "POST", "objections", Line(), 409, "OBJ-011"),
        Case("no body", "owner", "POST", "objections", null, 400, "API-006"),
        Case("an unknown kind", "owner", "POST", "objections", Line().Replace("verificationOutcome", "weather", StringComparison.Ordinal), 400, "API-005"),
        Case("a kind as number", "owner", "POST", "objections", Line().Replace("\"verificationOutcome\"", "1", StringComparison.Ordinal), 400, "API-005"),
        Case("a line that is no id", "owner", "POST", "objections", Line().Replace("\"1\"", "\"a/b\"", StringComparison.Ordinal), 422, "OBJ-012"),
        Case("no date", "owner", "POST", "objections", """{"kind":"attendance","reason":"x"}""", 409, "OBJ-011"),
        Case("the end of the calendar", "owner", "POST", "objections", Line().Replace("2025-03-03", "9999-12-31", StringComparison.Ordinal), 422, "OBJ-012"),
        Case("a period at the end of the calendar", "owner", "POST", "objections", """{"kind":"allowance","period":"9999-12","reason":"x"}""", 409, "OBJ-011"),
        Case("a colleague reads what is not there", "colleague", "GET", None, null, 403, "ACC-001"),
        Case("the owner reads what is not there", "owner", "GET", None, null, 404, "ACC-002"),
        Case("a colleague reads the year", "colleague", "GET", $"objections/{Owner}/years/2025", null, 403, "ACC-001"),
        Case("a year before the program", "owner", "GET", $"objections/{Owner}/years/1999", null, 404, "ACC-002"),
        Case("a decision without version", "superior", "POST", None + "/decision", Decision, 428, "API-030"),
        Case("a decision on what is not there", "superior", "POST", None + "/decision", Decision, 404, "ACC-002", "\"MQ\""),
        Case("a colleague decides", "colleague", "POST", None + "/decision", Decision, 403, "ACC-001", "\"MQ\""),
        Case("withdrawing what is not there", "owner", "POST", None + "/withdraw", null, 404, "ACC-002", "\"MQ\""),
        Case("carrying out what is not there", "personnel", "POST", None + "/carried-out", """{"note":"x"}""", 404, "ACC-002", "\"MQ\""),
        Case("punctuation as the id", "owner", "GET", $"objections/{Owner}/2025-03/%27%3B--", null, 404, "ACC-002"),
        Case("a control character as the id", "owner", "GET", $"objections/{Owner}/2025-03/%01", null, 404, "ACC-002"),
    ];

    private static string Line() => """{"kind":"verificationOutcome","date":"2025-03-03","line":"1","reason":"Bukti ada"}""";

    private static HttpCase Case(string label, string? by, string method, string path, string? body, int status, string code, string? match = null) =>
        new(label, method, path, body is null ? null : Encoding.UTF8.GetBytes(body), status, code)
        {
            Nip = CaseAgency.Of(by).Nip,
            Role = CaseAgency.Of(by).Role,
            Headers = match is null ? [] : [("If-Match", match)],
        };
}
