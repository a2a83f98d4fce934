using System.Text;

namespace EPerformance.TestKit.HttpCases;

/// <summary>Every way in which a request about activities, inbox or notices is refused. No case changes anything, so they run in any order.</summary>
public static class ActivityCases
{
    private const string Owner = CaseAgency.Owner;

    /// <summary>Of 3 March 2025: sent, and decided but for line 2. Of 4 March: a draft. Of 5 March: nothing.</summary>
    private const string Sent = $"activities/{Owner}/2025-03-03", Draft = $"activities/{Owner}/2025-03-04", Empty = $"activities/{Owner}/2025-03-05";

    private static readonly Dictionary<string, string> New = new() { ["If-None-Match"] = "*" };

    public static IReadOnlyList<HttpCase> All { get; } = [.. new[] { Access(), Addresses(), Bodies(), Lines(), Versions(), Decisions(), Lists() }.SelectMany(rows => rows).Select(row => row.Case)];

    /// <summary>Brings about what the cases are about; harmless when it is there already.</summary>
    public static async Task PrepareAsync(CaseAgency agency)
    {
        await agency.SendAsync("owner", "POST", Draft + "/lines", Body(Line("1")));
        var (_, _, tag) = await agency.SendAsync("owner", "POST", Sent + "/submit", Body(Line("1"), Line("2")), New);
        if (tag is not null)
            await agency.SendAsync("superior", "POST", Sent + "/decisions", """{"lines":[{"line":"1","verdict":"verify"}]}""", Match(tag));
    }

    private static IEnumerable<Row> Access() =>
    [
        new("no token", null, "GET", Sent, null, 401, "API-010"),
        new("a stranger reads", "nobody", "GET", Sent, null, 403, "ACC-001"),
        new("a colleague reads", "colleague", "GET", Sent, null, 403, "ACC-001"),
        new("a colleague reads what is not there", "colleague", "GET", Empty, null, 403, "ACC-001"),
        new("a colleague reads the record", "colleague", "GET", Sent + "/history", null, 403, "ACC-001"),
        new("a colleague reads the month", "colleague", "GET", $"activities/{Owner}/months/2025-03", null, 403, "ACC-001"),
        new("finance reads", "finance", "GET", Sent, null, 403, "ACC-001"),
        new("the owner reads what is not there", "owner", "GET", Empty, null, 404, "ACC-002"),
        new("a colleague decides", "colleague", "POST", Sent + "/decisions", Verify("2"), 403, "ACC-001") { Headers = New },
        new("a stranger decides", "nobody", "POST", Sent + "/decisions", Verify("2"), 403, "ACC-001") { Headers = New },
        new("a colleague decides what is not there", "colleague", "POST", Empty + "/decisions", Verify("2"), 403, "ACC-001") { Headers = New },
        new("a colleague returns", "colleague", "POST", Sent + "/return", """{"reason":"x"}""", 403, "ACC-001") { Headers = New },
        new("a colleague enters for another", "colleague", "POST", Empty + "/lines", Body(Line("1")), 403, "ACC-001"),
        new("the superior enters for the owner", "superior", "POST", Empty + "/lines", Body(Line("1")), 403, "APR-010"),
        new("an auditor enters", "auditor", "POST", Empty + "/lines", Body(Line("1")), 403, "API-013"),
        new("an auditor decides", "auditor", "POST", Sent + "/decisions", Verify("2"), 403, "API-013") { Headers = New },
        new("the personnel office's queue for others", "superior", "GET", "inbox/personnel", null, 403, "ACC-001"),
        new("finance looks at an inbox", "finance", "GET", "inbox", null, 403, "API-013"),
    ];

