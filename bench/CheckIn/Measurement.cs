using System.Globalization;
using EPerformance.Bench.Kit;
using Spectre.Console;

namespace EPerformance.Bench.CheckIn;

/// <summary>
/// All arms are up, each has its turn of some seconds in every round: the speed of a shared machine moves by a third within minutes, and does so for all of them alike.
/// What counts is the median of the rounds' ratios.
/// </summary>
internal static class Measurement
{
    public static async Task<int> RunAsync(BenchOptions options)
    {
        var crowd = new Crowd(options.People);
        await using var client = await Arm.StorageClientAsync(crowd, options);
        await using var endpoint = await Arm.BareEndpointAsync(crowd, options);
        await using var ours = await Arm.SelfHostAsync(crowd, options);
        Arm[] arms = [client, endpoint, ours];
        var records = arms.Select(arm => new ArmRecord(arm)).ToArray();
        foreach (var record in records)
            record.WarmUp = await Load.RunAsync(record.Arm, options.Clients, options.WarmUp);
        for (var round = 0; round < options.Rounds; round++)
        {
            // Every arm comes first, second and third in turn.
            for (var step = 0; step < records.Length; step++)
            {
                var record = records[(round + step) % records.Length];
                record.Rounds.Add(await Load.RunAsync(record.Arm, options.Clients, options.Seconds));
            }

            AnsiConsole.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"round {round + 1} of {options.Rounds}: {string.Join(", ", records.Select(record => $"{record.Arm.Name} {record.Rounds[^1].PerSecond:0}/s"))}"));
        }

        foreach (var record in records)
            record.Rows = await record.Arm.RowsAsync();
        return Report.Write(options, records[0], records[1], records[2]);
    }
}
