using System.Net.Http.Headers;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Periods;

/// <summary>The sample agency on 1 April 2026 behind the API, with an engine that the test calls as a worker would.</summary>
internal sealed class PeriodDesk : IAsyncDisposable
{
    private readonly ApiHost _host;
    private readonly PeriodRig _engine;
    private int _keys;

    private PeriodDesk(ApiHost host, PeriodRig engine)
    {
        _host = host;
        _engine = engine;
        _host.Clock.SetUtcNow(FixedClock.Parse("2026-04-01T05:00:00Z"));
    }

    public static async Task<PeriodDesk> OpenAsync(OrganisationFacts? facts = null, string policy = "kaur-3-2022", PeriodKind kind = PeriodKind.Monthly, Dictionary<string, string?>? settings = null)
    {
        var ports = PeriodPorts.InMemory(facts ?? SampleOrganisation.Facts(), new MemoryPeriods());
        var all = new Dictionary<string, string?>(SharedHost.Unhurried.Concat(settings ?? [])) { ["Allowance:Policy"] = policy, ["Allowance:Period"] = kind.ToString(), ["Allowance:CheckDays"] = "2" };
        var host = await ApiHost.StartAsync(all, services: services =>
        {
            services.AddSingleton(ports.Organisation);
            services.AddSingleton(ports.Punches);
            services.AddSingleton(ports.Days);
            services.AddSingleton(ports.UnitDays);
            services.AddSingleton(ports.Closes);
            services.AddSingleton(ports.Activities);
            services.AddSingleton(ports.Periods);
            services.AddSingleton(ports.Frozen);
            services.AddSingleton(ports.Results);
            services.AddSingleton(ports.Exports);
            services.AddSingleton(ports.Buckets);
            services.AddSingleton<IPeriodGate>(provider => provider.GetRequiredService<PeriodGate>());
        });
        return new PeriodDesk(host, new PeriodRig(ports, policy) { Kind = kind });
    }

    public Task<Answer> GetAsync(string path, string nip, Role role) => SendAsync(HttpMethod.Get, path, null, nip, role, null);

    /// <param name="seen">An answer whose ETag the caller refers to.</param>
    public Task<Answer> PostAsync(string path, string json, string nip, Role role, Answer? seen = null) => SendAsync(HttpMethod.Post, path, json, nip, role, seen?.Header("ETag"));

    public void Later(TimeSpan time) => _host.Clock.Advance(time);

    /// <summary>What a worker does every minute.</summary>
    public async Task WorkAsync()
    {
        Later(TimeSpan.FromMinutes(1));
        _engine.Clock.At(_host.Clock.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        await _engine.AdvanceAll.RunAsync(null, TestContext.Current.CancellationToken);
    }

    /// <summary>March closed by the personnel office, calculated and published.</summary>
    public async Task<Answer> PublishAsync()
    {
        Assert.Equal(202, (await PostAsync("periods/2026-03/close", """{"closeDays":true}""", "SDM", Role.Hr)).Status);
        await WorkAsync();
        return await GetAsync("periods/2026-03", "SDM", Role.Hr);
    }

    public async ValueTask DisposeAsync()
    {
        _engine.Dispose();
        await _host.DisposeAsync();
    }

    private async Task<Answer> SendAsync(HttpMethod method, string path, string? json, string nip, Role role, string? tag)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _host.TokenOf(nip, role));
        if (json is not null)
            request.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        if (method == HttpMethod.Post)
            request.Headers.Add("Idempotency-Key", $"key-{_keys++}");
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await _host.SendAsync(request);
    }
}
