using System.Collections.Concurrent;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Requests;

/// <summary>
/// Where approved duty takes people, in memory, so that a tap asks no store. Each month is read again after <see cref="Lifetime"/> by one caller (one transaction per thousand trips); everybody
/// else goes on with what is known meanwhile. A trip that was approved a moment ago changes what a tap is answered, never what its day is read from: the close reads the requests themselves.
/// </summary>
public sealed class TripBook(IPersonRequests requests, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    /// <summary>Zones, shifts over midnight and trips that begin or end beside a day reach no further.</summary>
    private const int DaysAround = 2;

    /// <summary>Machines send what is a month old.</summary>
    private const int MonthsKept = 6;

    private readonly SemaphoreSlim _firstLook = new(1);
    private readonly ConcurrentDictionary<CivilMonth, Month> _months = new();
    private volatile Turn? _turn;

    public async ValueTask<Trips> AroundAsync(DateOnly date, CancellationToken cancellationToken)
    {
        var (first, last) = (MonthOf(date, -DaysAround), MonthOf(date, DaysAround));
        var one = await OfMonthAsync(first, cancellationToken).ConfigureAwait(false);
        if (first == last)
            return one.Trips;
        var other = await OfMonthAsync(last, cancellationToken).ConfigureAwait(false);
        return one.Parts.Count == 0 ? other.Trips : other.Parts.Count == 0 ? one.Trips : OfBoth(one, other);
    }

    public void Dispose() => _firstLook.Dispose();

    private Trips OfBoth(Month one, Month other)
    {
        if (_turn is { } known && known.One == one && known.Other == other)
            return known.Trips;
        var turn = new Turn(one, other, Trips.Of(one.Parts.Concat(other.Parts).DistinctBy(part => (part.Person, part.Request))));
        _turn = turn;
        return turn.Trips;
    }

    private static CivilMonth MonthOf(DateOnly date, int days) =>
        CivilMonth.Of(DateOnly.FromDayNumber(Math.Clamp(date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)));

    private async ValueTask<Month> OfMonthAsync(CivilMonth month, CancellationToken cancellationToken)
    {
        if (_months.TryGetValue(month, out var known))
            return IsFresh(known) || !known.TryBegin() ? known : await ReadAsync(month, known, cancellationToken).ConfigureAwait(false);
        await _firstLook.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _months.TryGetValue(month, out known) ? known : await ReadAsync(month, null, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _firstLook.Release();
        }
    }

    private async Task<Month> ReadAsync(CivilMonth month, Month? known, CancellationToken cancellationToken)
    {
        try
        {
            var at = clock.GetTimestamp();
            var read = new Month(at, await requests.TripsAsync(month, cancellationToken).ConfigureAwait(false));
            if (_months.Count >= MonthsKept)
                _months.Clear();
            _months[month] = read;
            return read;
        }
        finally
        {
            known?.End();
        }
    }

    private bool IsFresh(Month month) => clock.GetElapsedTime(month.At) < Lifetime;

    private sealed class Month(long at, IReadOnlyList<PersonRequest> parts)
    {
        private int _isRefreshing;

        public long At => at;

        public IReadOnlyList<PersonRequest> Parts => parts;

        public Trips Trips { get; } = Trips.Of(parts);

        public bool TryBegin() => Interlocked.Exchange(ref _isRefreshing, 1) == 0;

        public void End() => Interlocked.Exchange(ref _isRefreshing, 0);
    }

    /// <summary>Two months around their turn: put together once, because every tap of four days asks for both.</summary>
    private sealed record Turn(Month One, Month Other, Trips Trips);
}
