using System.Collections.Concurrent;
using System.Globalization;

namespace EPerformance.FaultKit.Storm;

/// <summary>A month that is closed in peace and then frozen and calculated again and again: every published version must be the list of a month that nobody disturbed.</summary>
internal sealed class PeriodLife(StormClient client, StormAgency agency)
{
    private const string Path = $"periods/{StormAgency.Period}";

    /// <summary>Jobs that go on while it storms.</summary>
    public static readonly IReadOnlyList<string> Drivers = ["advance-periods", "close-days-wib", "close-days-wita", "close-days-wit", "scan-submissions", "relay-notices"];

    private static readonly TimeSpan BetweenVersions = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<int, string> _lists = new();
    private int _jobs;

    /// <summary>The list of each version that was published so far.</summary>
    public IReadOnlyDictionary<int, string> Lists => _lists;

    /// <summary>Closes the month with all its days, which under faults would take longer than a storm, and publishes the first version.</summary>
    public async Task BeginAsync(CancellationToken stop)
    {
        await CloseAsync(stop);
        await PublishedAsync(stop);
    }

    private async Task CloseAsync(CancellationToken stop)
    {
        var answer = await PostAsync("/close", new { closeDays = true }, "close", null, stop);
        if (answer is { IsAccepted: false, Status: not 0 })
            throw new InvalidOperationException($"the period cannot be closed: {answer.Text}");
    }

    /// <summary>Drives the engine until the version is published, and keeps its list.</summary>
    public async Task PublishedAsync(CancellationToken stop)
    {
        while (true)
        {
            await DriveAsync("advance-periods", stop);
            var period = await client.SendAsync(new StormRequest(Path, agency.Personnel), StormClient.Patient, stop);
            stop.ThrowIfCancellationRequested();
            if (period.IsAccepted && period.Json.GetProperty("state").GetString() == "published")
            {
                var list = await client.SendAsync(new StormRequest(Path + "/allowance-csv", agency.Personnel), StormClient.Patient, stop);
                stop.ThrowIfCancellationRequested();
                _lists[period.Json.GetProperty("version").GetInt32()] = list.Text ?? "";
                return;
            }

            await Task.Delay(300, stop);
        }
    }

    /// <summary>Version after version, each with the facts of then, until it is stopped; the one that is begun then is left to the end of the storm.</summary>
    public async Task LiveAsync(CancellationToken stop)
    {
        try
        {
            for (var version = 1; ; version++)
            {
                await Task.Delay(BetweenVersions, stop);
                var period = await client.SendAsync(new StormRequest(Path, agency.Personnel), StormClient.Patient, stop);
                await PostAsync("/recalculate", new { reason = "Uji gangguan" }, $"again-{version.ToString(CultureInfo.InvariantCulture)}", period.Tag, stop);
                await PublishedAsync(stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    /// <summary>Runs the jobs by name as well as by their schedule, one after the other, until it is stopped.</summary>
    public async Task DriveAllAsync(TimeSpan pause, CancellationToken stop)
    {
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            await DriveAsync(Drivers[number % Drivers.Count], stop);
            await Task.Delay(pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Runs a job once, unless somebody runs it; what became of it is not looked at.</summary>
    public Task<StormAnswer> DriveAsync(string job, CancellationToken stop) => client.SendAsync(
        StormRequest.Post("development/jobs/" + job, agency.Personnel, new { }, $"job-{Interlocked.Increment(ref _jobs).ToString(CultureInfo.InvariantCulture)}"), 1, stop);

    private Task<StormAnswer> PostAsync(string step, object body, string key, string? sees, CancellationToken stop) =>
        client.SendAsync(StormRequest.Post(Path + step, agency.Personnel, body, key, sees), StormClient.Patient, stop);
}
