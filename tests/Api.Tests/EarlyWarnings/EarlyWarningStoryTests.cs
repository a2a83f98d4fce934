using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.EarlyWarnings;

/// <summary>Warnings over HTTP: <c>4</c> was short in March; <c>H1</c> and <c>H2</c> are of the personnel office.</summary>
public sealed class EarlyWarningStoryTests
{
    private const string List = "early-warnings/periods/2026-03", One = List + "/4/shortDays", Thresholds = "early-warnings/thresholds";

    private static readonly PayPeriod March = PayPeriod.Month(new CivilMonth(2026, 3));

    private int _keys;

    [Fact]
    public async Task An_officer_reads_the_numbers_and_says_what_it_was()
    {
        await using var host = await StartAsync();

        var list = await GetAsync(host, List);
        Assert.Equal(["4", "4", "5"], list.Json!["items"]!.AsArray().Select(one => one!["nip"]!.GetValue<string>()));
        var found = await GetAsync(host, One);
        Assert.Equal(("open", "Pegawai 4", 330, 60), (found.Json!["status"]!.GetValue<string>(), found.Json["name"]!.GetValue<string>(), found.Json["facts"]![0]!["value"]!.GetValue<int>(), found.Json["thresholds"]!["shortMinutesADay"]!.GetValue<int>()));
        Assert.Equal("shortMinutesADay", found.Json["facts"]![0]!["name"]!.GetValue<string>());
        var seen = await SendAsync(host, HttpMethod.Post, One + "/notes", """{"outcome":"seen"}""", found);
        Assert.Equal((412, "ACC-003"), Codes(await SendAsync(host, HttpMethod.Post, One + "/notes", """{"outcome":"explained","note":"Posyandu"}""", found, "H2")));
        Assert.Equal((422, "EWS-004"), Codes(await SendAsync(host, HttpMethod.Post, One + "/notes", """{"outcome":"explained"}""", seen)));
        var explained = await SendAsync(host, HttpMethod.Post, One + "/notes", """{"outcome":"explained","note":"Posyandu"}""", seen, "H2");
        Assert.Equal(("explained", 2, "H2"), (explained.Json!["status"]!.GetValue<string>(), explained.Json["notes"]!.AsArray().Count, explained.Json["notes"]![1]!["by"]!.GetValue<string>()));
        Assert.Equal((409, "EWS-002"), Codes(await SendAsync(host, HttpMethod.Post, One + "/notes", """{"outcome":"followedUp","note":"x"}""", explained)));
        Assert.Equal(["found", "noted", "noted"], (await GetAsync(host, One + "/history")).Json!["items"]!.AsArray().Select(change => change!["event"]!.GetValue<string>()));
        var summary = (await GetAsync(host, List + "/summary")).Json!;
        Assert.Equal((12, 9), (summary["people"]!.GetValue<int>(), summary["payCompared"]!.GetValue<int>()));
        Assert.Contains("""{"kind":"shortDays","status":"explained","warnings":1}""", summary["counts"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_goes_on_where_the_page_before_ended_and_shows_one_status_when_asked()
    {
        await using var host = await StartAsync();

        var first = await GetAsync(host, List + "?limit=2");
        var second = await GetAsync(host, $"{List}?limit=2&continuation={Uri.EscapeDataString(first.Json!["continuation"]!.GetValue<string>())}");

        Assert.Equal(["4/missingOutput", "4/shortDays", "5/shortDays"], first.Json["items"]!.AsArray().Concat(second.Json!["items"]!.AsArray()).Select(one => $"{one!["nip"]}/{one["kind"]}"));
        await SendAsync(host, HttpMethod.Post, One + "/notes", """{"outcome":"seen"}""", await GetAsync(host, One));
        Assert.Equal(["4/shortDays"], (await GetAsync(host, List + "?status=seen")).Json!["items"]!.AsArray().Select(one => $"{one!["nip"]}/{one["kind"]}"));
    }

    [Fact]
    public async Task Thresholds_are_shown_and_set_by_the_office_alone()
    {
        await using var host = await StartAsync();
        var shown = await GetAsync(host, Thresholds);
        var body = shown.Text.Replace("\"leastPeers\":5", "\"leastPeers\":9", StringComparison.Ordinal);

        var set = await SendAsync(host, HttpMethod.Put, Thresholds, body, null);

        Assert.Equal((200, 9), (set.Status, set.Json!["leastPeers"]!.GetValue<int>()));
        Assert.Equal(9, (await GetAsync(host, Thresholds, "A1", Role.Auditor)).Json!["leastPeers"]!.GetValue<int>());
        Assert.Equal((412, "ACC-003"), Codes(await SendAsync(host, HttpMethod.Put, Thresholds, shown.Text, null)));
        Assert.Equal((422, "EWS-005"), Codes(await SendAsync(host, HttpMethod.Put, Thresholds, body.Replace("\"leastPeers\":9", "\"leastPeers\":1", StringComparison.Ordinal), set)));
        foreach (var (nip, role) in new[] { ("4", Role.Employee), ("2", Role.Employee), ("1A", Role.UnitAdmin), ("K1", Role.Finance) })
            Assert.Equal(403, (await GetAsync(host, One, nip, role)).Status);
    }

    private static async Task<ApiHost> StartAsync()
    {
        var store = new MemoryWarnings();
        var host = await ApiHost.StartAsync(services: services => services.AddSingleton<IWarningStore>(store));
        var now = host.Clock.GetUtcNow();
        foreach (var (nip, kind) in new[] { ("4", WarningKind.ShortDays), ("4", WarningKind.MissingOutput), ("5", WarningKind.ShortDays) })
        {
            var id = new WarningId(March, Nip.Parse(nip), kind);
            var found = new WarningEvent.Found(
                new EarlyWarning(id.Person, kind, "BJ", 8, [new WarningFact(WarningFactName.ShortMinutesADay, 330)], new Text("Kurang", "Short"), WarningThresholds.Default), now);
            await store.SaveAsync(null, new WarningChange(new StoredWarning(WarningDecider.Evolve(WarningCase.New(id), found), 1, ""), [found], null, now), CancellationToken.None);
        }

        await store.MarkAsync(new WarningLookMark(March, 1, 12, 9, WarningThresholds.Default, now), CancellationToken.None);
        return host;
    }

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip = "H1", Role role = Role.Hr) => host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/" + path, null, nip, role));

    private Task<Answer> SendAsync(ApiHost host, HttpMethod method, string path, string body, Answer? seen, string nip = "H1")
    {
        var request = host.Request(method, "/api/v1/" + path, body, nip, Role.Hr);
        request.Headers.Remove("Idempotency-Key");
        if (method == HttpMethod.Post)
            request.Headers.Add("Idempotency-Key", $"k{++_keys}");
        if (seen is null)
            request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        else
            request.Headers.TryAddWithoutValidation("If-Match", seen.Header("ETag"));
        return host.SendAsync(request);
    }

    private static (int Status, string? Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
