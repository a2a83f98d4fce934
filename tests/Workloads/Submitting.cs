using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Storage;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Workloads;

/// <summary>The submissions of Monday 2 March 2026 in an agency, step by step.</summary>
public sealed class Submitting : IDisposable
{
    public const int AtOnce = 8;

    /// <summary>Two working hours after the offices open in Jakarta.</summary>
    public static readonly DateTimeOffset Deadline = FixedClock.Parse("2026-03-02T02:30:00Z");

    public static readonly DateOnly Day = SubmissionRig.Day.Day;

    private readonly SubmissionRig _rig;
    private readonly BigAgency _agency;

    public Submitting(StorageClients clients, BigAgency agency)
    {
        _agency = agency;
        _rig = new SubmissionRig(
            new SubmissionStore(clients), new InboxTable(clients), new DueTable(clients), new NoticeTable(clients), new ActivityMonths(clients), new MemoryOrganisation(agency.Facts));
    }

    public DecideMany DecideMany => _rig.DecideMany;

    public static SubmissionDay DayOf(int person) => SubmissionRig.On("2026-03-02", BigAgency.NipOf(person).Value);

    public Task EachAsync(IEnumerable<int> people, Func<int, Task> work, CancellationToken stop) =>
        Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (person, _) => await work(person));

    /// <summary>Five lines are drafted.</summary>
    public async Task EnterAsync(int person) =>
        Taken(await _rig.EnterAsync(DayOf(person), new Actor(BigAgency.NipOf(person)), SubmissionRig.Key($"enter-{person}"), SubmissionRig.FiveLines()));

    public async Task SubmitAsync(int person) => Taken(await _rig.SubmitAsync(DayOf(person), SubmissionRig.Key($"submit-{person}")));

    /// <summary>The superior verifies all lines, which scores them.</summary>
    public async Task VerifyAsync(int person) => Taken(await new Decide(_rig.Desk).RunAsync(
        DayOf(person), new Actor(_agency.SuperiorOf(person)), [.. SubmissionRig.FiveLines().Select(line => SubmissionRig.Verify(line.Id))], SubmissionRig.Key($"verify-{person}"), CancellationToken.None));

    public void Dispose() => _rig.Dispose();

    public static void Taken(SubmissionResult result)
    {
        if (result.Refusal is { } refusal)
            throw new ScenarioException(refusal.ToString());
    }
}
