using System.Text.Json.Nodes;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Access;

/// <summary>
/// A request about <see cref="AccessAgency.Subject"/> for each endpoint, good enough to be granted. What stands here is what the contract does not tell;
/// for every other endpoint a sound request is made from the OpenAPI document.
/// </summary>
internal sealed class AccessRequests(AccessAgency agency, JsonNode document)
{
    private const string Line = """{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":"Menyusun naskah"}""";
    private const string Reason = """{"reason":"Bukti belum ada"}""";
    private const string Approval = $$"""{"persons":[{"nip":"{{AccessAgency.Subject}}","verdict":"verify"}]}""";
    private const string Accepted = """{"result":"accepted","grounds":"x"}""";
    private const string Lines = "{\"lines\":[" + Line + "]}";

    private readonly ContractSamples _samples = new(document);
    private readonly Dictionary<string, Target> _prepared = new(StringComparer.Ordinal);
    private int _taps;

    /// <summary>Sends it; what a granted request used up is made anew the next time.</summary>
    public async Task<Answer> SendAsync(ApiEndpoint endpoint, string? nip, Role role)
    {
        var target = await PrepareAsync(endpoint);
        var body = BodyOf(endpoint, role, target.Day);
        var path = PathOf(endpoint, target);
        var answer = await agency.SendAsync(endpoint.Method, path, body, nip, role, endpoint.NeedsIfMatch ? [("If-Match", target.Tag ?? "\"MA\"")] : []);
        if (answer.Status is not (401 or 403) && endpoint.Method != "GET")
            _prepared.Remove(endpoint.Name);
        return answer;
    }

    private async Task<Target> PrepareAsync(ApiEndpoint endpoint)
    {
        if (_prepared.TryGetValue(endpoint.Name, out var ready))
            return ready;
        if (endpoint.Area == "requests")
            return _prepared[endpoint.Name] = await AskedForAsync(endpoint.Name);
        if (endpoint.Area == "objections" && endpoint.Name != "raise-objection")
            return _prepared[endpoint.Name] = await ObjectedAsync(endpoint.Name);
        var day = endpoint.Route.Contains("{date}", StringComparison.Ordinal) || endpoint.Name == "decide-many-activities" ? agency.FreshDay() : "2026-02-02";
        var address = $"/activities/{AccessAgency.Subject}/{day}";
        string? tag = null;
        switch (endpoint.Name)
        {
            case "remove-activity" or "submit-activities":
                tag = Tag(await OwnAsync($"{address}/lines", Lines, null));
                break;
            case "get-activities" or "list-activity-changes" or "withdraw-activities" or "decide-activities" or "return-activities" or "decide-many-activities":
                tag = Tag(await OwnAsync($"{address}/submit", Lines, null));
                break;
            case "resubmit-activities":
                var sent = Tag(await OwnAsync($"{address}/submit", Lines, null));
                tag = Tag(await agency.SendAsync("POST", $"{address}/return", Reason, "2", Role.Employee, ("If-Match", sent)));
                break;
            default:
                if (endpoint.NeedsIfMatch && endpoint.Area == "periods")
                    tag = (await agency.SendAsync("GET", "/periods/2026-01", null, "N0", Role.Hr)).Header("ETag");
                break;
        }

        return _prepared[endpoint.Name] = new Target(day, tag, "0123456789abcdef0123456789abcdef");
    }

    /// <summary>A request of the subject as the endpoint needs it: waiting, given back or approved.</summary>
    private async Task<Target> AskedForAsync(string endpoint)
    {
        var day = agency.FreshWorkday();
        if (endpoint is "make-request" or "list-requests" or "get-annual-leave")
            return new Target(day, null, "");
        var made = await agency.SendAsync("POST", "/requests", WorkElsewhere(day), AccessAgency.Subject, Role.Employee);
        Assert.True(made.Status == 201, made.Text);
        var target = new Target(day, made.Header("ETag"), JsonNode.Parse(made.Text)!["id"]!.GetValue<string>());
        var address = $"/requests/{AccessAgency.Subject}/{target.Month}/{target.Id}";
        return endpoint switch
        {
            "revise-request" => target with { Tag = Tag(await agency.SendAsync("POST", $"{address}/return", Reason, "2", Role.Employee, ("If-Match", target.Tag!))) },
            "revoke-request" => target with { Tag = Tag(await agency.SendAsync("POST", $"{address}/decisions", Approval, "2", Role.Employee, ("If-Match", target.Tag!))) },
            _ => target,
        };
    }

    /// <summary>An objection of the subject against an appraisal, that the superior's superior has accepted where it has to be carried out.</summary>
    private async Task<Target> ObjectedAsync(string endpoint)
    {
        var made = await agency.SendAsync("POST", "/objections", $$"""{"kind":"appraisal","date":"2026-02-20","period":"P{{_taps++}}","reason":"x"}""", AccessAgency.Subject, Role.Employee);
        Assert.True(made.Status == 201, made.Text);
        var target = new Target("2026-02-20", made.Header("ETag"), JsonNode.Parse(made.Text)!["id"]!.GetValue<string>());
        return endpoint != "carry-out-objection" ? target : target with
        {
            Tag = Tag(await agency.SendAsync(
                "POST", $"/objections/{AccessAgency.Subject}/{target.Month}/{target.Id}/decision", Accepted, "1", Role.Employee, ("If-Match", target.Tag!))),
        };
    }

    private static string WorkElsewhere(string day) => $$"""{"owner":"{{AccessAgency.Subject}}","kind":"workElsewhere","from":"{{day}}","note":"Rapat","document":"ST 1"}""";

