using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Discipline;

/// <summary>A case over HTTP: three days of <c>4</c> were proposed; <c>2</c> is the superior, <c>H1</c> of the personnel office. It is 20 March 2026.</summary>
public sealed class DisciplineStoryTests
{
    private const string One = "discipline/people/4/2026/1";

    private int _keys;

    [Fact]
    public async Task From_the_proposal_to_a_decision_by_a_person_with_a_document_for_every_step()
    {
        await using var host = await StartAsync();
        var proposed = await GetAsync(host, One, "2");
        Assert.Equal((200, "proposed", 3), (proposed.Status, Text(proposed, "status"), proposed.Json!["proposal"]!["evidence"]!.AsArray().Count));

        Assert.Equal((409, "DIS-004"), Codes(await PostAsync(host, "ruling", "H1", Ruling, proposed, Role.Hr)));
        Assert.Equal((422, "DIS-006"), Codes(await PostAsync(host, "summons", "2", """{"on":"2026-03-19","document":"P 1"}""", proposed)));
        var summoned = await PostAsync(host, "summons", "2", """{"on":"2026-03-23","document":"P 1"}""", proposed);
        Assert.Equal((200, "summoned"), (summoned.Status, Text(summoned, "status")));
        Assert.Equal((409, "DIS-005"), Codes(await PostAsync(host, "ruling", "H1", Ruling, summoned, Role.Hr)));
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-23T05:00:00Z"));
        Assert.Equal((412, "ACC-003"), Codes(await PostAsync(host, "examination", "2", """{"on":"2026-03-23","document":"BAP 1","findings":"Mengakui"}""", proposed)));
        var examined = await PostAsync(host, "examination", "2", """{"on":"2026-03-23","document":"BAP 1","findings":"Mengakui"}""", summoned);
        Assert.Equal((422, "DIS-008"), Codes(await PostAsync(host, "ruling", "H1", """{"document":"SK 1"}""", examined, Role.Hr)));
        var decided = await PostAsync(host, "ruling", "H1", Ruling, examined, Role.Hr);

        Assert.Equal((200, "decided", "TEGURAN_LISAN", "H1"), (decided.Status, Text(decided, "status"), decided.Json!["ruling"]!["sanction"]!.GetValue<string>(), decided.Json["ruling"]!["by"]!.GetValue<string>()));
        Assert.Equal((409, "DIS-003"), Codes(await PostAsync(host, "summons", "2", """{"on":"2026-03-30","document":"P 2"}""", decided)));
        Assert.Equal(
            ["proposed", "wasTold", "summoned", "examined", "decided"],
            (await GetAsync(host, $"{One}/history", "4")).Json!["items"]!.AsArray().Select(change => change!["event"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Only_those_above_summon_and_only_the_personnel_office_decides()
    {
        await using var host = await StartAsync();
        var proposed = await GetAsync(host, One, "4");

        Assert.Equal((403, "DIS-001"), Codes(await PostAsync(host, "summons", "4", """{"on":"2026-03-23","document":"P 1"}""", proposed)));
        Assert.Equal((403, "DIS-009"), Codes(await PostAsync(host, "summons", "3", """{"on":"2026-03-23","document":"P 1"}""", proposed)));
        Assert.Equal((403, "DIS-009"), Codes(await PostAsync(host, "summons", "H1", """{"on":"2026-03-23","document":"P 1"}""", proposed, Role.Hr)));
        Assert.Equal((403, "API-013"), Codes(await PostAsync(host, "ruling", "2", Ruling, proposed)));
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, One, "3")));
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, One, "1A", Role.UnitAdmin)));
        foreach (var (nip, role, cases) in new[] { ("2", Role.Employee, 1), ("1", Role.Employee, 1), ("3", Role.Employee, 0), ("4", Role.Employee, 0), ("H1", Role.Hr, 1), ("A1", Role.Auditor, 1) })
            Assert.Equal(cases, (await GetAsync(host, "discipline/cases/2026", nip, role)).Json!["items"]!.AsArray().Count);
    }

    private const string Ruling = """{"document":"SK 1","sanction":"TEGURAN_LISAN","from":"2026-03-24","to":"2026-03-24"}""";

    private static async Task<ApiHost> StartAsync()
    {
        var store = new MemoryDiscipline();
        var host = await ApiHost.StartAsync(services: services => services.AddSingleton<IDisciplineStore>(store));
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-20T05:00:00Z"));
        var now = host.Clock.GetUtcNow();
        var proposal = new DisciplineProposal(ProposalGround.Cumulative, SanctionLevel.Light, "TEGURAN_LISAN", null, [new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 11), new DateOnly(2026, 3, 19)]);
        DisciplineEvent[] events = [new DisciplineEvent.Proposed(proposal, now), new DisciplineEvent.WasTold([Nip.Parse("2"), null], now)];
        var one = events.Aggregate(DisciplineCase.New(new DisciplineId(Nip.Parse("4"), 2026, 1)), DisciplineDecider.Evolve);
        await store.SaveAsync(null, new CaseChange(new StoredCase(one, 1, ""), events, null, now), CancellationToken.None);
        return host;
    }

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip, Role role = Role.Employee) => host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/" + path, null, nip, role));

    private Task<Answer> PostAsync(ApiHost host, string path, string nip, string body, Answer seen, Role role = Role.Employee)
    {
        var request = host.Request(HttpMethod.Post, $"/api/v1/{One}/{path}", body, nip, role);
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", $"k{++_keys}");
        request.Headers.TryAddWithoutValidation("If-Match", seen.Header("ETag"));
        return host.SendAsync(request);
    }

    private static string? Text(Answer answer, string name) => answer.Json![name]?.GetValue<string>();

    private static (int Status, string? Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
