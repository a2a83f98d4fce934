using Azure.Data.Tables;
using EPerformance.Application.Ports;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Jobs;

/// <summary>When which job ran last, a row each.</summary>
public sealed class JobRuns(StorageClients clients) : IJobRuns
{
    private const string Job = "Job", BeganAt = "BeganAt", EndedAt = "EndedAt", Done = "Done", Failure = "Failure", Subject = "Subject", Figures = "Figures";
    private const int LongestFailure = 1000;
    private readonly Table _runs = clients.Table(Keys.JobRuns.Table);

    public async Task<JobRun?> FindAsync(string job, CancellationToken cancellationToken)
    {
        var row = await _runs.FindAsync(Keys.JobRuns.Run(job), null, cancellationToken).ConfigureAwait(false);
        return row is null ? null : Read(row);
    }

    public async Task<IReadOnlyList<JobRun>> AllAsync(CancellationToken cancellationToken)
    {
        var runs = new List<JobRun>();
        await foreach (var row in _runs.ReadAsync(Keys.JobRuns.All, null, cancellationToken).ConfigureAwait(false))
            runs.Add(Read(row));
        return runs;
    }

    public Task PutAsync(JobRun run, CancellationToken cancellationToken)
    {
        var key = Keys.JobRuns.Run(run.Job);
        var row = new TableEntity(key.Partition, key.Row)
        {
            [Job] = run.Job,
            [BeganAt] = run.BeganAt,
            [EndedAt] = run.EndedAt,
            [Done] = run.Done,
            [Failure] = run.Failure is { Length: > LongestFailure } text ? text[..LongestFailure] : run.Failure,
            [Subject] = run.Subject,
            [Figures] = run.Figures,
        };
        return _runs.PutAsync(row, cancellationToken);
    }

    private static JobRun Read(TableEntity row) => new(
        row.GetString(Job) ?? throw Damaged(row),
        row.GetDateTimeOffset(BeganAt) ?? throw Damaged(row),
        row.GetDateTimeOffset(EndedAt) ?? throw Damaged(row),
        row.GetInt32(Done) ?? throw Damaged(row),
        row.GetString(Failure))
    {
        Subject = row.GetString(Subject),
        Figures = row.GetString(Figures),
    };

    private static InvalidDataException Damaged(TableEntity row) => new($"{row.PartitionKey} / {row.RowKey} is damaged");
}
