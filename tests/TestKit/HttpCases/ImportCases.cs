namespace EPerformance.TestKit.HttpCases;

/// <summary>Bundles that cannot be imported. None of them changes the organisation.</summary>
public static class ImportCases
{
    private const string Bundles = "imports/bundles";

    public static IEnumerable<HttpCase> All =>
    [
        Import("not by an employee", """{"files":{}}""", 403, "API-013") with { Role = "Employee" },
        Import("without a key", """{"files":{}}""", 400, "API-020") with { Headers = [("Idempotency-Key", " ")] },
        Import("with a key of 65 characters", """{"files":{}}""", 400, "API-021") with { Headers = [("Idempotency-Key", new string('k', 65))] },
        Import("with a key of odd characters", """{"files":{}}""", 400, "API-021") with { Headers = [("Idempotency-Key", "a/b?")] },
        Import("no files", "{}", 400, "API-005"),
        Import("null for files", """{"files":null}""", 400, "API-005"),
        Import("null for a file", """{"files":{"units.csv":null}}""", 422, "IMP-001"),
        Import("a number for a file", """{"files":{"units.csv":1}}""", 400, "API-005"),
        Import("an empty bundle", """{"files":{}}""", 422, "IMP-001"),
        Import("names that are paths", """{"files":{"../../units.csv":"x","C:\\units.csv":"x","\u0000":"x"}}""", 422, "IMP-001"),
        Import("a header alone", """{"files":{"units.csv":"unit_code\n","employees.csv":"nip\n","punches.csv":"nip\n"}}""", 422, "IMP-001"),
        Import("control characters as rows", """{"files":{"units.csv":"\u0000\u0001\n\"\"\"","employees.csv":"\ufeff\ufeff","punches.csv":",,,,\r\r\n"}}""", 422, "IMP-001"),
        Import("a quote without end", """{"files":{"units.csv":"unit_code,parent_code,name,time_zone,work_pattern\n\"","employees.csv":"","punches.csv":""}}""", 422, "IMP-001"),
        Check("not by an employee", """{"files":{}}""", 403, "API-013") with { Role = "Employee" },
        Check("no files", "{}", 400, "API-005"),
        Check("a number for a file", """{"files":{"units.csv":1}}""", 400, "API-005"),
        Check("files with problems, which are its answer", """{"files":{"../../units.csv":"x","units.csv":"unit_code\n"}}""", 200),
    ];

    private static HttpCase Check(string label, string body, int status, string? code = null) =>
        HttpCase.Post($"check: {label}", Bundles + "/check", body, status, code) with { Nip = "personalia", Role = "Hr" };

    private static HttpCase Import(string label, string body, int status, string code) =>
        HttpCase.Post(label, Bundles, body, status, code) with { Nip = "personalia", Role = "Hr" };
}
