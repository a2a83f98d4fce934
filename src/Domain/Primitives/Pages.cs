using System.Collections;

namespace EPerformance.Domain.Primitives;

/// <summary>
/// Values in the order in which they came, in pages of a fixed size. A list of a hundred thousand is one block of memory, taken anew and copied whenever it is full, and objects of their own are looked at by the collector
/// one by one: both cost a person of a large agency more than one of a small one.
/// </summary>
public sealed class Pages<T> : IReadOnlyCollection<T>
    where T : struct
{
    private const int PageSize = 256;

    private readonly List<T[]> _pages = [];

    public int Count { get; private set; }

    public void Add(T value)
    {
        if (Count % PageSize == 0)
            _pages.Add(new T[PageSize]);
        _pages[^1][Count++ % PageSize] = value;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var number = 0; number < Count; number++)
            yield return _pages[number / PageSize][number % PageSize];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
