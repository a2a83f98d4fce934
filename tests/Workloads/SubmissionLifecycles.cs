using EPerformance.Storage;

namespace EPerformance.Workloads;

/// <summary>Everybody drafts five lines and sends them; the superior verifies them, which scores them.</summary>
public sealed class SubmissionLifecycles : IWorkload
{
    /// <summary>Of the agency; <c>null</c> when everybody submits.</summary>
    public int? People { get; init; }

    public string Name => "submission";

    public string Unit => "submission";

    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        // The head of the agency has nobody above; the last one warms up and makes the tables.
        var submitting = new Submitting(clients, new BigAgency(People ?? size + 2));
        await RunAsync(submitting, size + 1);
        return new PreparedWork(token => submitting.EachAsync(Enumerable.Range(1, size), person => RunAsync(submitting, person), token), submitting);
    }

    private static async Task RunAsync(Submitting submitting, int person)
    {
        await submitting.EnterAsync(person);
        await submitting.SubmitAsync(person);
        await submitting.VerifyAsync(person);
    }
}