    private Task<Answer> OwnAsync(string path, string body, string? tag) =>
        agency.SendAsync("POST", path, body, AccessAgency.Subject, Role.Employee, tag is null ? ("If-None-Match", "*") : ("If-Match", tag));

    private static string Tag(Answer answer)
    {
        Assert.True(answer.Status == 200, answer.Text);
        return answer.Header("ETag")!;
    }

    private string PathOf(ApiEndpoint endpoint, Target target)
    {
        // Orders are given to a period that nobody has closed, so that none of them changes what is asked about.
        var period = endpoint.Method == "GET" || endpoint.Area != "periods" ? "2026-02" : "2026-01";
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["nip"] = AccessAgency.Subject,
            ["date"] = target.Day,
            ["month"] = endpoint.Area is "requests" or "objections" ? target.Month : "2026-02",
            ["year"] = "2026",
            ["number"] = "1",
            ["period"] = period,
            ["line"] = "1",
            ["id"] = endpoint.Name == "read-evidence" ? "0123456789abcdef0123456789abcdef.jpg" : endpoint.Area == "policies" ? "dasar-perpres-71-2023" : target.Id,
            ["queue"] = "notices",
            ["kind"] = "shortDays",
            ["from"] = "2026-02-01",
            ["to"] = "2026-02-28",
            ["format"] = endpoint.Area == "national" ? "xlsx" : "json",
        };
        // Lists of periods are asked for without a unit: whose they are is the caller's.
        if (endpoint.Area is "attendance" or "work-orders" or "setup")
            values["unit"] = "BJ-TU";
        else if (endpoint.Area is "appraisals" or "reports")
            values["unit"] = "BJ";
        return _samples.PathOf(endpoint, values);
    }

    private string? BodyOf(ApiEndpoint endpoint, Role role, string day) => endpoint.Name switch
    {
        "check-in" or "check-out" => $$"""{"eventId":"t{{_taps++}}"}""",
        "enter-activities" or "resubmit-activities" => Lines,
        "submit-activities" => """{"lines":[]}""",
        "withdraw-activities" => """{"lines":[]}""",
        "decide-activities" => """{"lines":[{"line":"1","verdict":"verify"}]}""",
        "return-activities" or "return-request" => Reason,
        "make-request" or "revise-request" => WorkElsewhere(day),
        "raise-objection" => """{"kind":"jobClass","date":"2026-02-20","reason":"x"}""",
        "decide-objection" => Accepted,
        "carry-out-objection" => """{"note":"x"}""",
        "withdraw-request" => """{"persons":[]}""",
        "decide-request" => Approval,
        "revoke-request" => """{"reason":"Batal","persons":[]}""",
        "decide-many-activities" => $$"""{"items":[{"nip":"{{AccessAgency.Subject}}","date":"{{day}}","version":1,"verdict":"verify"}]}""",
        "approve-period" => role == Role.Finance ? """{"office":"finance"}""" : """{"office":"personnel"}""",
        "exclude-person" => $$"""{"nip":"{{AccessAgency.Subject}}","reason":"x"}""",
        "import-bundle" or "check-bundle" => """{"files":{}}""",
        "check-policy" => "{}",
        "simulate-policy" => """{"policy":"kaur-3-2022"}""",
        "write-skp" => """{"form":"staff","from":"2026-01-01","to":"2026-12-31","results":[],"behaviours":[]}""",
        "record-stand-in" => """{"kind":"delegate","by":"3","from":"2026-03-09","to":"2026-03-10"}""",
        "set-unit-schedule" or "set-person-schedule" => """{"from":"2026-03-09","to":"2026-03-10","document":"ST 1"}""",
        "swap-day" => """{"free":"2026-03-11","worked":"2026-03-14","document":"ST 1"}""",
        "set-roster" => """{"shifts":[],"document":"ST 1"}""",
        "set-place" => """{"code":"POS-1","latitude":-2.5,"longitude":140.7,"radius":100,"from":"2026-03-09","to":"2026-12-31","document":"ST 1"}""",
        "end-unit-setup" or "end-person-setup" => """{"lastDay":"2026-03-02","reason":"Batal"}""",
        "give-work-order" => $$"""{"title":"Asesmen","deadline":"2026-03-31","people":[{"nip":"{{AccessAgency.Subject}}"}]}""",
        "propose-catalogue-item" => """{"code":"K1","from":"2026-01-01","name":"Menyusun laporan asesmen","outputUnit":"dokumen","source":"postDuty","unitCode":"BJ-TU"}""",
        "record-assessment" => $$"""{"nip":"{{AccessAgency.Subject}}","competency":"T1","level":3,"source":"AC","on":"2026-01-01","validUntil":"2028-12-31"}""",
        "propose-commendation" => """{"kind":"certificate","title":"x","grounds":"x","documents":["LKjIP"]}""",
        "close-access" or "open-access" => """{"account":"nobody-at-all","reason":"x"}""",
        "upload-taps" => $$"""{"deviceId":"p-{{_taps++}}","deviceTime":"2026-03-02T05:10:00Z","taps":[]}""",
        "push-punches" => """{"punches":[]}""",
        "set-machine-numbers" => """{"lines":[]}""",
        "register-device" => """{"id":"A.1","kind":"machine","name":"Mesin","location":"tidak-ada"}""",
        "change-device" => """{"state":"locked","reason":"x"}""",
        _ => _samples.BodyOf(endpoint),
    };

    /// <summary>What an endpoint is asked about.</summary>
    private sealed record Target(string Day, string? Tag, string Id)
    {
        public string Month => Day[..7];
    }
}
