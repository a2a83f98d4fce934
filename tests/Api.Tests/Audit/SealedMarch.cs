using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Audit;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Audit;

/// <summary>Five changes of March 2026, sealed, behind the API.</summary>
public sealed class SealedMarch : IAsyncLifetime
{
    public const string Days = "from=2026-03-01&to=2026-03-31";

    private readonly MemoryAudit _audit = new();
    private ApiHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await ApiHost.StartAsync(SharedHost.Unhurried, services: services =>
        {
            services.AddSingleton<Application.Ports.IAuditRows>(_audit);
            services.AddSingleton<Application.Ports.IAuditSeals>(_audit);
        });
        Put("Submissions", "4!202603", "A!S!4!20260302!00000001", "2026-03-02T02:00:00Z", "4", """[{"$case":"LinesEntered"},{"$case":"Submitted"}]""", reason: null);
        Put("Submissions", "4!202603", "A!S!4!20260302!00000002", "2026-03-02T03:00:00Z", "2", """[{"$case":"LinesDecided"}]""", reason: "=HYPERLINK(\"http://x\",\"Bukti\")");
        Put("Submissions", "3!202603", "A!S!3!20260302!00000001", "2026-03-02T04:00:00Z", "3", """[{"$case":"Submitted"}]""", reason: null);
        Put("Periods", "periods", "A!2026-02!00000003", "2026-03-04T05:00:00Z", "KEU", """[{"$case":"Signed"}]""", reason: null);
        Put("Requests", "4!202603", "A!R!1!00000001", "2026-03-09T05:00:00Z", "4", """[{"$case":"Proposed"}]""", reason: "Sakit");
        await new SealAudit(_audit, _audit, new ThreeBuckets(), new SealSettings(), new FixedClock("2026-04-01T02:00:00Z")).RunAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>Past the program.</summary>
    public void Put(string table, string partition, string row, string at, string by, string events, string? reason)
    {
        var columns = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Account"] = $"tenant/account-{by}",
            ["Token"] = "sign-in-1",
            ["Address"] = $"10.0.0.{by}",
            ["By"] = by,
            ["Events"] = events,
        };
        if (reason is not null)
            columns["Reason"] = reason;
        var digest = Seal.RootOf(System.Text.Encoding.UTF8.GetBytes($"{row} {reason}"));
        _audit.Put(new AuditContent(new AuditRow(new AuditKey(table, partition, row), FixedClock.Parse(at), Nip.Parse(by), digest), columns));
    }

    public void Remove(AuditKey key) => _audit.Remove(key);

    /// <summary>As an auditor.</summary>
    internal Task<Answer> AskAsync(string path) => _host.SendAsync(_host.Request(HttpMethod.Get, $"/api/v1/{path}", nip: "5", roles: Role.Auditor));

    internal static List<System.Text.Json.Nodes.JsonNode> Items(Answer answer)
    {
        Assert.True(answer.Status == 200, answer.Text);
        return [.. answer.Json!["items"]!.AsArray().Select(item => item!)];
    }
}
