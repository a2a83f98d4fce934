using System.Diagnostics;
using EPerformance.Domain.Primitives;
using Spectre.Console;

namespace EPerformance.SelfHost.Demo;

/// <summary>
/// The sample agency's month from the import to the locked period, through the public API, with the settable clock. A second run finds what is
/// there and goes on from it.
/// </summary>
internal sealed class DemoRun(string address, DemoAgency agency, IAnsiConsole console, DemoLanguage say) : IDisposable
{
    private readonly DemoClient _client = new(address);

    public async Task RunAsync(CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var period = new DemoPeriod(_client, agency);
        var replay = new DemoReplay(_client, agency);
        // With another client, and the clock before anybody signs in here: a token begins when it was made. Where the story is over, nothing of it happens again.
        bool isNew;
        using (var look = new DemoClient(address))
            isNew = await new DemoPeriod(look, agency).StateAsync(stop) is "open";
        var end = period.SigningMorning.AddHours(4);
        await _client.ClockAsync(isNew ? AgencyZone.Wib.At(agency.Month.First, new TimeOnly(6, 0)) : end, stop);
        if (isNew)
            await console.Progress().AutoClear(false).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(
                context => LiveAsync(context, period, replay, stop));
        else
            await console.Status().StartAsync(say.Of("Melanjutkan bulan yang tersimpan …", "Going on with the stored month …"), _ => EndAsync(period, stop));
        await _client.ClockAsync(end, stop);

        var report = new DemoReport(console, say);
        report.Allowance(await period.ResultsAsync(stop));
        report.Explanation(await period.ExplanationAsync(stop));
        console.MarkupLineInterpolated($"{say.Of(isNew ? "Satu bulan dijalankan dalam" : "Bulan sudah ada; siap dalam", isNew ? "A month, lived in" : "The month is there; ready in")} {watch.Elapsed.TotalSeconds:0.0} s.");
        report.Addresses(address);
    }

    public void Dispose() => _client.Dispose();

    private async Task LiveAsync(ProgressContext context, DemoPeriod period, DemoReplay replay, CancellationToken stop)
    {
        var import = context.AddTask(say.Of("Impor pegawai dan presensi", "Import people and punches"), maxValue: 1);
        var activities = context.AddTask(say.Of("Kegiatan dan keputusan", "Activities and decisions"), maxValue: replay.Days(pending: false).Count);
        var end = context.AddTask(say.Of("Penutupan dan tunjangan", "Closing and allowance"), maxValue: 4);
        await _client.DoAsync(new DemoCaller("demo", "Hr"), "imports/bundles", new { files = agency.Files }, $"demo-import-{agency.Month}", stop);
        import.Increment(1);
        await replay.RunAsync(new Step(activities), stop);
        await EndAsync(period, stop, () => end.Increment(1));
        await replay.SubmitPendingAsync(stop);
        end.Increment(1);
    }

    private static async Task EndAsync(DemoPeriod period, CancellationToken stop, Action? done = null)
    {
        if (await period.StateAsync(stop) is "open")
            await period.CloseDaysAsync(stop);
        done?.Invoke();
        if (await period.StateAsync(stop) is not ("published" or "approved" or "locked" or "paid"))
            await period.CalculateAsync(stop);
        done?.Invoke();
        if (await period.StateAsync(stop) is not ("locked" or "paid"))
            await period.SignAsync(stop);
        done?.Invoke();
    }

    /// <summary>Counts at once; <see cref="Progress{T}"/> would queue the reports.</summary>
    private sealed class Step(ProgressTask task) : IProgress<DateOnly>
    {
        public void Report(DateOnly value) => task.Increment(1);
    }
}
