using System.Collections.Concurrent;
using EPerformance.Api.Endpoints;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>Requests made from every contract of the OpenAPI document and spoilt: none makes a 5xx, and every failure has a code. <see cref="FuzzSettings"/> says how the long form is run.</summary>
public sealed class ContractFuzzTests
{
    [Fact]
    public async Task No_spoilt_request_makes_a_fault()
    {
        var settings = FuzzSettings.Read();
        var endpoints = EndpointTable.Of(EndpointTable.Areas).Endpoints;
        var blocks = settings.Blocks().ToList();
        var done = new ConcurrentDictionary<FuzzBlock, FuzzCounts>();
        if (settings.Report is { } report && File.Exists(report))
        {
            foreach (var counts in (await File.ReadAllLinesAsync(report, TestContext.Current.CancellationToken)).Select(FuzzCounts.Read).OfType<FuzzCounts>().Where(counts => blocks.Contains(counts.Block)))
                done[counts.Block] = counts;
        }

        var writing = new SemaphoreSlim(1);
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Connections, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(blocks.Where(block => !done.ContainsKey(block)), options, async (block, stop) =>
        {
            var counts = done[block] = await block.RunAsync(endpoints);
            await writing.WaitAsync(stop);
            if (settings.Report is { } file)
                await File.AppendAllTextAsync(file, counts.Write() + "\n", stop);
            writing.Release();
        });

        var summary = FuzzCounts.Summary([.. done.Values], settings.Connections);
        if (settings.Report is { } written)
            await File.WriteAllTextAsync(written + ".txt", summary + "\n", TestContext.Current.CancellationToken);
        var reached = done.Values.SelectMany(counts => counts.Endpoints).GroupBy(one => one.Key, one => one.Value.Reached).ToDictionary(one => one.Key, one => one.Sum(), StringComparer.Ordinal);
        var faults = done.Values.SelectMany(counts => counts.Faults).ToList();
        Assert.True(faults.Count == 0, $"{summary}\n{string.Join('\n', faults.Take(20))}");
        Assert.True(reached.Values.Sum() * 5 >= done.Values.Sum(counts => counts.Sent), summary);
        Assert.All(endpoints, endpoint => Assert.True(reached.GetValueOrDefault(endpoint.Name) > 0, $"no request reached {endpoint.Name}: {summary}"));
    }
}
