using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EPerformance.Application.Jobs;
using EPerformance.Domain.Primitives;

namespace EPerformance.SelfHost.Demo;

/// <summary>
/// Lives through the month: in the evening everybody sends the day's activities, the next working morning the superiors decide what they find in
/// their queues. Whatever is there already stays as it is, so an interrupted replay is simply begun again.
/// </summary>
internal sealed class DemoReplay(DemoClient client, DemoAgency agency)
{
    private const int AtOnce = 8;

    /// <summary>Times that a superior reads a queue which changes under his eyes.</summary>
    private const int MostLooks = 10;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);
    private static readonly TimeOnly Evening = new(16, 45), Morning = new(9, 0), Noon = new(12, 45);

    /// <param name="done">Told after each day.</param>
    public async Task RunAsync(IProgress<DateOnly> done, CancellationToken stop)
    {
        var days = Days(pending: false);
        for (var i = 0; i < days.Count; i++)
        {
            await SubmitAsync(days[i], Evening, stop);
            await DecideAsync(days[i], i + 1 < days.Count ? days[i + 1] : days[i].AddDays(1), stop);
            done.Report(days[i]);
        }
    }

    public IReadOnlyList<DateOnly> Days(bool pending) => [.. agency.Activities.Where(line => line.IsPending == pending).Select(line => line.Date).Distinct().Order()];

    /// <summary>What still waits when the story ends. Before the hour at which it ends: a clock that went back would bring changes into times that are sealed.</summary>
    public async Task SubmitPendingAsync(CancellationToken stop)
    {
        foreach (var date in Days(pending: true))
            await SubmitAsync(date, Noon, stop);
    }

    /// <summary>Everybody's activities of a day.</summary>
    private async Task SubmitAsync(DateOnly date, TimeOnly at, CancellationToken stop)
    {
        await client.ClockAsync(AgencyZone.Wib.At(date, at), stop);
        var people = agency.Activities.Where(line => line.Date == date).GroupBy(line => line.Nip);
        await Parallel.ForEachAsync(people, Options(stop), async (lines, token) => await SubmitAsync(lines.Key, date, [.. lines], token));
    }

    private async Task SubmitAsync(string nip, DateOnly date, IReadOnlyList<DemoActivity> lines, CancellationToken stop)
    {
        // Evidence that was asked for later is not there yet.
        var isBare = agency.StepOf(nip, date)?.Step == DemoVerdict.Return;
        var answer = await client.PostAsync(DemoCaller.Employee(nip), $"{Path(nip, date)}/submit", Body(lines, isBare), $"demo-submit-{nip}-{Text(date)}", stop, DemoClient.Nothing);
        // Somebody tried the page on the demo's storage before: what is there stays.
        if (answer.Status is >= 400 and not (409 or 412))
            throw new DemoException($"activities of {nip} on {Text(date)}: {answer.Status} {answer.Code} {answer.Detail}");
    }

    /// <summary>The morning of a working day: the queues of all superiors who are there.</summary>
    private async Task DecideAsync(DateOnly before, DateOnly date, CancellationToken stop)
    {
        await client.ClockAsync(AgencyZone.Wib.At(date, Morning), stop);
        // Reminders and deadlines; and where a superior is away from now on or somebody has moved, what waits goes to somebody else.
        var isHandedOver = agency.Superiors.Any(superior => agency.IsAway(superior, date) && !agency.IsAway(superior, before))
            || agency.Bundle.People.Any(person => person.Assignments.Any(part => part.Days.From > before && part.Days.From <= date));
        await client.JobAsync((isHandedOver ? Schedules.HealSubmissions : Schedules.ScanSubmissions).Name, stop);
        await Parallel.ForEachAsync(agency.Superiors.Where(superior => !agency.IsAway(superior, date)), Options(stop), async (superior, token) =>
        {
            var caller = DemoCaller.Employee(superior.Value);
            // A worker may remind or hand on while the superior reads: then he reads again, as a person would.
            for (var look = 0; !await DecideAsync(caller, date, look, token); look++)
                await Task.Delay(BetweenLooks, token);
        });
        await Parallel.ForEachAsync(agency.Story.Story.Where(step => step.Step == DemoVerdict.Return), Options(stop), ResubmitAsync);
    }

    /// <summary>
    /// False when something had changed since the superior read it: the rest is decided, and that has to be read again. A reminder changes the version (412), somebody
    /// else may have decided (<c>APR-004</c>) or got it meanwhile (<c>APR-002</c>, <c>APR-003</c>): then it is not in the queue any more. What is refused however often it is read is a defect.
    /// </summary>
    private async Task<bool> DecideAsync(DemoCaller superior, DateOnly date, int look, CancellationToken stop)
    {
        var queue = await client.GetAsync(superior, "inbox?limit=100", stop);
        var read = queue.GetProperty("items").EnumerateArray().Select(Item).ToList();
        var items = read.Select(item => Decision(superior, item)).OfType<object>().ToList();
        if (items.Count == 0)
            return true;
        var answer = await client.DoAsync(superior, "activities/decisions", new { items }, $"demo-decide-{superior.Nip}-{Text(date)}-{look}-{MarkOf(read)}", stop);
        var refused = answer.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("status").GetInt32() >= 400).ToList();
        if (refused.Count > 0 && look >= MostLooks)
            throw new DemoException($"a decision of {superior.Nip} was refused: {refused[0]}");
        return refused.Count == 0;
    }

    /// <summary>What was read: another reading is another request, the same one after an interruption the same.</summary>
    private static string MarkOf(IEnumerable<QueueItem> read) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', read))))[..16];

    /// <summary>Null when the superior leaves it lying.</summary>
    private object? Decision(DemoCaller superior, QueueItem item)
    {
        var (nip, date, version) = (item.Nip, Text(item.Date), item.Version);
        return agency.StepOf(item.Nip, item.Date) switch
        {
            { Step: DemoVerdict.Silence } when IsDirectSuperior(superior.Nip, item) => null,
            { Step: DemoVerdict.Return, Reason: var reason } when item.Version == 1 => new { nip, date, version, verdict = "return", reason },
            { Step: DemoVerdict.Reject or DemoVerdict.VerifyPart } step => new
            {
                nip,
                date,
                version,
                lines = agency.Activities.Where(line => line.Nip == item.Nip && line.Date == item.Date).Select(line => Verdict(line, step)),
            },
            _ => new { nip, date, version, verdict = "verify" },
        };
    }

    /// <summary>What was returned comes back with what was missing.</summary>
    private async ValueTask ResubmitAsync(DemoStep step, CancellationToken stop)
    {
        var owner = DemoCaller.Employee(step.Nip);
        var found = await client.TryGetAsync(owner, Path(step.Nip, step.Date), stop);
        if (found.Status != 200 || found.Json.GetProperty("state").GetString() != "returned")
            return;
        var lines = agency.Activities.Where(line => line.Nip == step.Nip && line.Date == step.Date);
        await client.DoAsync(
            owner, $"{Path(step.Nip, step.Date)}/resubmit", Body(lines, isBare: false), $"demo-again-{step.Nip}-{Text(step.Date)}", stop, found.Tag);
    }

    private bool IsDirectSuperior(string nip, QueueItem item) =>
        agency.Bundle.People.First(person => person.Nip.Value == item.Nip).AssignmentOn(item.Date)?.SupervisorNip?.Value == nip;

    private static object Verdict(DemoActivity line, DemoStep step) => line.Id != step.Line
        ? new { line = line.Id, verdict = "verify" }
        : step.Step == DemoVerdict.Reject
            ? new { line = line.Id, verdict = "reject", reason = step.Reason }
            : new { line = line.Id, verdict = "verifyPart", quantity = step.Quantity, minutes = step.Minutes, reason = step.Reason };

    private static object Body(IEnumerable<DemoActivity> lines, bool isBare) => new
    {
        lines = lines.Select(line => new
        {
            id = line.Id,
            activityCode = line.Code,
            quantity = line.Quantity,
            minutes = line.Minutes,
            description = line.Description,
            evidence = isBare ? null : line.Evidence,
        }),
    };

    private static QueueItem Item(JsonElement item) => new(
        item.GetProperty("nip").GetString()!,
        DateOnly.ParseExact(item.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        item.GetProperty("version").GetInt32());

    private static string Path(string nip, DateOnly date) => $"activities/{nip}/{Text(date)}";

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ParallelOptions Options(CancellationToken stop) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop };

    private sealed record QueueItem(string Nip, DateOnly Date, int Version);
}
