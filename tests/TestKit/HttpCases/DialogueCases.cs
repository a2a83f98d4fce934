namespace EPerformance.TestKit.HttpCases;

/// <summary>Continuous feedback as nobody should ask for it. None is given.</summary>
public static class DialogueCases
{
    private const string Of = $"dialogues/{HttpCase.Employee}", One = Of + "/2025/1", Superior = "197001011995011001", Stranger = "198004042005041004";
    private const string Loyal = """{"about":{"kind":"behaviour","value":"loyal"},"text":"x"}""", Text = """{"text":"x"}""";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", One, 401, "API-010") with { Nip = null },
        HttpCase.Get("by a device", One, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("a thread that is not there", One, 404, "ACC-002"),
        HttpCase.Get("a thread of a large number", Of + "/2025/2147483647", 404, "ACC-002"),
        HttpCase.Get("a number in words", Of + "/2025/one", 400, "API-008"),
        HttpCase.Get("a year without any", Of + "/2025", 200),
        HttpCase.Get("a year that none can have", Of + "/999999", 200),
        HttpCase.Get("a stranger's", $"dialogues/{Superior}/2025", 403, "FBK-001"),
        HttpCase.Get("a stranger's thread that is not there", $"dialogues/{Superior}/2025/1", 403, "FBK-001"),
        HttpCase.Get("everybody's, by the personnel office", Of + "/2025", 403, "FBK-001") with { Nip = Stranger, Role = "Hr" },
        HttpCase.Get("everybody's, by an auditor", Of + "/2025", 403, "FBK-001") with { Nip = "auditor", Role = "Auditor" },
        HttpCase.Post("begun by a stranger", Of, Loyal, 403, "FBK-001") with { Nip = Stranger },
        HttpCase.Post("about nothing", Of, """{"about":{"kind":"behaviour"},"text":"x"}""", 422, "FBK-002"),
        HttpCase.Post("about a result without a plan", Of, """{"about":{"kind":"result","plan":1,"result":"a"},"text":"x"}""", 422, "FBK-002"),
        HttpCase.Post("about an activity that was not", Of, """{"about":{"kind":"activity","date":"2025-03-03","line":"99"},"text":"x"}""", 422, "FBK-002"),
        HttpCase.Post("about an eighth value", Of, """{"about":{"kind":"behaviour","value":"hebat"},"text":"x"}""", 400, "API-005"),
        HttpCase.Post("about null", Of, """{"about":null,"text":"x"}""", 400, "API-005"),
        HttpCase.Post("without a text", Of, """{"about":{"kind":"behaviour","value":"loyal"},"text":" "}""", 422, "FBK-005"),
        HttpCase.Post("an answer to nothing", One + "/entries", Text, 404, "ACC-002"),
        HttpCase.Post("an answer by a stranger", One + "/entries", Text, 403, "FBK-001") with { Nip = Stranger },
        HttpCase.Post("asked about nothing", One + "/asked", $$"""{"nip":"{{Stranger}}"}""", 404, "ACC-002"),
        HttpCase.Post("asked by an auditor", One + "/asked", $$"""{"nip":"{{Stranger}}"}""", 403, "API-013") with { Nip = "auditor", Role = "Auditor" },
    ];
}
