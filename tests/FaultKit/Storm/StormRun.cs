using EPerformance.Application.Jobs;
using EPerformance.FaultKit.Faults;
using EPerformance.FaultKit.Invariants;
using EPerformance.TestKit;

namespace EPerformance.FaultKit.Storm;

/// <summary>
/// An agency at work while its storage fails, its hosts are killed, days close and a month is calculated again and again. Afterwards the clients' ledger and every invariant of what is stored are looked at,
/// past the hosts.
/// </summary>
/// <param name="restartStorage">Stops the storage and starts it again at the same address with what it held.</param>
public sealed class StormRun(StormPlan plan, Func<Task>? restartStorage = null)
{
    /// <summary>For what is under way when the last request was sent; the lease of a killed process is half a minute of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5), BetweenJobs = TimeSpan.FromSeconds(5), LateEnough = TimeSpan.FromMinutes(20);

    /// <summary>Everything that was decided soon after it was sent is looked at once more, which takes the emulator minutes after a long storm.</summary>
    private static readonly TimeSpan UntilCalm = TimeSpan.FromMinutes(20);

    private static readonly TimeSpan[] Jumps = [TimeSpan.FromHours(3), TimeSpan.FromHours(-3), TimeSpan.FromDays(1), TimeSpan.FromDays(-1)];

    private static readonly TimeSpan JumpTime = TimeSpan.FromSeconds(2);

    private readonly StormLedger _ledger = new();
    private readonly OpenLoop _loop = new(plan.Rate);
    private FaultyStorage? _faulty;
    private Gateway? _gateway;
    private Fleet? _fleet;
    private PeriodLife? _period;

    private IReadOnlyDictionary<string, string>? Lives => plan.Time < TimeSpan.FromMinutes(1) ? ServerProcess.ShortLife : null;

    /// <summary>How it stands; may be asked at any time.</summary>
    public StormProgress Progress => new(
        _loop.Sent, _ledger.Acts.Count(act => act.Outcome == Outcome.Accepted), _ledger.Acts.Count(act => act.Outcome == Outcome.Refused), _loop.InFlight, _loop.MostInFlight,
        _fleet?.Restarts ?? 0, _period?.Lists.Count ?? 0, _faulty?.Failed ?? 0);

    /// <param name="calm">An empty instance on which the month is calculated without any disturbance.</param>
    /// <param name="storage">Another one, for the storm.</param>
    public async Task<StormReport> RunAsync(TestInstance calm, TestInstance storage, CancellationToken stop)
    {
        var clock = new StormClock();
        var agency = new StormAgency(plan.People);
        var expected = plan.CalculatesMonth ? await UndisturbedAsync(calm, agency, clock, stop) : null;
        await using var faulty = _faulty = await FaultyStorage.StartAsync(storage, plan.Seed, plan.FaultPercent, plan.Hangs);
        await using var gateway = _gateway = plan.StirsQueue ? await Gateway.StartAsync() : null;
        await using var fleet = _fleet = await Fleet.StartAsync(plan.Processes, faulty.Instance, agency, clock, Lives, gateway is null ? [] : NoticesTo(gateway));
        using var client = new StormClient(fleet);
        await ImportAsync(client, agency, stop);
        var period = _period = new PeriodLife(client, agency);
        if (plan.CalculatesMonth)
            await period.BeginAsync(stop);

        await BlowAsync(storage, client, agency, stop);

        await CalmDownAsync(storage, clock, stop);
        return await ReportAsync(storage, client, expected, stop);
    }

    private static string[] NoticesTo(Gateway gateway) =>
    [
        $"--Notices:Webhook:Url={gateway.Address}/", $"--Notices:Webhook:Secrets:0={Convert.ToBase64String(new byte[32])}", "--Notices:Webhook:AllowPrivateNetwork=true",
    ];

    private async Task<string> UndisturbedAsync(TestInstance calm, StormAgency agency, TimeProvider clock, CancellationToken stop)
    {
        await using var fleet = await Fleet.StartAsync(1, calm, agency, clock, Lives);
        using var client = new StormClient(fleet);
        await ImportAsync(client, agency, stop);
        var period = new PeriodLife(client, agency);
        await period.BeginAsync(stop);
        return period.Lists.Values.Single();
    }

    private static async Task ImportAsync(StormClient client, StormAgency agency, CancellationToken stop)
    {
        var imported = await client.SendAsync(StormRequest.Post("imports/bundles", agency.Personnel, new { files = agency.Bundle() }, "import"), StormClient.Patient, stop);
        if (!imported.IsAccepted)
            throw new InvalidOperationException($"the agency cannot be imported: {imported.Status} {imported.Text}");
        // The other hosts know of a first import after a second.
        await Task.Delay(1_500, stop);
    }