    private static IEnumerable<Row> Addresses() =>
    [
        new("day before month", "owner", "GET", $"activities/{Owner}/03-03-2025", null, 400, "API-008"),
        new("a day in words", "owner", "GET", $"activities/{Owner}/today", null, 400, "API-008"),
        new("a day that does not exist", "owner", "GET", $"activities/{Owner}/2025-02-29", null, 400, "API-008"),
        new("a month too many", "owner", "GET", $"activities/{Owner}/months/2025-13", null, 400, "API-008"),
        new("a blank in the number", "owner", "GET", "activities/1985%200202/2025-03-03", null, 400, "API-008"),
        new("a slash in the number", "owner", "GET", "activities/a%2Fb/2025-03-03", null, 400, "API-008"),
        new("a control character in the number", "owner", "GET", "activities/a%01b/2025-03-03", null, 400, "API-008"),
        new("a line break in the number", "owner", "GET", "activities/a%0D%0Ab/2025-03-03", null, 400, "API-008"),
        new("a pipe in the number", "owner", "GET", "activities/a%7Cb/2025-03-03", null, 400, "API-008"),
        new("a number of 65 characters", "owner", "GET", $"activities/{new string('1', 65)}/2025-03-03", null, 400, "API-008"),
        new("punctuation as the line", "owner", "DELETE", Sent + "/lines/%27%3B--", null, 409, "APR-006") { Headers = Match("\"Mg\"") },
        new("a control character as the line", "owner", "DELETE", Sent + "/lines/%01", null, 409, "APR-006") { Headers = Match("\"Mg\"") },
        new("no such address", "owner", "GET", Sent + "/nothing", null, 404, "API-001"),
        new("another method", "owner", "PUT", Sent, "{}", 405, "API-002"),
    ];

    private static IEnumerable<Row> Bodies() =>
    [
        new("no body", "owner", "POST", Empty + "/lines", null, 400, "API-006"),
        new("no JSON", "owner", "POST", Empty + "/lines", "{", 400, "API-004"),
        new("an empty object", "owner", "POST", Empty + "/lines", "{}", 400, "API-005"),
        new("lines of null", "owner", "POST", Empty + "/lines", """{"lines":null}""", 400, "API-005"),
        new("a line of null", "owner", "POST", Empty + "/lines", """{"lines":[null]}""", 400, "API-005"),
        new("a quantity as text", "owner", "POST", Empty + "/lines", Body(Line("1").Replace("\"quantity\":1", "\"quantity\":\"1\"", StringComparison.Ordinal)), 400, "API-005"),
        new("a quantity beyond numbers", "owner", "POST", Empty + "/lines", Body(Line("1").Replace("\"quantity\":1", "\"quantity\":1e400", StringComparison.Ordinal)), 400, "API-005"),
        new("half a minute", "owner", "POST", Empty + "/lines", Body(Line("1", "0.5")), 400, "API-005"),
        new("an unknown member", "owner", "POST", Empty + "/lines", Body("""{"status":"verified",""" + Line("1")[1..]), 400, "API-005"),
        new("a time that is none", "owner", "POST", Empty + "/lines", Body("""{"start":"25:00","end":"26:00",""" + Line("1")[1..]), 400, "API-005"),
        new("an unknown verdict", "superior", "POST", Sent + "/decisions", """{"lines":[{"line":"2","verdict":"approve"}]}""", 400, "API-005") { Headers = New },
        new("a verdict as number", "superior", "POST", Sent + "/decisions", """{"lines":[{"line":"2","verdict":0}]}""", 400, "API-005") { Headers = New },
        new("a decision of null", "superior", "POST", Sent + "/decisions", """{"lines":[null]}""", 400, "API-005") { Headers = New },
        new("an id of null", "owner", "POST", Sent + "/withdraw", """{"lines":[null]}""", 400, "API-005") { Headers = New },
        new("a body beyond the limit", "owner", "POST", Empty + "/lines", $$"""{"lines":[],"x":"{{new string('x', 300_000)}}"}""", 413, "API-007"),
        new("no key", "owner", "POST", Empty + "/lines", Body(Line("1")), 400, "API-020") { Headers = Header("Idempotency-Key", "") },
        new("a key with a slash", "owner", "POST", Empty + "/lines", Body(Line("1")), 400, "API-021") { Headers = Header("Idempotency-Key", "a/b") },
    ];

