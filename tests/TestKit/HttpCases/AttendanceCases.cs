using System.Text;

namespace EPerformance.TestKit.HttpCases;

/// <summary>Taps and days as nobody should send them, and the unusual ones that are good.</summary>
public static class AttendanceCases
{
    private const string CheckIn = "attendance/check-in";

    public static IEnumerable<HttpCase> All => [.. People, .. Ids, .. Times, .. Numbers, .. Bodies, .. Headers, .. Days, .. Views];

    private static IEnumerable<HttpCase> People =>
    [
        Tap("nobody", """{"eventId":"p1"}""", 401, "API-010") with { Nip = null },
        Tap("an unknown NIP", """{"eventId":"p2"}""", 403, "ATT-001") with { Nip = "000000000000000000" },
        Tap("a NIP that could be a path", """{"eventId":"p3"}""", 403, "ATT-001") with { Nip = "..-.._..-.." },
        Tap("a role without check-in", """{"eventId":"p4"}""", 403, "API-013") with { Role = "Auditor" },
    ];

    private static IEnumerable<HttpCase> Ids =>
    [
        Tap("no event id", "{}", 400, "API-005"),
        Tap("null as event id", """{"eventId":null}""", 400, "API-005"),
        Tap("a number as event id", """{"eventId":1}""", 400, "API-005"),
        Tap("a list as event id", """{"eventId":["a"]}""", 400, "API-005"),
        Tap("an empty event id", """{"eventId":""}""", 422, "ATT-003"),
        Tap("a blank event id", """{"eventId":" "}""", 422, "ATT-004"),
        Tap("64 characters", $$"""{"eventId":"{{new string('e', 64)}}"}""", 200),
        Tap("65 characters", $$"""{"eventId":"{{new string('e', 65)}}"}""", 422, "ATT-004"),
        Tap("a megabyte would not fit, 100 000 characters do", $$"""{"eventId":"{{new string('e', 100_000)}}"}""", 422, "ATT-004"),
        Tap("the four signs of an id", """{"eventId":"._-:"}""", 200),
        Tap("dots only", """{"eventId":".."}""", 200),
        Tap("a slash", """{"eventId":"a/b"}""", 422, "ATT-004"),
        Tap("a backslash", """{"eventId":"a\\b"}""", 422, "ATT-004"),
        Tap("a number sign", """{"eventId":"a#b"}""", 422, "ATT-004"),
        Tap("a question mark", """{"eventId":"a?b"}""", 422, "ATT-004"),
        Tap("a percent sign", """{"eventId":"%2F"}""", 422, "ATT-004"),
        Tap("a quote", """{"eventId":"' or 1 eq 1"}""", 422, "ATT-004"),
        Tap("the separator of keys", """{"eventId":"a!b"}""", 422, "ATT-004"),
        Tap("a zero character", """{"eventId":"a\u0000b"}""", 422, "ATT-004"),
        Tap("a line break", """{"eventId":"a\r\nb"}""", 422, "ATT-004"),
        Tap("a delete character", """{"eventId":"a\u007fb"}""", 422, "ATT-004"),
        Tap("letters of another script", """{"eventId":"ک"}""", 422, "ATT-004"),
        Tap("an emoji", """{"eventId":"😀"}""", 422, "ATT-004"),
        Tap("half an emoji", """{"eventId":"\ud83d"}""", 400, "API-005"),
        Tap("a device with a slash", """{"eventId":"i1","deviceId":"a/b"}""", 422, "ATT-009"),
        Tap("an empty device", """{"eventId":"i2","deviceId":""}""", 422, "ATT-009"),
        Tap("a place that nobody knows", """{"eventId":"i3","location":"../../etc/passwd"}""", 200),
        Tap("a place of control characters", """{"eventId":"i4","location":"\u0000\u001f"}""", 200),
        Tap("a very long place", $$"""{"eventId":"i5","location":"{{new string('l', 200_000)}}"}""", 200),
    ];

    private static IEnumerable<HttpCase> Times =>
    [
        Tap("a device far ahead", """{"eventId":"t1","deviceTime":"2999-12-31T23:59:59+07:00"}""", 200),
        Tap("a device far behind", """{"eventId":"t2","deviceTime":"1970-01-01T00:00:00Z"}""", 200),
        Tap("the last instant", """{"eventId":"t3","deviceTime":"9999-12-31T23:59:59.9999999Z"}""", 200),
        Tap("the first instant", """{"eventId":"t4","deviceTime":"0001-01-01T00:00:00Z"}""", 200),
        Tap("after the last instant", """{"eventId":"t5","deviceTime":"9999-12-31T23:59:59-14:00"}""", 400, "API-005"),
        Tap("before the first instant", """{"eventId":"t6","deviceTime":"0001-01-01T00:00:00+14:00"}""", 400, "API-005"),
        Tap("no offset", """{"eventId":"t7","deviceTime":"2026-03-02T07:30:00"}""", 400, "API-005"),
        Tap("an offset of a day", """{"eventId":"t8","deviceTime":"2026-03-02T07:30:00+24:00"}""", 400, "API-005"),
        Tap("February 30", """{"eventId":"t9","deviceTime":"2026-02-30T07:30:00Z"}""", 400, "API-005"),
        Tap("seconds since 1970", """{"eventId":"t10","deviceTime":1767225600}""", 400, "API-005"),
        Tap("an empty time", """{"eventId":"t11","deviceTime":""}""", 400, "API-005"),
    ];

