namespace EPerformance.Bench.All;

/// <summary>One for every size, started side by side and ended together.</summary>
internal sealed class AllOf<T> : IAsyncDisposable
    where T : IAsyncDisposable
{
    private readonly T[] _all;

    private AllOf(T[] all)
    {
        _all = all;
    }

    public int Count => _all.Length;

    public T this[int size] => _all[size];

    public static async Task<AllOf<T>> StartAsync(IEnumerable<Task<T>> starting) => new(await Task.WhenAll(starting));

    public async ValueTask DisposeAsync()
    {
        foreach (var one in _all)
            await one.DisposeAsync();
    }
}
