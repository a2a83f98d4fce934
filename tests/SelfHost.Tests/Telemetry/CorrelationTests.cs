using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EPerformance.SelfHost.Tests.Telemetry;

/// <summary>From HTTP to queue to job: whatever follows from a request, whenever and in whichever run, is found by the trace id of its answer.</summary>
public sealed class CorrelationTests(AzuriteFixture azurite)
{
    private const string Month = "periods/2026-03";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_period_is_frozen_calculated_and_published_in_the_trace_of_the_order_to_close_it()
    {
        using var spans = new Spans();
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync(), "Development", "--Jobs:Enabled=false", "--Allowance:Policy=kaur-3-2022");
        await agency.SetClockAsync("2026-04-02T01:00:00Z");
        await agency.ImportAsync("bundle-2026-03");
        var personnel = await agency.LongSignInAsync("personalia", "Hr");
        var order = ActivityTraceId.CreateRandom();

        Assert.Equal(202, await PostAsync(agency, $"{Month}/close", new { closeDays = true }, personnel, order));
        await agency.SetClockAsync("2026-04-02T02:00:00Z");
        Assert.InRange((await agency.PostAsync("development/jobs/advance-periods", new { })).Status, 200, 299);

        Assert.Equal("published", (await agency.GetAsync(Month, personnel)).Json.GetProperty("state").GetString());
        var work = spans.Of(order).Where(span => span.DisplayName.StartsWith("period ", StringComparison.Ordinal)).ToList();
        Assert.Equal(["period Freeze", "period Calculate", "period Publish"], work.Select(span => span.DisplayName));
        var run = Assert.Single(spans.LinkedTo(order), span => span.DisplayName == "job advance-periods");
        Assert.Equal(work.Select(span => span.SpanId), run.Links.Select(link => link.Context.SpanId));
        Assert.All(work, span => Assert.Equal(run.SpanId, Assert.Single(span.Links).Context.SpanId));
    }

    [Fact]
    public async Task A_notice_leaves_and_a_deadline_reminds_in_the_trace_of_the_submission()
    {
        using var spans = new Spans();
        await using var gateway = await GatewayAsync();
        await using var agency = await Agency.OpenAsync(
            await azurite.NewInstanceAsync(), "Development", Agency.WithJobs, "--Development:ClockAt=2026-03-02T03:00:00Z", "--Jobs:AwaitClock=true",
            $"--Notices:Webhook:Url={gateway.Address}/", $"--Notices:Webhook:Secrets:0={Convert.ToBase64String(new byte[32])}", "--Notices:Webhook:AllowPrivateNetwork=true");
        await agency.SetClockAsync("2026-03-02T03:00:00Z");
        await agency.ImportAsync("bundle-s1");
        var owner = await agency.LongSignInAsync(CaseAgency.Owner, "Employee");
        var request = ActivityTraceId.CreateRandom();
        var lines = new[] { new { id = "1", activityCode = "NASKAH", quantity = 1, minutes = 60, description = "Menyusun naskah" } };

        Assert.Equal(200, await PostAsync(agency, $"activities/{CaseAgency.Owner}/2026-03-02/submit", new { lines }, owner, request, sees: "*"));
        // Past the reminder of 510 working minutes.
        await agency.SetClockAsync("2026-03-03T09:00:00Z");
        await agency.PostAsync("development/jobs/scan-submissions", new { });
        await agency.PostAsync("development/jobs/relay-notices", new { });
        await gateway.SomethingCameAsync(Stop);
        // The answer of the gateway is not yet the end of the message's span.
        await Eventually.HoldsAsync(() => spans.Of(request).Any(span => span.DisplayName == "message notices"), Stop);

        var names = spans.Of(request).Select(span => span.DisplayName).ToHashSet();
        Assert.Contains("POST /api/v1/activities/{nip}/{date}/submit", names);
        Assert.Contains("due item", names);
        Assert.Contains("message notices", names);
        var runs = spans.LinkedTo(request).Select(span => span.DisplayName).ToHashSet();
        Assert.Contains("job scan-submissions", runs);
        Assert.Contains("job relay-notices", runs);
    }

    private static async Task<int> PostAsync(Agency agency, string path, object body, string token, ActivityTraceId trace, string? sees = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Idempotency-Key", $"traced-{trace}");
        request.Headers.TryAddWithoutValidation("traceparent", $"00-{trace}-00f067aa0ba902b7-01");
        if (sees is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", sees);
        using var answer = await agency.Http.SendAsync(request, Stop);
        return (int)answer.StatusCode;
    }

    private static async Task<Gateway> GatewayAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var gateway = new Gateway(builder.Build());
        await gateway.StartAsync();
        return gateway;
    }

    /// <summary>Takes whatever is posted to it.</summary>
    private sealed class Gateway : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private readonly TaskCompletionSource _came = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Gateway(WebApplication app)
        {
            _app = app;
            app.Run(context =>
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                _came.TrySetResult();
                return Task.CompletedTask;
            });
        }

        public string Address => _app.Urls.First();

        public Task StartAsync() => _app.StartAsync();

        public Task SomethingCameAsync(CancellationToken stop) => _came.Task.WaitAsync(Eventually.Patience, stop);

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