    private static IEnumerable<HttpCase> Numbers =>
    [
        Tap("half a position", """{"eventId":"n1","latitude":1}""", 422, "ATT-006"),
        Tap("off the earth", """{"eventId":"n2","latitude":90.0001,"longitude":0}""", 422, "ATT-006"),
        Tap("the pole", """{"eventId":"n3","latitude":-90,"longitude":180}""", 200),
        Tap("28 digits of degrees", """{"eventId":"n4","latitude":1e28,"longitude":-1e28}""", 422, "ATT-006"),
        Tap("more than a number can hold", """{"eventId":"n5","latitude":1e400,"longitude":0}""", 400, "API-005"),
        Tap("next to nothing", """{"eventId":"n6","latitude":0.0000000000000000000000000001,"longitude":-0.0}""", 200),
        Tap("an exponent of eleven digits", """{"eventId":"n7","latitude":1e-99999999999,"longitude":0}""", 200),
        Tap("not a number", """{"eventId":"n8","latitude":NaN,"longitude":0}""", 400, "API-004"),
        Tap("a number as text", """{"eventId":"n9","latitude":"1","longitude":"2"}""", 400, "API-005"),
        Tap("an accuracy below nothing", """{"eventId":"n10","accuracy":-0.1}""", 422, "ATT-007"),
        Tap("an accuracy of a thousand kilometres", """{"eventId":"n11","accuracy":1000000}""", 200),
        Tap("an accuracy beyond", """{"eventId":"n12","accuracy":1000000.1}""", 422, "ATT-007"),
        Tap("an accuracy of 28 digits", """{"eventId":"n13","accuracy":79228162514264337593543950335}""", 422, "ATT-007"),
        Tap("a leading zero", """{"eventId":"n14","accuracy":01}""", 400, "API-004"),
    ];

