using EPerformance.Application.Audit;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Audit rows that a test puts here, and their seals, in memory.</summary>
public sealed class MemoryAudit : IAuditRows, IAuditSeals
{
    private readonly SortedDictionary<AuditKey, AuditContent> _rows = [];
    private readonly SortedDictionary<int, byte[]> _seals = [];

    public void Put(AuditContent row) => _rows[row.Row.Key] = row;

    public void Remove(AuditKey key) => _rows.Remove(key);

    public async IAsyncEnumerable<AuditRow> AllAsync(
        DateTimeOffset? from, DateTimeOffset? to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var content in _rows.Values.ToList())
        {
            if ((from is null || content.Row.At >= from) && (to is null || content.Row.At is null || content.Row.At < to))
                yield return content.Row;
        }
    }

    public Task<AuditContent?> FindAsync(AuditKey key, CancellationToken cancellationToken) => Task.FromResult(_rows.GetValueOrDefault(key));

    public Nip? PersonOf(AuditKey key) => key.Table is "Submissions" or "Requests" && Nip.TryParse(key.Partition.Split('!')[0], out var nip) ? nip : null;

    public async IAsyncEnumerable<AuditContent> OfPersonAsync(Nip nip, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var content in _rows.Values.Where(content => content.Row.Key.Partition.StartsWith($"{nip.Value}!", StringComparison.Ordinal)).ToList())
            yield return content;
    }

    public Task<IReadOnlyList<int>> NumbersAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<int>>([.. _seals.Keys]);

    public Task<byte[]?> ReadAsync(int number, CancellationToken cancellationToken) => Task.FromResult(_seals.GetValueOrDefault(number));

    public Task<bool> WriteAsync(int number, byte[] content, CancellationToken cancellationToken) =>
        Task.FromResult(_seals.TryAdd(number, content) || _seals[number].AsSpan().SequenceEqual(content));
}
