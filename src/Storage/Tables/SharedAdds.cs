using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;

namespace EPerformance.Storage.Tables;

/// <summary>
/// New rows of one table, written together with those that came while the store was busy with the rows before them: who comes alone is written at once and alone, and a
/// partition in front of which many wait costs one transaction for up to a hundred of them, two under way at most. Nobody waits for company, and nobody is answered before the store has kept the row.
/// </summary>
/// <remarks>
/// A batch is all or nothing, so what stops one row would stop the others with it: then each is written for itself and gets its own answer. A write that hangs holds up the rows
/// behind it for <see cref="Patience"/> at most. Why at all: <c>docs/adr/0016</c>.
/// </remarks>
public sealed class SharedAdds
{
    /// <summary>How long a row waits for the writes before it; then it goes alone.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Func<TableEntity, CancellationToken, Task<WriteResult>> _alone;
    private readonly Func<Batch, CancellationToken, Task<BatchWritten>> _together;
    private readonly TimeSpan _patience;
    private readonly ConcurrentDictionary<string, AddLane> _lanes = new(StringComparer.Ordinal);

    public SharedAdds(Table table)
        : this(async (row, stop) => (await table.AddAsync(row, stop).ConfigureAwait(false)).Result, table.WriteAsync, Patience)
    {
    }

    /// <param name="alone">Writes one row.</param>
    /// <param name="together">Writes a batch.</param>
    /// <param name="patience">See <see cref="Patience"/>.</param>
    internal SharedAdds(Func<TableEntity, CancellationToken, Task<WriteResult>> alone, Func<Batch, CancellationToken, Task<BatchWritten>> together, TimeSpan patience)
    {
        _alone = alone;
        _together = together;
        _patience = patience;
    }

    /// <summary>Partitions that are being written to at this moment.</summary>
    internal int Busy => _lanes.Count;

    /// <summary>As <see cref="Table.AddAsync"/>, but for the version of the row, which a batch does not tell.</summary>
    /// <param name="row">New; nobody changes it any more.</param>
    /// <param name="cancellationToken">Who gives up waiting does not take the row back: it may be kept all the same, as with a lost answer.</param>
    /// <exception cref="RequestFailedException">The store failed; whether it kept the row is not known.</exception>
    public async Task<WriteResult> AddAsync(TableEntity row, CancellationToken cancellationToken)
    {
        EntityGuard.Check(row);
        var (lane, place) = Enter(row);
        if (place is not null)
            return await lane.WaitAsync(place, _patience, cancellationToken).ConfigureAwait(false) ?? await _alone(row, cancellationToken).ConfigureAwait(false);
        try
        {
            return await _alone(row, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            GoOn(lane);
        }
    }

    private (AddLane Lane, AddLane.Place? Place) Enter(TableEntity row)
    {
        while (true)
        {
            var lane = _lanes.GetOrAdd(row.PartitionKey, static partition => new AddLane(partition));
            if (lane.TryEnter(row, out var place, out var beside))
            {
                if (beside is not null)
                    SetOff(lane, beside);
                return (lane, place);
            }

            Leave(lane);
        }
    }

    private void GoOn(AddLane lane)
    {
        if (Next(lane) is { } first)
            SetOff(lane, first);
    }

    // What waits belongs to other requests: this one goes on with its own, and they are written beside it and not in its name.
    private void SetOff(AddLane lane, AddLane.Load first)
    {
        using (ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow())
            _ = Task.Run(() => DrainAsync(lane, first));
    }

    private async Task DrainAsync(AddLane lane, AddLane.Load first)
    {
        for (var load = first; load is not null; load = Next(lane))
        {
            if (load.Places.Count == 1 || !await IsAnsweredAsync(load).ConfigureAwait(false))
                await Task.WhenAll(load.Places.Select(AloneAsync)).ConfigureAwait(false);
        }
    }

    private AddLane.Load? Next(AddLane lane)
    {
        var load = lane.Next(out var isOver);
        if (isOver)
            Leave(lane);
        return load;
    }

    private void Leave(AddLane ended) => _lanes.TryRemove(new KeyValuePair<string, AddLane>(ended.Partition, ended));

    // False: refused as a whole, because of a row that is there already or that the store does not take. A failure of the store is everybody's answer.
    private async Task<bool> IsAnsweredAsync(AddLane.Load load)
    {
        try
        {
            if (!(await _together(load.Batch, CancellationToken.None).ConfigureAwait(false)).IsDone)
                return false;
            foreach (var place in load.Places)
                place.SetResult(WriteResult.Done);
        }
        catch (RequestFailedException refused) when (refused.Status is >= 400 and < 500 and not (408 or 429))
        {
            return false;
        }
        catch (Exception failure)
        {
            foreach (var place in load.Places)
                place.SetException(failure);
        }

        return true;
    }

    private async Task AloneAsync(AddLane.Place place)
    {
        try
        {
            place.SetResult(await _alone(place.Row, CancellationToken.None).ConfigureAwait(false));
        }
        catch (Exception failure)
        {
            place.SetException(failure);
        }
    }
}
