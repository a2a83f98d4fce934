using System.Globalization;
using System.Text.Json;
using EPerformance.Application.Jobs;
using EPerformance.Domain.Primitives;

namespace EPerformance.SelfHost.Demo;

/// <summary>The month's end: days closed, period closed, calculated, published, signed by both offices, locked. Goes on wherever it stands.</summary>
internal sealed class DemoPeriod(DemoClient client, DemoAgency agency)
{
    private readonly DemoCaller _ordering = new(agency.Story.Ordering, "Employee", "Hr");
    private readonly DemoCaller _personnel = new(agency.Story.Personnel, "Employee", "Hr");
    private readonly DemoCaller _finance = new(agency.Story.Finance, "Employee", "Finance");
    private readonly string _path = $"periods/{agency.Month}";
    private readonly string _key = $"demo-{agency.Month}";

    /// <summary>The first working day after the check: nobody signs on a Sunday.</summary>
    public DateTimeOffset SigningMorning => AgencyZone.Wib.At(agency.Activities.Max(line => line.Date), new TimeOnly(9, 0));

    public async Task<string> StateAsync(CancellationToken stop) => (await PeriodAsync(stop)).GetProperty("state").GetString()!;

    /// <summary>Every day of the month, in all zones: those that the schedule has not reached yet as well.</summary>
    public async Task CloseDaysAsync(CancellationToken stop)
    {
        await client.ClockAsync(AgencyZone.Wib.At(agency.Month.Next.First, new TimeOnly(12, 30)), stop);
        await Task.WhenAll(new[] { Schedules.CloseDaysWib, Schedules.CloseDaysWita, Schedules.CloseDaysWit }.Select(schedule => client.JobAsync(schedule.Name, stop)));
    }

    /// <summary>Closes the period and lets the engine publish the result.</summary>
    public async Task CalculateAsync(CancellationToken stop)
    {
        await client.DoAsync(_ordering, $"{_path}/close", new { closeDays = true }, $"{_key}-close", stop);
        await client.ClockAsync(AgencyZone.Wib.At(agency.Month.Next.First, new TimeOnly(13, 0)), stop);
        await UntilAsync(["published", "approved", "locked", "paid"], stop);
    }

    public async Task SignAsync(CancellationToken stop)
    {
        await client.ClockAsync(SigningMorning, stop);
        if (await StateAsync(stop) == "published")
        {
            await SignAsync(_personnel, "Personnel", stop);
            await SignAsync(_finance, "Finance", stop);
        }

        await UntilAsync(["locked", "paid"], stop);
    }

    /// <summary>Every result, in order of NIP.</summary>
    public async Task<IReadOnlyList<JsonElement>> ResultsAsync(CancellationToken stop)
    {
        var results = new List<JsonElement>();
        for (string? next = ""; next is not null;)
        {
            var page = await client.GetAsync(_personnel, $"{_path}/results?limit=100{(next.Length == 0 ? "" : "&continuation=" + Uri.EscapeDataString(next))}", stop);
            results.AddRange(page.GetProperty("items").EnumerateArray());
            next = page.GetProperty("continuation").GetString();
        }

        return [.. results.OrderBy(one => one.GetProperty("nip").GetString(), StringComparer.Ordinal)];
    }

    public Task<JsonElement> ExplanationAsync(CancellationToken stop) => client.GetAsync(_personnel, $"{_path}/results/{agency.Story.Explain}", stop);

    private Task<JsonElement> PeriodAsync(CancellationToken stop) => client.GetAsync(_personnel, _path, stop);

    private async Task SignAsync(DemoCaller office, string name, CancellationToken stop)
    {
        var seen = await client.TryGetAsync(office, _path, stop);
        await client.DoAsync(office, $"{_path}/approvals", new { office = name.ToLower(CultureInfo.InvariantCulture) }, $"{_key}-sign-{name}", stop, seen.Tag);
    }

    /// <summary>The engine's round, until it has nothing more to do by itself.</summary>
    private async Task UntilAsync(string[] states, CancellationToken stop)
    {
        const int mostRounds = 20;
        for (var round = 0; round < mostRounds; round++)
        {
            await client.JobAsync(Schedules.AdvancePeriods.Name, stop);
            var period = await PeriodAsync(stop);
            if (states.Contains(period.GetProperty("state").GetString()))
                return;
            if (period.GetProperty("failed").GetInt32() > 0)
                throw new DemoException($"{period.GetProperty("failed")} people could not be calculated: {period}");
            // The worker of this process may be in the middle of it.
            await Task.Delay(TimeSpan.FromMilliseconds(200), stop);
        }

        throw new DemoException($"The period did not become {states[0]}: {await PeriodAsync(stop)}");
    }
}
