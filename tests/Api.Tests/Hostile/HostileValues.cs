using System.Text.Json.Nodes;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>What is written where something else is expected.</summary>
internal static class HostileValues
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "", " ", "\t", "\u0000", "\u0001\u001f", "a\r\nSet-Cookie: x=1", "../../etc/passwd", "..\\..\\windows", "%00", "%2e%2e%2f", "'; DROP TABLE Persons;--", "' or PartitionKey ne '",
        "=HYPERLINK(\"http://x\")", "@SUM(1)", "+1", "-1", "<script>alert(1)</script>", "${jndi:ldap://x}", "{{7*7}}", "\u202Etxt.exe", "\u200B\u200D\uFEFF", "Ａｄｍｉｎ", "ℌ", "İı", "e\u0301\u0301\u0301",
        "\uD83D\uDE00", "ﷺ", "\uFFFF", "\uFDD0", "null", "true", "NaN", "Infinity", "1e400", "-0", "0x10", "٣", "१२", "2026-02-30", "2026-13", "0000-00-00", "9999-12-31", "2026-Q5", "2026-01-shadow",
        "http://169.254.169.254/latest", "https://localhost/", "https://[::1]/", "https://user:pass@host/", "file:///etc/passwd", "javascript:alert(1)", "A!", "S!4!20260302", "a|b", "a/b", "a#b", "a?b", "a%b", "\\", "\"",
        new('9', 64), new('a', 65), new('é', 300), new('x', 5_000), new('\u0301', 200),
    ];

    public static IReadOnlyList<Func<JsonNode?>> Others { get; } =
    [
        () => null, () => true, () => 0, () => -1, () => 1.5, () => long.MaxValue, () => JsonNode.Parse("1e400"), () => JsonNode.Parse("123456789012345678901234567890"), () => new JsonArray(), () => new JsonObject(),
        () => new JsonArray(null, null), () => new JsonObject { ["$case"] = "Draft", ["__proto__"] = new JsonObject() }, () => Deep(40), () => new JsonArray([.. Enumerable.Range(0, 2_000).Select(_ => (JsonNode)1)]),
    ];

    private static JsonNode Deep(int levels)
    {
        JsonNode node = 1;
        for (var level = 0; level < levels; level++)
            node = new JsonArray(node);
        return node;
    }
}