    private static IEnumerable<Row> Lines() =>
    [
        new("no line", "owner", "POST", Empty + "/lines", """{"lines":[]}""", 422, "APR-011"),
        new("51 lines", "owner", "POST", Empty + "/lines", Body([.. Enumerable.Range(1, 51).Select(number => Line($"{number}", "1"))]), 422, "ACT-009"),
        new("one id twice", "owner", "POST", Empty + "/lines", Body(Line("1"), Line("1")), 422, "APR-012"),
        new("an empty id", "owner", "POST", Empty + "/lines", Body(Line("")), 422, "ACT-003"),
        new("a control character in an id", "owner", "POST", Empty + "/lines", Body(Line("a\\u0000")), 422, "ACT-003"),
        new("punctuation in an id", "owner", "POST", Empty + "/lines", Body(Line("a'b!c#d?e/f")), 422, "ACT-003"),
        new("an id of 65 characters", "owner", "POST", Empty + "/lines", Body(Line(new string('a', 65))), 422, "ACT-003"),
        new("a future day", "owner", "POST", $"activities/{Owner}/2199-03-04/lines", Body(Line("1")), 422, "ACT-002"),
        new("before the person came", "owner", "POST", $"activities/{Owner}/2024-03-04/lines", Body(Line("1")), 403, "ACT-001"),
        new("the first day of the calendar", "owner", "POST", $"activities/{Owner}/0001-01-01/lines", Body(Line("1")), 403, "ACT-001"),
        new("the last day of the calendar", "owner", "POST", $"activities/{Owner}/9999-12-31/lines", Body(Line("1")), 422, "ACT-002"),
        new("less than nothing", "owner", "POST", Empty + "/lines", Body(Line("1", "-1")), 422, "ACT-006"),
        new("1441 minutes", "owner", "POST", Empty + "/lines", Body(Line("1", "1441")), 422, "ACT-006"),
        new("more than a day together", "owner", "POST", Empty + "/lines", Body(Line("1", "1000"), Line("2", "441")), 422, "ACT-007"),
        new("five decimals", "owner", "POST", Empty + "/lines", Body(Line("1").Replace("\"quantity\":1", "\"quantity\":1.00001", StringComparison.Ordinal)), 422, "ACT-005"),
        new("above a million", "owner", "POST", Empty + "/lines", Body(Line("1").Replace("\"quantity\":1", "\"quantity\":1000000.1", StringComparison.Ordinal)), 422, "ACT-005"),
        new("a start alone", "owner", "POST", Empty + "/lines", Body("""{"start":"08:00",""" + Line("1")[1..]), 422, "ACT-010"),
        new("an end before the start", "owner", "POST", Empty + "/lines", Body("""{"start":"09:00","end":"08:00",""" + Line("1")[1..]), 422, "ACT-010"),
        new(
            "spans that overlap", "owner", "POST", Empty + "/lines",
            Body("""{"start":"08:00","end":"09:01",""" + Line("1")[1..], """{"start":"09:00","end":"10:00",""" + Line("2")[1..]), 422, "ACT-011"),
        new("a blank description", "owner", "POST", Empty + "/lines", Body(Line("1", description: " ")), 422, "ACT-012"),
        new("1001 characters", "owner", "POST", Empty + "/lines", Body(Line("1", description: new string('a', 1001))), 422, "ACT-012"),
        new("a bell in the description", "owner", "POST", Empty + "/lines", Body(Line("1", description: "a\\u0007")), 422, "ACT-012"),
        new("evidence that is a script", "owner", "POST", Empty + "/lines", Body("""{"evidence":"javascript:alert(1)",""" + Line("1")[1..]), 422, "ACT-014"),
        new("evidence without encryption", "owner", "POST", Empty + "/lines", Body("""{"evidence":"http://a.go.id/x",""" + Line("1")[1..]), 422, "ACT-014"),
        new("an odd activity code", "owner", "POST", Empty + "/lines", Body(Line("1").Replace("NASKAH", "NAS KAH", StringComparison.Ordinal)), 422, "ACT-004"),
        new("a sent line with other content", "owner", "POST", Sent + "/lines", Body(Line("2", "61")), 409, "APR-014"),
    ];

