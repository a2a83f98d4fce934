using System.Text;

namespace EPerformance.TestKit.HttpCases;

/// <summary>How requests for leave, trips, corrections and hours are refused. No case changes anything.</summary>
public static class RequestCases
{
    private const string Owner = CaseAgency.Owner, None = $"requests/{Owner}/2026-03/none";

    public static IReadOnlyList<HttpCase> All { get; } = [.. Access().Concat(Bodies()).Concat(Rules()).Select(row => row.Case)];

    private static IEnumerable<Row> Access() =>
    [
        new("no token", null, "POST", "requests", Leave(), 401, "API-010"),
        new("an auditor asks", "auditor", "POST", "requests", Leave(), 403, "API-013"),
        new("a colleague asks for another", "colleague", "POST", "requests", Leave("\"owner\":\"" + Owner + "\","), 403, "ACC-001"),
        new("a colleague reads what is not there", "colleague", "GET", None, null, 403, "ACC-001"),
        new("the owner reads what is not there", "owner", "GET", None, null, 404, "ACC-002"),
        new("a colleague reads the record", "colleague", "GET", None + "/history", null, 403, "ACC-001"),
        new("a colleague reads the year", "colleague", "GET", $"requests/{Owner}/years/2026", null, 403, "ACC-001"),
        new("a colleague reads the balance", "colleague", "GET", $"requests/{Owner}/leave/2026", null, 403, "ACC-001"),
        new("a year before the program", "owner", "GET", $"requests/{Owner}/years/1999", null, 404, "ACC-002"),
        new("a colleague decides", "colleague", "POST", None + "/decisions", Verify(Owner), 403, "ACC-001") { Match = "\"MQ\"" },
        new("the superior decides what is not there", "superior", "POST", None + "/decisions", Verify(Owner), 404, "ACC-002") { Match = "\"MQ\"" },
        new("a decision without version", "superior", "POST", None + "/decisions", Verify(Owner), 428, "API-030"),
        new("a revocation of what is not there", "personnel", "POST", None + "/revoke", """{"reason":"x","persons":[]}""", 404, "ACC-002") { Match = "\"MQ\"" },
        new("a month that is none", "owner", "GET", $"requests/{Owner}/2026-13/none", null, 400, "API-008"),
        new("a control character as the id", "owner", "GET", $"requests/{Owner}/2026-03/%01", null, 404, "ACC-002"),
        new("punctuation as the id", "owner", "GET", $"requests/{Owner}/2026-03/%27%3B--", null, 404, "ACC-002"),
    ];

    private static IEnumerable<Row> Bodies() =>
    [
        new("no body", "owner", "POST", "requests", null, 400, "API-006"),
        new("an empty object", "owner", "POST", "requests", "{}", 400, "API-005"),
        new("an unknown kind", "owner", "POST", "requests", Leave().Replace("annualLeave", "holiday", StringComparison.Ordinal), 400, "API-005"),
        new("a kind as number", "owner", "POST", "requests", Leave().Replace("\"annualLeave\"", "1", StringComparison.Ordinal), 400, "API-005"),
        new("a person of null", "owner", "POST", "requests", Leave("\"persons\":[null],"), 400, "API-005"),
        new("a person that is no number", "owner", "POST", "requests", Leave("\"persons\":[\"a/b\"],"), 400, "API-005"),
        new("a day that does not exist", "owner", "POST", "requests", Leave().Replace("2025-03-03", "2025-02-29", StringComparison.Ordinal), 400, "API-005"),
        new("a decision of null", "superior", "POST", None + "/decisions", """{"persons":[null]}""", 400, "API-005") { Match = "\"MQ\"" },
        new("no key", "owner", "POST", "requests", Leave(), 400, "API-020") { NoKey = true },
    ];

    private static IEnumerable<Row> Rules() =>
    [
        new("nobody", "owner", "POST", "requests", Leave("\"persons\":[],"), 422, "REQ-001"),
        new("the last day before the first", "owner", "POST", "requests", Leave("\"to\":\"2025-03-02\","), 422, "REQ-002"),
        new("a forgotten punch without a time", "owner", "POST", "requests", Leave().Replace("annualLeave", "forgottenPunch", StringComparison.Ordinal), 422, "REQ-003"),
        new("a forgotten punch without a record", "owner", "POST", "requests", Leave("\"start\":\"07:25:00\",\"direction\":\"in\",").Replace("annualLeave", "forgottenPunch", StringComparison.Ordinal), 422, "REQ-004"),
        new("sick leave without a letter", "owner", "POST", "requests", Leave().Replace("annualLeave", "sickLeave", StringComparison.Ordinal), 422, "REQ-004"),
        new("no reason", "owner", "POST", "requests", Leave().Replace("Keluarga", " ", StringComparison.Ordinal), 422, "REQ-005"),
        new("long after its first day", "owner", "POST", "requests", Leave(), 409, "REQ-006"),
        new("to the end of the calendar", "owner", "POST", "requests", Leave("\"to\":\"9999-12-31\","), 422, "REQ-007"),
        new("before the person came", "owner", "POST", "requests", Leave().Replace("2025-03-03", "0001-01-01", StringComparison.Ordinal), 422, "REQ-009"),
        new("a place for leave", "owner", "POST", "requests", Leave("\"timeZone\":\"Asia/Makassar\","), 422, "REQ-023"),
        new("a place of duty that is none", "owner", "POST", "requests", Trip("\"location\":\"NOWHERE\","), 422, "REQ-022"),
        new("a zone that is none of the three", "owner", "POST", "requests", Trip("\"timeZone\":\"Asia/Singapore\","), 422, "REQ-022"),
        new("a location and a zone", "owner", "POST", "requests", Trip("\"location\":\"NOWHERE\",\"timeZone\":\"Asia/Jakarta\","), 422, "REQ-022"),
        new("an empty place", "owner", "POST", "requests", Trip("\"location\":\"\","), 422, "REQ-022"),
        new("a bell in the reason", "owner", "POST", "requests", Leave().Replace("Keluarga", "a\\u0007", StringComparison.Ordinal), 422, "REQ-021"),
    ];

    private static string Leave(string more = "") => $$"""{{{more}}"kind":"annualLeave","from":"2025-03-03","note":"Keluarga"}""";

    private static string Trip(string more) => $$"""{{{more}}"kind":"officialTrip","from":"2025-03-03","note":"Rapat","document":"SPT 1"}""";

    private static string Verify(string nip) => $$"""{"persons":[{"nip":"{{nip}}","verdict":"verify"}]}""";

    private sealed record Row(string Label, string? As, string Method, string Path, string? Body, int Status, string Code)
    {
        public string? Match { get; init; }

        public bool NoKey { get; init; }

        public HttpCase Case => new(Label, Method, Path, Body is null ? null : Encoding.UTF8.GetBytes(Body), Status, Code)
        {
            Nip = CaseAgency.Of(As).Nip,
            Role = CaseAgency.Of(As).Role,
            Headers = [.. Headers()],
        };

        private IEnumerable<(string, string)> Headers()
        {
            if (Match is not null)
                yield return ("If-Match", Match);
            if (NoKey)
                yield return ("Idempotency-Key", "");
        }
    }
}
