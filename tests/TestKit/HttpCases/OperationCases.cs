namespace EPerformance.TestKit.HttpCases;

/// <summary>Messages that were put aside: of queues and messages that there are not, and not by those who do not run the program.</summary>
public static class OperationCases
{
    private const string Failed = "operations/queues/notices/failed";

    public static IEnumerable<HttpCase> All =>
    [
        Get("how the instance stands", "operations/state", 200),
        Get("how the instance stands, not for an auditor", "operations/state", 403, "API-013") with { Role = "Auditor" },
        Get("how the instance stands, not for nobody", "operations/state", 401, "API-010") with { Nip = null },
        Get("nothing failed", Failed, 200),
        Get("not by an employee", Failed, 403, "API-013") with { Role = "Employee" },
        Get("not by the personnel office", Failed, 403, "API-013") with { Role = "Hr" },
        Get("not by nobody", Failed, 401, "API-010") with { Nip = null },
        Get("of a queue that there is not", "operations/queues/others/failed", 404, "ACC-002"),
        Get("of the poisoned", "operations/queues/notices-poison/failed", 404, "ACC-002"),
        Get("of a queue with an odd name", "operations/queues/%F0%9F%98%80..%2F/failed", 404, "ACC-002"),
        Get("with an odd limit", Failed + "?limit=0", 400, "API-033"),
        Get("with an odd continuation", Failed + "?continuation=x", 400, "API-032"),
        Post("a message that there is not", Failed + "/0123456789abcdef/resend", 404, "ACC-002"),
        Post("a message with an odd id", Failed + "/%F0%9F%98%80%2F/resend", 404, "ACC-002"),
        Post("a message with a long id", $"{Failed}/{new string('a', 500)}/resend", 404, "ACC-002"),
        Post("a message of a queue that there is not", "operations/queues/others/failed/1/resend", 404, "ACC-002"),
        Post("all, and there are none", Failed + "/resend", 200),
        Post("all of a queue that there is not", "operations/queues/others/failed/resend", 404, "ACC-002"),
        Post("all, by an employee", Failed + "/resend", 403, "API-013") with { Role = "Employee" },
    ];

    private static HttpCase Get(string label, string path, int status, string? code = null) => HttpCase.Get(label, path, status, code) with { Nip = "operator", Role = "Platform" };

    private static HttpCase Post(string label, string path, int status, string? code = null) => HttpCase.Post(label, path, null, status, code) with { Nip = "operator", Role = "Platform" };
}