    private static IEnumerable<Row> Versions() =>
    [
        new("no version", "owner", "POST", Draft + "/submit", """{"lines":[]}""", 428, "API-030"),
        new("any version", "owner", "POST", Draft + "/submit", """{"lines":[]}""", 400, "API-031") { Headers = Match("*") },
        new("a version without quotes", "owner", "POST", Draft + "/submit", """{"lines":[]}""", 400, "API-031") { Headers = Match("1") },
        new("a version that never was", "owner", "POST", Draft + "/submit", """{"lines":[]}""", 412, "ACC-003") { Headers = Match("\"OTk\"") },
        new("a version of another kind", "owner", "POST", Draft + "/submit", """{"lines":[]}""", 412, "ACC-003") { Headers = Match("\"YWJj\"") },
        new("nothing was there, but it is", "owner", "POST", Draft + "/submit", """{"lines":[]}""", 412, "ACC-003") { Headers = New },
        new("nothing was there, and nothing is sent", "owner", "POST", Empty + "/submit", """{"lines":[]}""", 404, "ACC-002") { Headers = New },
        new("a decision without version", "superior", "POST", Sent + "/decisions", Verify("2"), 428, "API-030"),
        new("a decision on an old version", "superior", "POST", Sent + "/decisions", Verify("2"), 412, "ACC-003") { Headers = Match("\"MQ\"") },
        new("a removal without version", "owner", "DELETE", Draft + "/lines/1", null, 428, "API-030"),
    ];

