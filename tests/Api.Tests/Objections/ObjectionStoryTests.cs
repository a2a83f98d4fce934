using System.Text.Json.Nodes;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Objections;

/// <summary>Objections over HTTP. <c>1</c> leads <c>2</c>, who leads <c>4</c>; <c>3</c> is beside; <c>H1</c> is of the personnel office. It is Monday 2 March 2026, 10:00 in Jayapura.</summary>
public sealed class ObjectionStoryTests(ObjectionStoryTests.Rejected rejected) : IClassFixture<ObjectionStoryTests.Rejected>
{
    private const string Day = "activities/4/2026-03-02", AboutLine = """{"kind":"verificationOutcome","date":"2026-03-02","line":"1","reason":"Bukti ada"}""";

    private static int _keys;

    [Fact]
    public async Task A_rejected_line_goes_to_the_superiors_superior_whose_acceptance_lets_it_count()
    {
        await using var host = await ApiHost.StartAsync();
        await RejectedAsync(host);

        var raised = await PostAsync(host, "objections", AboutLine, "4");
        Assert.Equal((201, "filed", "[\"2\"]", "[\"1\"]"), (raised.Status, Text(raised, "state"), raised.Json!["contestedBy"]!.ToJsonString(), raised.Json["waitsFor"]!.ToJsonString()));
        Assert.StartsWith("Menunggu Pegawai 1 sampai 6 Maret 2026", raised.Json["status"]!["id"]!.GetValue<string>(), StringComparison.Ordinal);
        var again = await PostAsync(host, "objections", AboutLine, "4");
        Assert.Equal((201, raised.Header("ETag")), (again.Status, again.Header("ETag")));
        Assert.Equal((409, "OBJ-005"), Codes(await PostAsync(host, "objections", AboutLine.Replace("Bukti ada", "Lain", StringComparison.Ordinal), "4")));

        var waiting = Assert.Single((await GetAsync(host, "inbox", "1")).Json!["items"]!.AsArray())!;
        var path = $"objections/4/{Text(raised, "month")}/{waiting["objection"]!.GetValue<string>()}";
        Assert.Equal("objection", waiting["kind"]!.GetValue<string>());
        Assert.Empty((await GetAsync(host, "inbox", "2")).Json!["items"]!.AsArray());
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, path, "3")));
        Assert.Equal((403, "OBJ-009"), Codes(await PostAsync(host, path + "/decision", Decision("rejected"), "2", raised)));
        Assert.Equal((403, "OBJ-008"), Codes(await PostAsync(host, path + "/decision", Decision("accepted"), "4", raised)));
        Assert.Equal((422, "OBJ-016"), Codes(await PostAsync(host, path + "/decision", Decision("acceptedInPart"), "1", raised)));
        Assert.Equal((422, "APR-016"), Codes(await PostAsync(host, path + "/decision", Decision("acceptedInPart", 60), "1", raised)));

        var accepted = await PostAsync(host, path + "/decision", Decision("accepted"), "1", raised);

        Assert.Equal((200, "decided", true), (accepted.Status, Text(accepted, "state"), accepted.Json!["isCarriedOut"]!.GetValue<bool>()));
        var line = (await GetAsync(host, Day, "4")).Json!["lines"]![0]!;
        Assert.Equal(("verified", 60, "1", "Bukti cukup"), (line["status"]!.GetValue<string>(), line["verified"]!["minutes"]!.GetValue<int>(), line["decidedBy"]!.GetValue<string>(), line["reason"]!.GetValue<string>()));
        Assert.Equal(60, (await MonthAsync(host)).Minutes);
        Assert.Equal((409, "OBJ-006"), Codes(await PostAsync(host, path + "/decision", Decision("rejected"), "1", raised)));
        Assert.Empty((await GetAsync(host, "inbox", "1")).Json!["items"]!.AsArray());
        Assert.Equal(["decided", "decided", "decided", "decided"], await ToldAsync(host, "4"));
        Assert.Equal("objectionFiled", Assert.Single(await ToldAsync(host, "1")));
        Assert.Equal("decided", Assert.Single(await ToldAsync(host, "2")));
        var history = (await GetAsync(host, path + "/history", "4")).Json!["items"]!.AsArray();
        Assert.Equal(["filed", "decided", "carriedOut"], history.SelectMany(change => change!["happened"]!.AsArray().Select(one => one!.GetValue<string>())));
        Assert.Single((await GetAsync(host, "objections/4/years/2026", "4")).Json!["objections"]!.AsArray());
    }

    [Fact]
    public async Task A_line_that_is_accepted_in_part_counts_so_much_and_never_less_than_before()
    {
        await using var host = await ApiHost.StartAsync();
        await RejectedAsync(host, """{"lines":[{"line":"1","verdict":"verifyPart","minutes":20,"reason":"Separuh"}]}""");
        var raised = await PostAsync(host, "objections", AboutLine, "4");
        var path = PathOf(raised);

        Assert.Equal((409, "APR-022"), Codes(await PostAsync(host, path + "/decision", Decision("acceptedInPart", 10), "1", raised)));
        Assert.Equal(200, (await PostAsync(host, path + "/decision", Decision("acceptedInPart", 45), "1", raised)).Status);

        Assert.Equal(45, (await MonthAsync(host)).Minutes);
    }

    [Fact]
    public async Task Silence_hands_it_to_the_personnel_office_with_the_reason_and_nothing_is_lost()
    {
        await using var host = await ApiHost.StartAsync();
        await RejectedAsync(host);
        var raised = await PostAsync(host, "objections", AboutLine, "4");
        host.Clock.Advance(TimeSpan.FromDays(6));

        await host.Services.GetRequiredService<DueScan>().RunAsync(TestContext.Current.CancellationToken);

        Assert.Empty((await GetAsync(host, "inbox", "1")).Json!["items"]!.AsArray());
        var waiting = Assert.Single((await GetAsync(host, "inbox/personnel", "H1", Role.Hr)).Json!["items"]!.AsArray())!;
        Assert.Equal("semua atasan melewati batas waktu", waiting["why"]!["id"]!.GetValue<string>());
        Assert.Equal(["escalated", "decided", "decided"], await ToldAsync(host, "4"));
        var decided = await PostAsync(host, PathOf(raised) + "/decision", Decision("rejected"), "H1", await GetAsync(host, PathOf(raised), "H1", Role.Hr), Role.Hr);
        Assert.Equal((200, "decided"), (decided.Status, Text(decided, "state")));
        Assert.Null(decided.Json!["isCarriedOut"]);
    }

    [Fact]
    public async Task Where_the_policy_says_so_silence_accepts_a_line()
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Objections:Kinds:VerificationOutcome:SilenceAccepts"] = "true" });
        await RejectedAsync(host);
        var raised = await PostAsync(host, "objections", AboutLine, "4");
        host.Clock.Advance(TimeSpan.FromDays(6));

        await host.Services.GetRequiredService<DueScan>().RunAsync(TestContext.Current.CancellationToken);

        var decided = await GetAsync(host, PathOf(raised), "4");
        Assert.Equal(("decided", "accepted", null), (Text(decided, "state"), Text(decided, "result"), decided.Json!["decidedBy"]?.GetValue<string>()));
        Assert.Equal(60, (await MonthAsync(host)).Minutes);
    }

    [Fact]
    public async Task A_day_of_attendance_gets_its_punch_and_what_the_program_cannot_correct_the_office_carries_out()
    {
        var punches = new MemoryPunchStore(MemoryAttendance.Buckets);
        await using var host = await ApiHost.StartAsync(services: services => services.AddSingleton<IPunchStore>(punches));
        var raised = await PostAsync(host, "objections", """{"kind":"attendance","date":"2026-02-27","in":"07:25","reason":"Mesin mati"}""", "4");
        Assert.Equal(200, (await PostAsync(host, PathOf(raised) + "/decision", Decision("accepted"), "1", raised)).Status);
        var punch = Assert.Single(await punches.OfPersonAsync(Nip.Parse("4"), Sample.Date("2026-02-26"), TestContext.Current.CancellationToken));
        Assert.Equal(FixedClock.Parse("2026-02-26T22:25:00Z"), punch.At);

        var grade = await PostAsync(host, "objections", """{"kind":"jobClass","date":"2026-02-20","reason":"SK kelas 9"}""", "4");
        var accepted = await PostAsync(host, PathOf(grade) + "/decision", Decision("accepted"), "1", grade);
        Assert.False(accepted.Json!["isCarriedOut"]!.GetValue<bool>());
        var waiting = Assert.Single((await GetAsync(host, "inbox/personnel", "H1", Role.Hr)).Json!["items"]!.AsArray())!;
        Assert.Equal("keberatan diterima dan perlu dilaksanakan", waiting["why"]!["id"]!.GetValue<string>());
        Assert.Equal((403, "OBJ-013"), Codes(await PostAsync(host, PathOf(grade) + "/carried-out", """{"note":"Kelas 9 diimpor"}""", "1", accepted)));
        var done = await PostAsync(host, PathOf(grade) + "/carried-out", """{"note":"Kelas 9 diimpor"}""", "H1", accepted, Role.Hr);
        Assert.Equal((200, true, "Kelas 9 diimpor"), (done.Status, done.Json!["isCarriedOut"]!.GetValue<bool>(), Text(done, "carriedOutNote")));
        Assert.Empty((await GetAsync(host, "inbox/personnel", "H1", Role.Hr)).Json!["items"]!.AsArray());
        Assert.Contains("objectionCarriedOut", await ToldAsync(host, "4"));
    }

    [Theory]
    [InlineData("2026-02-16T14:59:59Z", 201, null)]
    [InlineData("2026-02-15T14:59:59Z", 409, "OBJ-002")]
    public async Task A_predicate_that_was_decided_here_is_contested_above_who_decided_it_until_the_fourteenth_day_ends(string decided, int status, string? code)
    {
        await using var host = await ApiHost.StartAsync();
        Assert.True(AppraisalPeriod.TryParse("2025", out var year));
        var (at, rating) = (FixedClock.Parse(decided), new GivenRating(Expectation.Meets, Expectation.Meets, true, null));
        var ruling = new Ruling(1, OrganisationPredicate.Baik, "BJ", rating, rating, Predicate.Baik, "", Nip.Parse("2"), at);
        var evaluation = new StoredEvaluation(Evaluation.New(new EvaluationId(Nip.Parse("4"), year)) with { Rulings = [ruling] }, 1, "");
        await host.Services.GetRequiredService<IEvaluationStore>().SaveAsync(
            null, new EvaluationChange(evaluation, [new EvaluationEvent.Decided(Nip.Parse("2"), ruling, at)], Nip.Parse("2"), at), TestContext.Current.CancellationToken);

        var raised = await PostAsync(host, "objections", """{"kind":"appraisal","period":"2025","reason":"Capaian terlampaui"}""", "4");

        Assert.Equal((status, code), (raised.Status, status == 201 ? null : raised.Code));
        if (status == 201)
            Assert.Equal(("2026-02-16", "[\"2\"]", "[\"1\"]"), (Text(raised, "date"), raised.Json!["contestedBy"]!.ToJsonString(), raised.Json["waitsFor"]!.ToJsonString()));
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_wins_and_the_other_gets_409()
    {
        var store = new MemoryObjections();
        await using var host = await ApiHost.StartAsync(services: services => services.AddSingleton<IObjectionStore>(store));
        await RejectedAsync(host);
        var raised = await PostAsync(host, "objections", AboutLine, "4");
        Answer? between = null;
        store.BeforeSave = async () => between = await PostAsync(host, PathOf(raised) + "/withdraw", null, "4", raised);

        var late = await PostAsync(host, PathOf(raised) + "/decision", Decision("accepted"), "1", raised);

        Assert.Equal((200, 409, "OBJ-007"), (between!.Status, late.Status, late.Code));
        Assert.Equal("rejected", (await GetAsync(host, Day, "4")).Json!["lines"]![0]!["status"]!.GetValue<string>());
        Assert.Equal((409, "OBJ-007"), Codes(await PostAsync(host, "objections", AboutLine, "4")));
    }

    [Theory]
    [InlineData("a verified line", """{"kind":"verificationOutcome","date":"2026-03-02","line":"2","reason":"x"}""", 409, "OBJ-011")]
    [InlineData("a line that is not there", """{"kind":"verificationOutcome","date":"2026-03-02","line":"9","reason":"x"}""", 409, "OBJ-011")]
    [InlineData("without a line", """{"kind":"verificationOutcome","date":"2026-03-02","reason":"x"}""", 422, "OBJ-012")]
    [InlineData("no reason", """{"kind":"verificationOutcome","date":"2026-03-02","line":"1","reason":" "}""", 422, "OBJ-003")]
    [InlineData("a bell", """{"kind":"verificationOutcome","date":"2026-03-02","line":"1","reason":"a\u0007"}""", 422, "OBJ-012")]
    [InlineData("today's attendance", """{"kind":"attendance","date":"2026-03-02","reason":"x"}""", 409, "OBJ-011")]
    [InlineData("attendance of long ago", """{"kind":"attendance","date":"2026-01-05","reason":"x"}""", 409, "OBJ-002")]
    [InlineData("out before in", """{"kind":"attendance","date":"2026-02-27","in":"16:00","out":"07:00","reason":"x"}""", 422, "OBJ-012")]
    [InlineData("a period that is not published", """{"kind":"allowance","period":"2026-02","reason":"x"}""", 409, "OBJ-011")]
    [InlineData("a period that is none", """{"kind":"allowance","period":"drei","reason":"x"}""", 409, "OBJ-011")]
    [InlineData("told tomorrow", """{"kind":"jobClass","date":"2026-03-03","reason":"x"}""", 422, "OBJ-012")]
    [InlineData("told fifteen days ago", """{"kind":"appraisal","date":"2026-02-15","period":"2025","reason":"x"}""", 409, "OBJ-002")]
    [InlineData("told fourteen days ago", """{"kind":"appraisal","date":"2026-02-16","period":"2024","reason":"x"}""", 201, null)]
    public async Task What_is_not_contestable_says_why(string label, string body, int status, string? code)
    {
        var answer = await PostAsync(rejected.Host, "objections", body, "4");

        Assert.Equal((label, status, code), (label, answer.Status, answer.Status == 201 ? null : answer.Code));
    }

    private static string PathOf(Answer raised)
    {
        Assert.True(raised.Status == 201, raised.Text);
        return $"objections/{Text(raised, "owner")}/{Text(raised, "month")}/{Text(raised, "id")}";
    }

    private static string Decision(string result, int? minutes = null) =>
        new JsonObject { ["result"] = result, ["grounds"] = "Bukti cukup", ["minutes"] = minutes }.ToJsonString();

    private static string Text(Answer answer, string name) => answer.Json![name]!.GetValue<string>();

    private static (int, string?) Codes(Answer answer) => (answer.Status, answer.Code);

    private static async Task<ActivityMonth> MonthAsync(ApiHost host) =>
        (await host.Services.GetRequiredService<IActivityMonths>().FindAsync(Nip.Parse("4"), CivilMonth.Of(Sample.Date("2026-03-02")), TestContext.Current.CancellationToken))!.Facts;

    private static async Task<IReadOnlyList<string>> ToldAsync(ApiHost host, string nip) =>
        [.. (await GetAsync(host, "notices", nip)).Json!["items"]!.AsArray().Select(one => one!["kind"]!.GetValue<string>())];

    /// <summary>Two lines of <c>4</c>; <c>2</c> verifies the second and does not verify the first.</summary>
    private static async Task RejectedAsync(ApiHost host, string decision = """{"lines":[{"line":"1","verdict":"reject","reason":"Bukan tugasnya"}]}""")
    {
        var request = host.Request(HttpMethod.Post, $"/api/v1/{Day}/submit", """{"lines":[{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":"Menyusun naskah"},{"id":"2","activityCode":"NASKAH/1","quantity":1,"minutes":0,"description":"Rapat"}]}""", "4");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        var sent = await host.SendAsync(request);
        var first = await PostAsync(host, Day + "/decisions", decision, "2", sent);
        Assert.Equal(200, (await PostAsync(host, Day + "/decisions", """{"lines":[{"line":"2","verdict":"verify"}]}""", "2", first)).Status);
    }

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip, Role role = Role.Employee) => host.SendAsync(host.Request(HttpMethod.Get, $"/api/v1/{path}", null, nip, role));

    private static async Task<Answer> PostAsync(ApiHost host, string path, string? json, string nip, Answer? seen = null, Role role = Role.Employee)
    {
        using var request = host.Request(HttpMethod.Post, $"/api/v1/{path}", json, nip, role);
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", $"objection-{Interlocked.Increment(ref _keys)}");
        if (seen?.Header("ETag") is { } tag)
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await host.SendAsync(request);
    }

    /// <summary>A host on which <c>2</c> has decided, for objections of which none changes what the next one is about.</summary>
    public sealed class Rejected : IAsyncLifetime
    {
        internal ApiHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Host = await ApiHost.StartAsync(SharedHost.Unhurried);
            await RejectedAsync(Host);
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
