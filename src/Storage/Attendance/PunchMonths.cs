using Azure;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Attendance;

/// <summary>A table per month, so forgetting a month is dropping its table.</summary>
public sealed class PunchMonths(StorageClients clients) : IPunchMonths
{
    private readonly Table _days = clients.Table(Keys.Days.Table);

    public async Task<IReadOnlyList<CivilMonth>> StoredAsync(CancellationToken cancellationToken)
    {
        var months = new List<CivilMonth>();
        await foreach (var name in clients.TablesAsync(Keys.Punches.TablePrefix, cancellationToken).ConfigureAwait(false))
        {
            if (Keys.Punches.TryMonthOf(name, out var month))
                months.Add(month);
        }

        return months;
    }

    public async Task<int> ForgetInDaysAsync(int bucket, CivilMonth month, CancellationToken cancellationToken)
    {
        var range = Keys.Days.OfBucket(new Bucket((byte)bucket), month);
        var forgotten = 0;
        var batch = new Batch(range.FromPartition);
        await foreach (var row in _days.ReadAsync(range, null, cancellationToken).ConfigureAwait(false))
        {
            if (!DayRow.ForgetPunches(row))
                continue;
            if (!batch.HasRoomFor(row))
            {
                await WriteAsync(batch, cancellationToken).ConfigureAwait(false);
                batch = new Batch(range.FromPartition);
            }

            batch.Replace(row, row.ETag);
            forgotten++;
        }

        await WriteAsync(batch, cancellationToken).ConfigureAwait(false);
        return forgotten;
    }

    public Task DropAsync(CivilMonth month, CancellationToken cancellationToken) => clients.Table(Keys.Punches.Table(month.First)).DropAsync(cancellationToken);

    /// <exception cref="RequestFailedException">Somebody else changed a day meanwhile. The next purge forgets what is left.</exception>
    private async Task WriteAsync(Batch batch, CancellationToken cancellationToken)
    {
        var written = await _days.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
        if (!written.IsDone)
            throw new RequestFailedException($"{batch.Partition} / {written.Row} was changed while its punches were forgotten");
    }
}