    private static IEnumerable<Row> Decisions() =>
    [
        new("an own day", "owner", "POST", Sent + "/decisions", Verify("2"), 403, "APR-001") { Headers = Match("\"Mg\"") },
        new("a draft", "superior", "POST", Draft + "/decisions", Verify("1"), 409, "APR-005") { Headers = Match("\"MQ\"") },
        new("no line decided", "superior", "POST", Sent + "/decisions", """{"lines":[]}""", 422, "APR-011") { Headers = Match("\"Mg\"") },
        new("a line twice", "superior", "POST", Sent + "/decisions", """{"lines":[{"line":"2","verdict":"verify"},{"line":"2","verdict":"verify"}]}""", 422, "APR-012") { Headers = Match("\"Mg\"") },
        new("a line that is not there", "superior", "POST", Sent + "/decisions", Verify("\\u0000"), 422, "APR-013") { Headers = Match("\"Mg\"") },
        new("rejected without reason", "superior", "POST", Sent + "/decisions", """{"lines":[{"line":"2","verdict":"reject"}]}""", 422, "APR-015") { Headers = Match("\"Mg\"") },
        new(
            "a part that is more", "superior", "POST", Sent + "/decisions", """{"lines":[{"line":"2","verdict":"verifyPart","minutes":61,"reason":"x"}]}""", 422,
            "APR-016") { Headers = Match("\"Mg\"") },
        new(
            "a part of a hair", "superior", "POST", Sent + "/decisions", """{"lines":[{"line":"2","verdict":"verifyPart","quantity":0.00001,"reason":"x"}]}""", 422,
            "ACT-005") { Headers = Match("\"Mg\"") },
        new("a reason with a control character", "superior", "POST", Sent + "/return", """{"reason":"\u0001"}""", 422, "ACT-013") { Headers = Match("\"Mg\"") },
        new("returned without reason", "superior", "POST", Sent + "/return", """{"reason":" "}""", 422, "APR-015") { Headers = Match("\"Mg\"") },
        new("another decided it", "personnel", "POST", Sent + "/decisions", Verify("1"), 409, "APR-004") { Headers = Match("\"Mg\"") },
        new("nothing to resubmit", "owner", "POST", Sent + "/resubmit", """{"lines":[]}""", 409, "APR-008") { Headers = Match("\"Mg\"") },
        new("a decided line withdrawn", "owner", "POST", Sent + "/withdraw", """{"lines":["1"]}""", 409, "APR-004") { Headers = Match("\"Mg\"") },
        new("no submission in a bulk", "superior", "POST", "activities/decisions", """{"items":[]}""", 422, "ACT-016"),
        new("a submission twice in a bulk", "superior", "POST", "activities/decisions", $$"""{"items":[{{Item()}},{{Item()}}]}""", 422, "ACT-016"),
        new(
            "101 submissions in a bulk", "superior", "POST", "activities/decisions",
            $$"""{"items":[{{string.Join(',', Enumerable.Range(1, 101).Select(number => Item($"x{number}")))}}]}""", 422, "ACT-016"),
        new("a bulk of null", "superior", "POST", "activities/decisions", """{"items":[null]}""", 400, "API-005"),
        new("a bulk without verdict", "superior", "POST", "activities/decisions", $$"""{"items":[{"nip":"{{Owner}}","date":"2025-03-03","version":2}]}""", 400, "API-005"),
        new("a bulk without version", "superior", "POST", "activities/decisions", $$"""{"items":[{"nip":"{{Owner}}","date":"2025-03-03","verdict":"verify"}]}""", 400, "API-005"),
        new("a bulk with a broken number", "superior", "POST", "activities/decisions", """{"items":[{"nip":"a/b","date":"2025-03-03","version":2,"verdict":"verify"}]}""", 400, "API-005"),
    ];

    private static IEnumerable<Row> Lists() =>
    [
        new("a page of nothing", "superior", "GET", "inbox?limit=0", null, 400, "API-033"),
        new("a page of 101", "superior", "GET", "inbox?limit=101", null, 400, "API-033"),
        new("a continuation that is none", "superior", "GET", "inbox?continuation=%01", null, 400, "API-032"),
        new("the continuation of another list", "owner", "GET", "notices?continuation=bGlzdC1pbmJveHxh", null, 400, "API-032"),
    ];

    private static string Line(string id, string minutes = "60", string description = "Menyusun naskah") =>
        $$"""{"id":"{{id}}","activityCode":"NASKAH/1","quantity":1,"minutes":{{minutes}},"description":"{{description}}"}""";

    private static string Body(params IReadOnlyList<string> lines) => $$"""{"lines":[{{string.Join(',', lines)}}]}""";

    private static string Verify(string line) => $$"""{"lines":[{"line":"{{line}}","verdict":"verify"}]}""";

    private static string Item(string nip = Owner) => $$"""{"nip":"{{nip}}","date":"2025-03-03","version":2,"verdict":"verify"}""";

    private static Dictionary<string, string> Match(string tag) => Header("If-Match", tag);

    private static Dictionary<string, string> Header(string name, string value) => new() { [name] = value };

    /// <param name="As">By the names of <see cref="CaseAgency"/>; <c>null</c> without a token.</param>
    private sealed record Row(string Label, string? As, string Method, string Path, string? Body, int Status, string Code)
    {
        public Dictionary<string, string> Headers { get; init; } = [];

        public HttpCase Case => new(Label, Method, Path, Body is null ? null : Encoding.UTF8.GetBytes(Body), Status, Code)
        {
            Nip = CaseAgency.Of(As).Nip,
            Role = CaseAgency.Of(As).Role,
            Headers = [.. Headers.Select(header => (header.Key, header.Value))],
        };
    }
}
