namespace EPerformance.Application.Periods;

/// <summary>Reads two runs in order of NIP side by side: sums, and the people for whom they differ.</summary>
/// <param name="onlyPay">Nothing but amounts is known of the older one.</param>
internal sealed class RunTally(Func<PersonResult, bool> isSeen, bool onlyPay = false)
{
    private readonly List<ComparedPair> _changed = [];
    private int _people, _gain, _lose, _joined, _gone;
    private long _before, _after;

    public IReadOnlyList<ComparedPair> Changed => _changed;

    public ComparisonSum Sum => new(_people, _gain, _lose, _people - _gain - _lose, _joined, _gone, _before, _after);

    public async Task ReadAsync(IAsyncEnumerable<PersonResult> before, IAsyncEnumerable<PersonResult> after, CancellationToken cancellationToken)
    {
        await using var older = before.GetAsyncEnumerator(cancellationToken);
        await using var newer = after.GetAsyncEnumerator(cancellationToken);
        var (hasOlder, hasNewer) = (await older.MoveNextAsync().ConfigureAwait(false), await newer.MoveNextAsync().ConfigureAwait(false));
        while (hasOlder || hasNewer)
        {
            var order = (hasOlder, hasNewer) switch
            {
                (true, false) => -1,
                (false, true) => 1,
                _ => older.Current.Nip.CompareTo(newer.Current.Nip),
            };
            Add(new ComparedPair((order <= 0 ? older : newer).Current.Nip, order <= 0 ? older.Current : null, order >= 0 ? newer.Current : null, onlyPay));
            if (order <= 0)
                hasOlder = await older.MoveNextAsync().ConfigureAwait(false);
            if (order >= 0)
                hasNewer = await newer.MoveNextAsync().ConfigureAwait(false);
        }
    }

    private void Add(ComparedPair pair)
    {
        if (!isSeen(pair.Known))
            return;
        _people++;
        _gain += pair.Change > 0 ? 1 : 0;
        _lose += pair.Change < 0 ? 1 : 0;
        _joined += pair.Before is null ? 1 : 0;
        _gone += pair.After is null ? 1 : 0;
        _before += pair.PaidBefore;
        _after += pair.PaidAfter;
        if (pair.IsChanged)
            _changed.Add(pair);
    }
}
