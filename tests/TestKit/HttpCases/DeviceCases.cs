namespace EPerformance.TestKit.HttpCases;

/// <summary>Machines, kiosks and phones as nobody should register or use them.</summary>
public static class DeviceCases
{
    private const string Good = """{"id":"KASUS","kind":"machine","name":"Mesin","location":"tidak-ada"}""";

    public static IEnumerable<HttpCase> All => [.. Register, .. Change, .. Own];

    private static IEnumerable<HttpCase> Register =>
    [
        HttpCase.Get("the list is nobody's but the offices'", "devices", 403, "API-013"),
        HttpCase.Get("without a token", "devices", 401, "API-010") with { Nip = null },
        Office(HttpCase.Get("no device yet", "devices", 200)),
        HttpCase.Post("registered by an employee", "devices", Good, 403, "API-013"),
        Order("a place that nobody knows", "devices", Good, 422, "PRG-006"),
        Order("an id that is a path", "devices", """{"id":"../x","kind":"kiosk","name":"x","location":"x"}""", 422, "PRG-004"),
        Order("an id of another script", "devices", """{"id":"ک","kind":"kiosk","name":"x","location":"x"}""", 422, "PRG-004"),
        Order("an unknown kind", "devices", """{"id":"a","kind":"drone","name":"x","location":"x"}""", 400, "API-005"),
        Order("a kind by number", "devices", """{"id":"a","kind":1,"name":"x","location":"x"}""", 400, "API-005"),
        Order("a name of control characters", "devices", """{"id":"a","kind":"kiosk","name":"\u0007","location":"x"}""", 422, "PRG-005"),
        Order("a secret of one's own", "devices", """{"id":"a","kind":"kiosk","name":"x","location":"x","secret":"y"}""", 400, "API-005"),
    ];

    private static IEnumerable<HttpCase> Change =>
    [
        Order("a device that is not there", "devices/TIDAK-ADA/state", """{"state":"locked","reason":"x"}""", 404, "ACC-002"),
        Order("an address that is a path", "devices/..%2F..%2Fx/state", """{"state":"locked","reason":"x"}""", 404, "ACC-002"),
        Order("an address of control characters", "devices/%01/state", """{"state":"locked","reason":"x"}""", 404, "ACC-002"),
        Order("an unknown state", "devices/a/state", """{"state":"sold","reason":"x"}""", 400, "API-005"),
        Order("no reason", "devices/a/state", """{"state":"locked","reason":" "}""", 422, "PRG-008"),
        Order("a secret for nothing", "devices/TIDAK-ADA/secret", """{"reason":"x"}""", 404, "ACC-002"),
    ];

    private static IEnumerable<HttpCase> Own =>
    [
        HttpCase.Get("a device by a secret that is none", "devices/me", 401, "API-012") with { Nip = null, Headers = [("Authorization", "Device KASUS:x")] },
        HttpCase.Get("a credential of 20 000 characters", "devices/me", 401, "API-012") with { Nip = null, Headers = [("Authorization", "Device a:" + new string('a', 20_000))] },
        HttpCase.Get("a person with the role of a device", "devices/me", 403, "PRG-001") with { Role = "Device" },
    ];

    private static HttpCase Office(HttpCase one) => one with { Nip = "personalia", Role = "Hr" };

    private static HttpCase Order(string label, string path, string body, int status, string code) =>
        Office(HttpCase.Post(label, path, body, status, code));
}
