using Azure.Data.Tables;

namespace EPerformance.Storage.Tables;

/// <summary>The new rows that wait for the write that is under way in their partition. It ends with the last of them; who comes later opens another.</summary>
internal sealed class AddLane(string partition)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Place> _waiting = new();
    private bool _isTaken;
    private bool _isOver;

    public string Partition { get; } = partition;

    /// <param name="place">Null: nobody is before it, and the caller writes the row itself.</param>
    /// <returns>False when this lane has ended.</returns>
    public bool TryEnter(TableEntity row, out Place? place)
    {
        lock (_gate)
        {
            place = _isTaken ? new Place(row) : null;
            if (_isOver)
                return false;
            _isTaken = true;
            if (place is not null)
                _waiting.AddLast(place);
            return true;
        }
    }

    /// <summary>How the row was written; null when its turn did not come in time and it waits no more.</summary>
    public async Task<WriteResult?> WaitAsync(Place place, TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            return await place.Task.WaitAsync(patience, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!place.Task.IsCompleted)
        {
            return IsLeft(place) ? null : await place.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What is written next, in the order in which it came: as much as a transaction takes, each key once. Null ends the lane.</summary>
    public Load? Next()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                _isOver = true;
                return null;
            }

            var load = new Load([], new Batch(Partition));
            for (var node = _waiting.First; node is not null && load.Batch.HasRoomFor(node.Value.Row);)
            {
                var (place, next) = (node.Value, node.Next);
                if (!load.Batch.Holds(place.Row.RowKey))
                {
                    load.Batch.Add(place.Row);
                    load.Places.Add(place);
                    _waiting.Remove(node);
                }

                node = next;
            }

            return load;
        }
    }

    private bool IsLeft(Place place)
    {
        lock (_gate)
            return _waiting.Remove(place);
    }

    /// <summary>A row that waits, and its answer.</summary>
    internal sealed class Place(TableEntity row) : TaskCompletionSource<WriteResult>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public TableEntity Row { get; } = row;
    }

    /// <summary>One transaction, and who waits for it.</summary>
    internal sealed record Load(List<Place> Places, Batch Batch);
}
