using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Hosting;

/// <summary>
/// A host with a small agency for stories of several people. <c>1</c> leads <c>2</c> and <c>3</c>; <c>2</c> leads <c>4</c> with four peers <c>P1</c> to <c>P4</c>; <c>4</c> has two subordinates,
/// <c>S1</c> and <c>S2</c>; <c>H1</c> and <c>H2</c> are of the personnel office. It is 2 April 2026.
/// </summary>
internal sealed class StoryHost(ApiHost host) : IAsyncDisposable
{
    private readonly Dictionary<(string Nip, Role Role, DateTimeOffset At), string> _tokens = [];
    private int _keys;

    public ApiHost Host => host;

    public static async Task<StoryHost> StartAsync(OrganisationFacts? facts = null, Dictionary<string, string?>? settings = null)
    {
        var host = await ApiHost.StartAsync(settings, services: services => services.AddSingleton<IOrganisationStore>(new MemoryOrganisation(facts ?? Agency())));
        host.Clock.SetUtcNow(FixedClock.Parse("2026-04-02T05:00:00Z"));
        return new StoryHost(host);
    }

    public static OrganisationFacts Agency()
    {
        var facts = SampleOrganisation.Facts();
        return facts with
        {
            Absences = [],
            People =
            [
                .. facts.People.Where(person => person.Nip.Value is "1" or "2" or "3" or "4"),
                .. new[] { ("P1", "2"), ("P2", "2"), ("P3", "2"), ("P4", "2"), ("S1", "4"), ("S2", "4") }.Select(one => new Person(
                    Nip.Parse(one.Item1), $"Pegawai {one.Item1}", [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, "BJ-TU", "Staf", 8, Nip.Parse(one.Item2))])),
            ],
        };
    }

    /// <summary>From 10 April 2026 on <c>3</c> leads <c>4</c> instead of <c>2</c>.</summary>
    public static OrganisationFacts WithNewSuperior()
    {
        var facts = Agency();
        return facts with
        {
            People =
            [
                .. facts.People.Where(person => person.Nip.Value != "4"),
                new Person(Nip.Parse("4"), "Pegawai 4",
                [
                    new Assignment(Sample.Range("2024-01-01", "2026-04-09"), EmploymentType.Pns, "BJ-TU", "Staf", 8, Nip.Parse("2")),
                    new Assignment(Sample.Range("2026-04-10", "9999-12-31"), EmploymentType.Pns, "BJ-TU", "Staf", 8, Nip.Parse("3")),
                ]),
            ],
        };
    }

    public Task<Answer> GetAsync(string path, string nip, Role role = Role.Employee)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/" + path);
        // A token is the same while the clock stands still, so that equal answers are equal.
        var key = (nip, role, host.Clock.GetUtcNow());
        if (!_tokens.TryGetValue(key, out var token))
            _tokens[key] = token = host.TokenOf(nip, role);
        request.Headers.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", token);
        return host.SendAsync(request);
    }

    public Task<Answer> PutAsync(string path, string nip, string body, Answer? seen = null, Role role = Role.Employee) => SendAsync(HttpMethod.Put, path, nip, body, seen, role);

    public Task<Answer> PostAsync(string path, string nip, string? body, Answer? seen = null, Role role = Role.Employee) => SendAsync(HttpMethod.Post, path, nip, body, seen, role);

    /// <summary>An agreed plan of 2026 with the result <c>a</c>.</summary>
    public async Task PlanAsync(string owner = "4", string superior = "2")
    {
        var values = string.Join(',', new[] { "berorientasiPelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif" }.Select(value => $$"""{"value":"{{value}}"}"""));
        var plan = $$"""{"form":"staff","from":"2026-01-01","to":"2026-12-31","results":[{"id":"a","kind":"main","statement":"Laporan asesmen","cascade":"nonCascading","indicators":[{"statement":"Jumlah","target":"12 laporan","aspect":"quantity"}]}],"behaviours":[{{values}}]}""";
        var written = await PutAsync($"skp/{owner}/2026/1", owner, plan);
        var agreed = await PostAsync($"skp/{owner}/2026/1/agree", superior, null, await PostAsync($"skp/{owner}/2026/1/propose", owner, null, written));
        Assert.True(agreed.Status == 200, agreed.Text);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    public static (int Status, string? Code) Codes(Answer answer) => (answer.Status, answer.Code);

    private Task<Answer> SendAsync(HttpMethod method, string path, string nip, string? body, Answer? seen, Role role)
    {
        var request = host.Request(method, "/api/v1/" + path, body, nip, role);
        if (method == HttpMethod.Post)
        {
            request.Headers.Remove("Idempotency-Key");
            request.Headers.Add("Idempotency-Key", $"story-{++_keys}");
        }

        if (seen?.Header("ETag") is { } tag)
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        else
            request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        return host.SendAsync(request);
    }
}
