using System.Runtime.CompilerServices;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Closed days, recaps and closes in memory.</summary>
public sealed class MemoryDays(IBuckets buckets) : IDayStore, IUnitDayStore, IClosedDays
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(Nip Nip, DateOnly Date), ClosedDay> _days = [];
    private readonly SortedDictionary<(string Unit, DateOnly Date), UnitDay> _units = [];
    private readonly SortedDictionary<(string Zone, DateOnly Date), DayClose> _closes = [];
    private readonly Dictionary<(string Zone, DateOnly Date), string> _late = [];
    private int _marks;

    /// <summary>As the first import notes it.</summary>
    public DateOnly? FirstDay { get; set; }

    public IReadOnlyCollection<ClosedDay> Days => _days.Values;

    public IReadOnlyCollection<UnitDay> Units => _units.Values;

    public Task PutAsync(int bucket, IReadOnlyList<ClosedDay> days, CancellationToken cancellationToken) => Locked(() =>
    {
        foreach (var day in days)
            _days[(day.Nip, day.Record.Date)] = day;
    });

    public Task<int> RemoveOthersAsync(int bucket, AgencyZone zone, DateOnly date, IReadOnlySet<Nip> keep, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var others = _days.Where(pair => buckets.Of(pair.Key.Nip) == bucket && pair.Key.Date == date && pair.Value.Zone == zone && !keep.Contains(pair.Key.Nip))
                .Select(pair => pair.Key).ToList();
            others.ForEach(key => _days.Remove(key));
            return Task.FromResult(others.Count);
        }
    }

    public Task<IReadOnlyList<ClosedDay>> OfPersonAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ClosedDay>>([.. _days.Values.Where(day => day.Nip == nip && month.Contains(day.Record.Date))]);

    public async IAsyncEnumerable<ClosedDay> OfBucketAsync(int bucket, CivilMonth month, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        List<ClosedDay> found;
        lock (_gate)
            found = [.. _days.Values.Where(day => buckets.Of(day.Nip) == bucket && month.Contains(day.Record.Date))];
        foreach (var day in found)
            yield return PlainJson.Read<ClosedDay>(PlainJson.Of(day));
    }

    public Task PutAsync(UnitDay day, CancellationToken cancellationToken) => Locked(() => _units[(day.UnitCode, day.Date)] = day);

    public Task<IReadOnlyList<UnitDay>> OfUnitAsync(string unitCode, CivilMonth month, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnitDay>>([.. _units.Values.Where(day => day.UnitCode == unitCode && month.Contains(day.Date))]);

    public Task<DayClose?> FindAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken) =>
        Task.FromResult(_closes.GetValueOrDefault((zone.Id, date)));

    public Task PutAsync(DayClose close, CancellationToken cancellationToken) => Locked(() => _closes[(close.Zone.Id, close.Date)] = close);

    public Task<IReadOnlyList<DayClose>> InMonthAsync(CivilMonth month, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DayClose>>([
            .. _closes.Values.Where(close => month.Contains(close.Date)).Select(close => close with { LateMark = _late.GetValueOrDefault((close.Zone.Id, close.Date)) }),
        ]);

    public Task MarkLateAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken) => Locked(() => _late[(zone.Id, date)] = $"{++_marks}");

    public Task ClearLateAsync(DayClose close, CancellationToken cancellationToken) => Locked(() =>
    {
        if (close.LateMark is not null && _late.GetValueOrDefault((close.Zone.Id, close.Date)) == close.LateMark)
            _late.Remove((close.Zone.Id, close.Date));
    });

    public Task<DateOnly?> FirstDayAsync(CancellationToken cancellationToken) => Task.FromResult(FirstDay);

    public Task BeginByAsync(DateOnly date, CancellationToken cancellationToken) => Locked(() => FirstDay = FirstDay < date ? FirstDay : date);

    /// <summary>Takes the punches out of the days of a bucket and month; how many had any.</summary>
    public int ForgetPunches(int bucket, CivilMonth month)
    {
        lock (_gate)
        {
            var keys = _days.Where(pair => buckets.Of(pair.Key.Nip) == bucket && month.Contains(pair.Key.Date) && pair.Value.Punches.Count > 0).Select(pair => pair.Key).ToList();
            keys.ForEach(key => _days[key] = _days[key] with { Punches = [] });
            return keys.Count;
        }
    }

    private Task Locked(Action action)
    {
        lock (_gate)
            action();
        return Task.CompletedTask;
    }
}
