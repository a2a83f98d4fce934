using System.Globalization;
using System.Text;
using System.Text.Json;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests;

/// <summary>What acts may cost through HTTP in an agency of ten thousand people, in storage transactions.</summary>
public sealed class TenThousandPeopleCostTests(AzuriteFixture azurite)
{
    private const int People = 10_000;

    [Fact]
    public async Task A_check_in_costs_one_and_five_lines_from_draft_to_score_at_most_fifteen()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        Assert.Equal(200, (await agency.ImportAsync("bundle-s1", files => files["employees.csv"] += More())).Status);
        var http = agency.Cases();
        // Makes the tables and brings the organisation into memory.
        await TapAsync("a0");
        await LifecycleAsync("2025-03-03");

        Assert.Equal(1, await SpentAsync(() => TapAsync("a1")));
        Assert.InRange(await SpentAsync(() => LifecycleAsync("2025-03-04")), 1, 15);

        async Task TapAsync(string eventId) =>
            Assert.Equal(200, (await http.SendAsync("owner", "POST", "attendance/check-in", JsonSerializer.Serialize(new { eventId }))).Status);

        async Task LifecycleAsync(string date)
        {
            var day = $"activities/{CaseAgency.Owner}/{date}";
            var entered = await http.SendAsync("owner", "POST", day + "/lines", Lines());
            var sent = await http.SendAsync("owner", "POST", day + "/submit", """{"lines":[]}""", Match(entered.Tag));
            var decided = await http.SendAsync("superior", "POST", day + "/decisions", Verified(), Match(sent.Tag));
            Assert.Equal("decided", decided.Json.GetProperty("state").GetString());
        }

        async Task<long> SpentAsync(Func<Task> act)
        {
            var before = agency.Transactions;
            await act();
            return agency.Transactions - before;
        }
    }

    /// <summary>Colleagues of those of the bundle.</summary>
    private static string More()
    {
        var rows = new StringBuilder();
        for (var number = 0; number < People; number++)
            rows.Append(CultureInfo.InvariantCulture, $"{200_001_012_025_030_000 + number},Pegawai {number},PNS,KTR,Staf,8,{CaseAgency.Superior},2025-03-01,\n");
        return rows.ToString();
    }

    private static Dictionary<string, string> Match(string? tag) => new() { ["If-Match"] = tag ?? throw new InvalidOperationException("no ETag") };

    private static string Lines() => JsonSerializer.Serialize(new
    {
        lines = Enumerable.Range(1, 5).Select(id => new { id = $"{id}", activityCode = "NASKAH/1", quantity = 1, minutes = 60, description = $"Menyusun naskah {id}" }),
    });

    private static string Verified() => JsonSerializer.Serialize(new { lines = Enumerable.Range(1, 5).Select(line => new { line = $"{line}", verdict = "verify" }) });
}