    private static IEnumerable<HttpCase> Bodies =>
    [
        Tap("no body", null, 400, "API-006"),
        Tap("an empty body", "", 400, "API-006"),
        Tap("null", "null", 400, "API-006"),
        Tap("a number", "7", 400, "API-005"),
        Tap("a list", "[]", 400, "API-005"),
        Tap("half an object", """{"eventId":"b1" """, 400, "API-004"),
        Tap("two objects", """{"eventId":"b2"}{"eventId":"b3"}""", 400, "API-004"),
        Tap("an unknown name", """{"eventId":"b4","nip":"1"}""", 400, "API-005"),
        Tap("a name twice", """{"eventId":"b5","eventId":"b6"}""", 400, "API-005"),
        Tap("a comment", """{"eventId":"b7"/**/}""", 400, "API-004"),
        Tap("ten thousand levels", """{"eventId":""" + new string('[', 10_000) + new string(']', 10_000) + "}", 400, "API-005"),
        Tap("a body of 256 KiB and a byte", """{"eventId":"b8"}""" + new string(' ', 256 * 1024 - 15), 413, "API-007"),
        Tap("bytes that are no UTF-8", null, 400, "API-005") with { Body = [.. "{\"eventId\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}"u8] },
        Tap("UTF-16", null, 400, "API-004") with { Body = Encoding.Unicode.GetBytes("""{"eventId":"b9"}""") },
        Tap("compressed", null, 400, "API-004") with { Body = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0], Headers = [("Content-Encoding", "gzip")] },
        Tap("a form", "eventId=b10", 415, "API-003") with { ContentType = "application/x-www-form-urlencoded" },
        Tap("XML", "<eventId/>", 415, "API-003") with { ContentType = "text/xml" },
        Tap("an unreadable type", """{"eventId":"b11"}""", 415, "API-003") with { ContentType = "json;;=" },
    ];

    private static IEnumerable<HttpCase> Headers =>
    [
        Tap("a token that is none", """{"eventId":"h1"}""", 401, "API-012") with { Nip = null, Headers = [("Authorization", "Bearer a.b.c")] },
        Tap("a scheme that is none", """{"eventId":"h2"}""", 401, "API-010") with { Nip = null, Headers = [("Authorization", "Basic YTpi")] },
        Tap("a token of 20 000 characters", """{"eventId":"h3"}""", 401, "API-012") with { Nip = null, Headers = [("Authorization", "Bearer " + new string('a', 20_000))] },
        Tap("40 000 characters in a header", """{"eventId":"h4"}""", 431) with { Headers = [("X-Long", new string('a', 40_000))] },
        Tap("a thousand headers", """{"eventId":"h5"}""", 431) with { Headers = [.. Enumerable.Range(0, 1000).Select(number => ($"X-{number}", "a"))] },
        Tap("a language that is none", """{"eventId":"h6"}""", 200) with { Headers = [("Accept-Language", ";;q=9,\"")] },
        Tap("a key that nobody asked for", """{"eventId":"h7"}""", 200) with { Headers = [("Idempotency-Key", "../..")] },
        new HttpCase("a method that is none", "BREW", CheckIn, null, 405, "API-002"),
        HttpCase.Get("reading what is only written", CheckIn, 405, "API-002"),
        HttpCase.Post("an address below", CheckIn + "/%2e%2e/x", "{}", 404, "API-001"),
    ];

    private static IEnumerable<HttpCase> Days =>
    [
        HttpCase.Get("own days", "attendance/days/2026-09", 200),
        HttpCase.Get("the first month there is", "attendance/days/0001-01", 200),
        HttpCase.Get("the last month there is", "attendance/days/9999-12", 200),
        HttpCase.Get("a thirteenth month", "attendance/days/2026-13", 400, "API-008"),
        HttpCase.Get("a month of text", "attendance/days/september", 400, "API-008"),
        HttpCase.Get("a month and more", "attendance/days/2026-09%00", 400),
        HttpCase.Get("digits of another script", "attendance/days/٢٠٢٦-٠٩", 400, "API-008"),
        HttpCase.Get("days of nobody known", "attendance/days/2026-09/of/000000000000000000", 403, "ACC-001"),
        HttpCase.Get("a NIP with a slash", "attendance/days/2026-09/of/a%2Fb", 400, "API-008"),
        HttpCase.Get("a NIP with a control character", "attendance/days/2026-09/of/a%00", 400),
        HttpCase.Get("a NIP with a quote", "attendance/days/2026-09/of/'%20or%201%20eq%201", 400, "API-008"),
        HttpCase.Get("a NIP without end", "attendance/days/2026-09/of/" + new string('1', 4000), 400, "API-008"),
        HttpCase.Get("bytes that are no UTF-8 in the address", "attendance/days/2026-09/of/%ff%fe", 400, "API-008"),
    ];

    private static IEnumerable<HttpCase> Views =>
    [
        HttpCase.Get("who is present, of nobody but oneself", "attendance/present", 200),
        HttpCase.Get("who is present in a unit that there is not", "attendance/present?unit=..%2F..%00", 403, "ACC-001"),
        HttpCase.Get("who is present, by nobody", "attendance/present", 401, "API-010") with { Nip = null },
        HttpCase.Get("a page of nobody", "attendance/present?limit=0", 400, "API-033"),
        HttpCase.Get("a page from nowhere", "attendance/present?continuation=x", 400, "API-032"),
        Personnel(HttpCase.Get("everybody who is present", "attendance/present", 200)),
        Personnel(HttpCase.Get("two units at once", "attendance/present?unit=a&unit=b", 403, "ACC-001")),
        HttpCase.Get("sums of a unit of others", "attendance/units/tidak-ada/2026-09", 403, "ACC-001"),
        Personnel(HttpCase.Get("a unit that there is not", "attendance/units/..%2Fx/2026-09", 403, "ACC-001")),
        Personnel(HttpCase.Get("a unit of control characters", "attendance/units/%01/2026-09", 403, "ACC-001")),
        Personnel(HttpCase.Get("a thirteenth month of a unit", "attendance/units/PST/2026-13", 400, "API-008")),
        Personnel(HttpCase.Get("below as a word", "attendance/units/PST/2026-09?below=maybe", 400, "API-008")),
        HttpCase.Get("totals without the role", "attendance/totals/2026-09", 403, "API-013"),
        Personnel(HttpCase.Get("totals of the personnel office", "attendance/totals/2026-09", 200)),
        Personnel(HttpCase.Get("totals of the last month there is", "attendance/totals/9999-12?limit=1", 200)),
        Personnel(HttpCase.Get("totals of a unit that there is not", "attendance/totals/2026-09?unit=%27", 403, "ACC-001")),
        Personnel(HttpCase.Get("totals of a month of text", "attendance/totals/now", 400, "API-008")),
    ];

    private static HttpCase Personnel(HttpCase one) => one with { Nip = "personalia", Role = "Hr" };

    private static HttpCase Tap(string label, string? body, int status, string? code = null) => HttpCase.Post(label, CheckIn, body, status, code);
}
