namespace EPerformance.TestKit.HttpCases;

/// <summary>The catalogue as nobody should ask for it. Nothing is accepted by any of them, so activities are entered as before.</summary>
public static class CatalogueCases
{
    private const string Items = "catalogue/items", Reviews = "catalogue/reviews", Imports = "catalogue/imports", End = "catalogue/items/TIDAK-ADA/end";

    public static IEnumerable<HttpCase> All =>
    [
        HttpCase.Get("without a token", Items, 401, "API-010") with { Nip = null },
        HttpCase.Get("a device reads", Items, 403, "API-013") with { Role = "Device" },
        HttpCase.Get("an employee reads", Items, 200),
        HttpCase.Get("waiting as a word", Items + "?waiting=maybe", 400, "API-008"),
        HttpCase.Get("a page of nothing", Items + "?limit=0", 400, "API-033"),
        HttpCase.Get("a page from nowhere", Items + "?continuation=%00", 400, "API-032"),
        HttpCase.Get("an item that is not there", Items + "/TIDAK-ADA", 404, "ACC-002"),
        HttpCase.Get("a slash in a code", Items + "/NASKAH%2F1", 404, "ACC-002"),
        HttpCase.Get("a blank in a code", Items + "/a%20b", 400, "API-008"),
        HttpCase.Get("a path as code", Items + "/..%5C..%5Cx", 400, "API-008"),
        HttpCase.Get("a control character as code", Items + "/%01", 400, "API-008"),
        HttpCase.Get("a code of 65 characters", $"{Items}/{new string('A', 65)}", 400, "API-008"),
        HttpCase.Get("a history of nothing", Items + "/TIDAK-ADA/history", 200),
        HttpCase.Get("usable on a day", "catalogue/usable?on=2025-03-03", 200),
        HttpCase.Get("usable on a day in words", "catalogue/usable?on=today", 400, "API-008"),
        HttpCase.Get("usable before the person came", "catalogue/usable?on=2020-01-01", 403, "ACT-001"),
        HttpCase.Post("an employee proposes", Items, "{}", 403, "API-013"),
        Personnel("an empty proposal", Items, "{}", 400, "API-005"),
        Personnel("a source that there is not", Items, """{"code":"A1","from":"2025-01-01","name":"a","outputUnit":"b","source":"wish"}""", 400, "API-005"),
        Personnel("a link of null", Items, """{"code":"A1","from":"2025-01-01","name":"a","outputUnit":"b","source":"postDuty","serves":[null]}""", 400, "API-005"),
        Personnel("a number beyond counting", Items, """{"code":"A1","from":"2025-01-01","name":"a","outputUnit":"b","source":"postDuty","weight":1e400}""", 400, "API-005"),
        Personnel("a proposal with faults", Items, """{"code":"a b","from":"2025-01-01","name":" ","outputUnit":"\u0007","source":"budgetLine","weight":-1,"unitCode":"TIDAK-ADA"}""", 422, "CAT-007"),
        Personnel("a link to itself", Items, """{"code":"A1","from":"2025-01-01","name":"a","outputUnit":"b","source":"postDuty","serves":["A1"]}""", 422, "CAT-007"),
        Personnel("nothing to review", Reviews, """{"items":[]}""", 422, "CAT-013"),
        Personnel("one item twice", Reviews, """{"items":[{"code":"A1","number":1,"accept":true},{"code":"A1","number":1,"accept":true}]}""", 422, "CAT-013"),
        Personnel("a review of null", Reviews, """{"items":[null]}""", 400, "API-005"),
        Personnel("a review of what is not there", Reviews, """{"items":[{"code":"A1","number":1,"accept":true}]}""", 200, null),
        HttpCase.Post("an employee reviews", Reviews, """{"items":[]}""", 403, "API-013"),
        Personnel("the end of nothing", End, """{"lastDay":"2025-01-01","reason":"x"}""", 404, "ACC-002"),
        Personnel("an end without reason", End, """{"lastDay":"2025-01-01","reason":" "}""", 422, "CAT-004"),
        Personnel("an empty file", Imports, """{"csv":""}""", 422, "IMP-001"),
        Personnel("a file of control characters", Imports, """{"csv":"\u0000\u0001\n\"\"\""}""", 422, "IMP-001"),
        Personnel("a header alone", Imports, """{"csv":"activity_code,name,output_unit,standard_minutes,weight,kind\n"}""", 200, null),
        Personnel("an old column is missing", Imports, """{"csv":"activity_code,name\n"}""", 422, "IMP-001"),
        HttpCase.Get("a budget that there is not", "catalogue/budgets/2025/lines", 404, "ACC-002"),
        HttpCase.Get("a budget of no year", "catalogue/budgets/99999/lines", 404, "ACC-002"),
        HttpCase.Get("a budget of a word", "catalogue/budgets/now/lines", 400, "API-008"),
        HttpCase.Post("an employee imports a budget", "catalogue/budgets/2025/imports", "{}", 403, "API-013"),
        Personnel("an empty budget", "catalogue/budgets/2025/imports", """{"csv":""}""", 422, "IMP-001"),
        Personnel("a budget of no year imported", "catalogue/budgets/1/imports", """{"csv":""}""", 404, "ACC-002"),
        Personnel("null for a file", Imports, """{"csv":null}""", 400, "API-005"),
    ];

    private static HttpCase Personnel(string label, string path, string body, int status, string? code) =>
        HttpCase.Post(label, path, body, status, code) with { Nip = "personalia", Role = "Hr" };
}
