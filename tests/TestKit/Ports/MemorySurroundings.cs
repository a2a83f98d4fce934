using System.Runtime.CompilerServices;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Everything around the submissions in memory. With <see cref="BreakAfter"/> the process dies after that many writes.</summary>
public sealed class MemorySurroundings : IInbox, IDueList, IOutbox, IActivityMonths
{
    private readonly Lock _gate = new();
    private readonly List<InboxEntry> _inbox = [];
    private readonly SortedDictionary<string, DueEntry> _due = new(StringComparer.Ordinal);
    private readonly List<Notice> _notices = [];
    private readonly Dictionary<(Nip Nip, CivilMonth Month), StoredActivityMonth> _months = [];

    /// <summary>Writes until everything fails; <c>null</c> for never.</summary>
    public int? BreakAfter { get; set; }

    /// <summary>Runs once before the next entry of a queue is looked for or written: what somebody else does in between.</summary>
    public Func<Task>? BeforeQueuing { get; set; }

    /// <summary>Runs once before the next entry of a queue is removed.</summary>
    public Func<Task>? BeforeRemoving { get; set; }

    public IReadOnlyList<InboxEntry> Inbox => _inbox;

    public IReadOnlyList<DateTimeOffset> Due => [.. _due.Values.Select(row => row.At)];

    public async Task PutAsync(InboxEntry entry, CancellationToken cancellationToken)
    {
        await InterfereAsync();
        await Write(() =>
        {
            _inbox.RemoveAll(entry.IsAt);
            _inbox.Add(entry);
        });
    }

    public async Task<bool> StandsAsync(InboxEntry entry, CancellationToken cancellationToken)
    {
        await InterfereAsync();
        lock (_gate)
            return _inbox.Contains(entry);
    }

    public async Task RemoveAsync(InboxEntry entry, CancellationToken cancellationToken)
    {
        if (BeforeRemoving is { } interfere)
        {
            BeforeRemoving = null;
            await interfere();
        }

        await Write(() => _inbox.RemoveAll(entry.IsAt));
    }

    public async IAsyncEnumerable<InboxEntry> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        List<InboxEntry> entries;
        lock (_gate)
            entries = [.. _inbox.OrderBy(entry => entry.Post, StringComparer.Ordinal).ThenBy(Place, StringComparer.Ordinal)];
        foreach (var entry in entries)
            yield return entry;
    }

    public Task<InboxPage> PageAsync(string post, string? after, int size, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var page = _inbox.Where(entry => entry.Post == post)
                .OrderBy(Place, StringComparer.Ordinal)
                .Where(entry => after is null || string.CompareOrdinal(Place(entry), after) > 0)
                .Take(size)
                .ToList();
            return Task.FromResult(new InboxPage(page, page.Count == size ? Place(page[^1]) : null));
        }
    }

    public Task PutAsync(DueEntry entry, CancellationToken cancellationToken) => Write(() => _due[Place(entry)] = entry);

    public Task RemoveAsync(DueEntry entry, CancellationToken cancellationToken) => Write(() => _due.Remove(Place(entry)));

    public async IAsyncEnumerable<DueEntry> UntilAsync(DateTimeOffset until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        List<DueEntry> rows;
        lock (_gate)
            rows = [.. _due.Values];
        foreach (var row in rows)
        {
            if (row.At <= until)
                yield return row;
        }
    }

    public Task PutAsync(Notice notice, CancellationToken cancellationToken) => Write(() =>
    {
        if (!_notices.Contains(notice))
            _notices.Add(notice);
    });

    public Task<NoticePage> PageAsync(Nip recipient, string? after, int size, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var page = _notices.Where(one => one.Recipient == recipient)
                .OrderBy(Place, StringComparer.Ordinal)
                .Where(one => after is null || string.CompareOrdinal(Place(one), after) > 0)
                .Take(size)
                .ToList();
            return Task.FromResult(new NoticePage(page, page.Count == size ? Place(page[^1]) : null));
        }
    }

    public Task<StoredActivityMonth?> FindAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_months.GetValueOrDefault((nip, month)));
    }

    public Task<IReadOnlyDictionary<Nip, ActivityMonth>> OfBucketAsync(int bucket, CivilMonth month, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyDictionary<Nip, ActivityMonth>>(
                _months.Where(row => row.Key.Month == month).ToDictionary(row => row.Key.Nip, row => row.Value.Facts));
        }
    }

    public Task<IReadOnlyList<(Nip Nip, CivilMonth Month, ActivityMonth Facts)>> OfYearAsync(int bucket, int year, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // All in the first bucket.
            return Task.FromResult<IReadOnlyList<(Nip, CivilMonth, ActivityMonth)>>(
                bucket > 0 ? [] : [.. _months.Where(row => row.Key.Month.Year == year).Select(row => (row.Key.Nip, row.Key.Month, row.Value.Facts))]);
        }
    }

    public async Task<bool> SaveAsync(Nip nip, CivilMonth month, ActivityMonth facts, string? tag, CancellationToken cancellationToken)
    {
        var saved = false;
        await Write(() =>
        {
            if (_months.GetValueOrDefault((nip, month))?.Tag != tag)
                return;
            _months[(nip, month)] = new StoredActivityMonth(facts, tag + "+");
            saved = true;
        });
        return saved;
    }

    /// <summary>Removes notices from before the instant; how many.</summary>
    public int RemoveNoticesBefore(DateTimeOffset instant)
    {
        lock (_gate)
            return _notices.RemoveAll(notice => notice.At < instant);
    }

    private async Task InterfereAsync()
    {
        if (BeforeQueuing is not { } interfere)
            return;
        BeforeQueuing = null;
        await interfere();
    }

    private static string Place(Notice notice) => $"{DateTime.MaxValue.Ticks - notice.At.UtcTicks:D19} {notice.Item} {notice.Version:D8} {notice.Kind}";

    private static string Place(DueEntry entry) => $"{entry.At.UtcDateTime:O} {entry.Item}";

    private static string Place(InboxEntry entry) => $"{entry.Deadline.UtcDateTime:O} {entry.Item}";

    /// <summary>Counts a write of another store.</summary>
    public void CountWrite()
    {
        lock (_gate)
        {
            if (BreakAfter is not { } left)
                return;
            if (left == 0)
                throw new InvalidOperationException("the process was killed here");
            BreakAfter = left - 1;
        }
    }

    private Task Write(Action write)
    {
        lock (_gate)
        {
            CountWrite();
            write();
        }

        return Task.CompletedTask;
    }
}
