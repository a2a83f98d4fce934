using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Storage;
using EPerformance.TestKit;

namespace EPerformance.Workloads;

/// <summary>A superior verifies everything that waits, a hundred submissions of five lines at a time.</summary>
public sealed class Decisions : IWorkload
{
    /// <summary>Of the agency, all of them under one head; <c>null</c> when everybody submits.</summary>
    public int? People { get; init; }

    public string Name => "decisions";

    public string Unit => "submission";

    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        var agency = new BigAgency(People ?? size + 2) { UnitSize = People ?? size + 2 };
        var submitting = new Submitting(clients, agency);
        await submitting.EachAsync(Enumerable.Range(1, size + 1), async person =>
        {
            await submitting.EnterAsync(person);
            await submitting.SubmitAsync(person);
        }, stop);
        await DecideAsync(submitting, [size + 1], stop);
        return new PreparedWork(async token =>
        {
            foreach (var people in Enumerable.Range(1, size).Chunk(DecideMany.MaxItems))
                await DecideAsync(submitting, people, token);
        }, submitting);
    }

    private static async Task DecideAsync(Submitting submitting, int[] people, CancellationToken stop)
    {
        // Drafting was the first version, sending the second.
        var items = people.Select(person => new ItemDecision(Submitting.DayOf(person), 2, [], new WholeDecision(Verdict.Verify))).ToList();
        var (refusal, outcomes) = await submitting.DecideMany.RunAsync(new Actor(BigAgency.NipOf(0)), items, SubmissionRig.Key($"decide-{people[0]}"), stop);
        if (refusal is not null)
            throw new ScenarioException(refusal.ToString());
        foreach (var outcome in outcomes)
            Submitting.Taken(outcome.Result);
    }
}
