using EPerformance.Domain.Primitives;

namespace EPerformance.Application.RollUp;

/// <summary>Rows of the people of a bucket, handed out as the people come by. While both come in the same order none is held; where the people's differs, what was passed is kept until its person comes.</summary>
/// <param name="rows">In the order of NIP, at most one for a person.</param>
internal sealed class Alongside<T>(IAsyncEnumerable<T> rows, Func<T, Nip> nipOf, CancellationToken stop) : IAsyncDisposable
    where T : class
{
    private readonly IAsyncEnumerator<T> _rest = rows.GetAsyncEnumerator(stop);
    private readonly Dictionary<Nip, T> _passed = [];
    private T? _next;
    private bool _isOver;

    /// <summary>Asked once for each person. <c>null</c> for who has none.</summary>
    public async ValueTask<T?> OfAsync(Nip nip)
    {
        if (_passed.Remove(nip, out var known))
            return known;
        while (await PeekAsync().ConfigureAwait(false) is { } next && nipOf(next).CompareTo(nip) is <= 0 and var order)
        {
            _next = null;
            if (order == 0)
                return next;
            _passed[nipOf(next)] = next;
        }

        return null;
    }

    public ValueTask DisposeAsync() => _rest.DisposeAsync();

    private async ValueTask<T?> PeekAsync()
    {
        if (_next is not null || _isOver)
            return _next;
        if (await _rest.MoveNextAsync().ConfigureAwait(false))
            _next = _rest.Current;
        else
            _isOver = true;
        return _next;
    }
}
