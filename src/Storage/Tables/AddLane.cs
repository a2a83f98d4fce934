using Azure.Data.Tables;

namespace EPerformance.Storage.Tables;

/// <summary>
/// The new rows that wait for the writes that are under way in their partition: one, and a second beside it as soon as it would carry as much as the first. It ends with the last of them; who comes later
/// opens another.
/// </summary>
internal sealed class AddLane(string partition)
{
    /// <summary>Rows below which a second write beside the first costs transactions and brings nothing (<c>docs/adr/0016</c>).</summary>
    public const int LeastBeside = 4;

    private readonly Lock _gate = new();
    private readonly LinkedList<Place> _waiting = new();
    private int _underWay;
    private int _carried;
    private bool _isOver;

    public string Partition { get; } = partition;

    /// <param name="place">Null: nobody is before it, and the caller writes the row itself.</param>
    /// <param name="beside">What the caller sets off as the second write; null when there is nothing to set off.</param>
    /// <returns>False when this lane has ended.</returns>
    public bool TryEnter(TableEntity row, out Place? place, out Load? beside)
    {
        lock (_gate)
        {
            (place, beside) = (null, null);
            if (_isOver)
                return false;
            if (_underWay == 0)
            {
                (_underWay, _carried) = (1, 1);
                return true;
            }

            _waiting.AddLast(place = new Place(row));
            if (_underWay == 1 && IsWorthASecond())
            {
                beside = Take();
                _underWay = 2;
            }

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

    /// <summary>What is written next by a write that has ended. Null: nothing, and it stays ended.</summary>
    /// <param name="isOver">Whether the lane ended with it.</param>
    public Load? Next(out bool isOver)
    {
        lock (_gate)
        {
            isOver = false;
            if (_waiting.Count > 0 && (_underWay == 1 || IsWorthASecond()))
                return Take();
            isOver = _isOver = --_underWay == 0;
            return null;
        }
    }

    private bool IsWorthASecond() => _waiting.Count >= Math.Max(LeastBeside, _carried);

    // In the order in which it came: as much as a transaction takes, each key once.
    private Load Take()
    {
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

        _carried = load.Places.Count;
        return load;
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
