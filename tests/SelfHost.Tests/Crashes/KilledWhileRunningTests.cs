using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Crashes;

/// <summary>
/// kill -9 while days close and a month is frozen and calculated: the next process ends what was begun, and every line is that of a month that nobody disturbed. Where more kills are
/// asked for than a run has moments, the month is calculated again. The moments are random, by the seed.
/// </summary>
public sealed class KilledWhileRunningTests(AzuriteFixture azurite)
{
    private const int Seed = 8, MostMoves = 4;
    private const string Bundle = "bundle-2026-03", Period = "periods/2026-03";

    private int _hour;

    [Fact]
    public async Task The_month_is_closed_and_calculated_as_if_nothing_had_happened()
    {
        await using var calm = await Agency.OpenAsync(await azurite.NewInstanceAsync(), "Development", Settings);
        await LaterAsync(calm);
        await calm.ImportAsync(Bundle);
        var expected = await PublishedAsync(calm, await CloseAsync(calm));

        await using var host = await MortalHost.StartAsync(await azurite.NewInstanceAsync(), LaterAsync, Settings);
        var agency = await host.AliveAsync();
        await agency.ImportAsync(Bundle);
        var personnel = await CloseAsync(agency);
        var random = new Random(Seed);
        // The jobs of a killed process stay taken for half a minute; the long form waits for each.
        for (var kill = 0; kill < Math.Max(1, Kills.Count / 3); kill++)
        {
            agency = await host.AliveAsync();
            var period = await agency.GetAsync(Period, personnel);
            if (period.Json.GetProperty("state").GetString() == "published")
            {
                Assert.Equal(expected, await PublishedAsync(agency, personnel));
                var again = await agency.PostAsync(Period + "/recalculate", new { reason = $"percobaan {kill}" }, personnel, $"recalculate-{kill}", period.Tag);
                Assert.True(again.Status == 202, again.Json.ToString());
                await LaterAsync(agency);
            }

            await MovedAsync(agency, personnel, random.Next(1, MostMoves));
            await host.KillAsync();
        }

        Assert.Equal(expected, await PublishedAsync(await host.AliveAsync(), personnel));
    }

    private static string[] Settings => [Agency.WithJobs, "--Allowance:Policy=kaur-3-2022"];

    /// <summary>An hour later than before: facts on their way have arrived and every job is due.</summary>
    private Task LaterAsync(Agency agency) => agency.SetClockAsync($"{new DateTime(2026, 4, 2).AddHours(++_hour):yyyy-MM-ddTHH:mm:ss}Z");

    private async Task<string> CloseAsync(Agency agency)
    {
        var personnel = await agency.LongSignInAsync("personalia", "Hr");
        var closed = await agency.PostAsync(Period + "/close", new { closeDays = true }, personnel);
        Assert.True(closed.Status == 202, closed.Json.ToString());
        await LaterAsync(agency);
        return personnel;
    }

    /// <summary>Returns when the engine has done so many things more, or everything.</summary>
    private static async Task MovedAsync(Agency agency, string personnel, int moves)
    {
        for (var move = 0; move < moves; move++)
        {
            var before = Progress((await agency.GetAsync(Period, personnel)).Json);
            await agency.UntilAsync(Period, personnel, period => Progress(period) != before || period.GetProperty("state").GetString() == "published");
        }
    }

    private static string Progress(System.Text.Json.JsonElement period) => $"{period.GetProperty("state")} {period.GetProperty("progress")}";

    private static async Task<string> PublishedAsync(Agency agency, string personnel)
    {
        await agency.UntilAsync(Period, personnel, period => period.GetProperty("state").GetString() == "published");
        var results = await agency.GetAsync(Period + "/results?limit=100", personnel);
        var lines = new List<string>();
        foreach (var person in results.Json.GetProperty("items").EnumerateArray())
        {
            var explained = (await agency.GetAsync($"{Period}/results/{person.GetProperty("nip").GetString()}", personnel)).Json;
            lines.Add($"{person.GetProperty("nip")} {person.GetProperty("base")} {person.GetProperty("payable")} {explained.GetProperty("months")}");
        }

        return string.Join('\n', lines);
    }
}
