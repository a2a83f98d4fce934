using EPerformance.Application.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.RollUp;

/// <summary>
/// The results of a bucket, handed out as its people come by. While both come in one order hardly any is held; where the orders differ, what was passed is kept until its person comes.
/// </summary>
internal sealed class PaidAlongside(IAsyncEnumerable<PersonResult> results, CancellationToken stop) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<PersonResult> _rest = results.GetAsyncEnumerator(stop);
    private readonly Dictionary<Nip, PersonResult> _passed = [];

    /// <summary>Asked once for each person. <c>null</c> for who could not be calculated.</summary>
    public async ValueTask<PersonResult?> OfAsync(Nip nip)
    {
        if (_passed.Remove(nip, out var known))
            return known;
        while (await _rest.MoveNextAsync().ConfigureAwait(false))
        {
            if (_rest.Current.Nip == nip)
                return _rest.Current;
            _passed[_rest.Current.Nip] = _rest.Current;
        }

        return null;
    }

    public ValueTask DisposeAsync() => _rest.DisposeAsync();
}