    private async Task BlowAsync(TestInstance storage, StormClient client, StormAgency agency, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var gaveUp = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var acts = new StormActs(plan, agency, client, _ledger, gaveUp.Token);
        _faulty!.Begin();
        Task[] beside =
        [
            plan.CalculatesMonth ? _period!.LiveAsync(over.Token) : Task.Delay(Timeout.Infinite, over.Token),
            _period!.DriveAllAsync(BetweenJobs, over.Token),
            AgainAndAgainAsync(plan.KillEvery, chance => _fleet!.KillAsync(chance.Next(_fleet.Count)), over.Token),
            AgainAndAgainAsync(plan.JumpEvery, chance => _fleet!.JumpAsync(chance.Next(_fleet.Count), Jumps[chance.Next(Jumps.Length)], JumpTime, over.Token), over.Token),
            AgainAndAgainAsync(restartStorage is null ? null : plan.RestartStorageEvery, _ => restartStorage!(), over.Token),
        ];
        if (_gateway is not null)
            beside = [.. beside, new StirredQueue(storage, Queues.Notices, plan.Seed).RunAsync(over.Token)];
        var sending = _loop.RunAsync(plan.Time, acts.NextAsync, Patience);
        // What goes on beside ends before only when it fails.
        await await Task.WhenAny([sending, .. beside]);
        // Whatever has no answer yet will not be sent again: nothing may change while it is reckoned.
        await gaveUp.CancelAsync();
        await _loop.EmptyAsync();
        _faulty.End();
        await over.CancelAsync();
        await Task.WhenAll(beside).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var failed in beside.Where(one => one.IsFaulted))
            await failed;
    }

    private async Task AgainAndAgainAsync(TimeSpan? pause, Func<Random, Task> breakAsync, CancellationToken stop)
    {
        var chance = new Random(plan.Seed);
        while (true)
        {
            await Task.Delay(pause ?? Timeout.InfiniteTimeSpan, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested)
                return;
            await breakAsync(chance);
        }
    }

    /// <summary>
    /// A new process, some time later: what a change left undone, the due list names for some minutes, and days that failed are closed with the next look. Jobs that a killed process held are free again
    /// after half a minute.
    /// </summary>
    private async Task CalmDownAsync(TestInstance storage, StormClock clock, CancellationToken stop)
    {
        clock.Advance(LateEnough);
        await _fleet!.OneAgainAsync();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(UntilCalm);
        foreach (var job in PeriodLife.Drivers)
        {
            while (!(await _period!.DriveAsync(job, patience.Token)).IsAccepted)
                await Task.Delay(500, patience.Token);
        }

        if (plan.CalculatesMonth)
            await _period!.PublishedAsync(patience.Token);
        if (_gateway is null)
            return;
        // A message whose host was killed comes again after two minutes.
        using var clients = StormStorage.Open(storage);
        while (await clients.Queue(Queues.Notices).CountAsync(patience.Token) > 0)
            await Task.Delay(500, patience.Token);
    }

    private async Task<StormReport> ReportAsync(TestInstance storage, StormClient client, string? expected, CancellationToken stop)
    {
        var (begun, ended) = (DateOnly.FromDateTime(StormClock.Beginning.UtcDateTime), DateOnly.FromDateTime(StormClock.Beginning.UtcDateTime.AddDays(2)));
        var reckoning = new Reckoning(storage, _ledger.Acts, stop);
        var lines = await reckoning.LinesAsync(begun.AddDays(-1), ended);
        using var clients = StormStorage.Open(storage);
        var broken = new List<string>(reckoning.Findings);
        var tomorrow = new FixedClock("2026-04-04T00:00:00Z");
        broken.AddRange(await StoredState.BrokenAsync(clients, tomorrow, stop));
        if (_gateway is not null)
            broken.AddRange(await NoticeInvariants.BrokenAsync(clients, _gateway.Taken, stop));
        broken.AddRange(_period!.Lists.Where(list => list.Value != expected).Select(list => $"version {list.Key} of the period is not what an undisturbed month comes to"));
        return new StormReport(plan, lines, broken)
        {
            Stories = await new ItemStory(clients).OfAsync(broken, stop),
            Refusals = _ledger.Acts.Where(act => act.Code is not null).CountBy(act => act.Code!).ToDictionary(StringComparer.Ordinal),
            Setbacks = client.Setbacks,
            Faults = _faulty!.Counts.ToDictionary(one => one.Key.ToString(), one => one.Value, StringComparer.Ordinal),
            Restarts = _fleet!.Restarts,
            Versions = _period.Lists.Count,
            MostInFlight = _loop.MostInFlight,
            Latest = _loop.Latest,
        };
    }
}

/// <summary>How a storm stands.</summary>
/// <param name="Versions">Of the period, published so far.</param>
/// <param name="Faults">Requests to the storage that met one.</param>
public sealed record StormProgress(int Sent, int Accepted, int Refused, int InFlight, int MostInFlight, int Restarts, int Versions, int Faults);
