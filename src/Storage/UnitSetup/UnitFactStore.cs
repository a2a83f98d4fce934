using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.UnitSetup;

/// <summary>What administrators set up, in one partition: a change is one batch onto the number that was read, and its own audit row.</summary>
public sealed class UnitFactStore(StorageClients clients) : IUnitFactStore
{
    private const string Number = "Version", Content = "Fact", At = "At", By = "By";

    private readonly Table _table = clients.Table(Keys.UnitFacts.Table);

    public async Task<int> NumberAsync(CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.UnitFacts.Version, null, cancellationToken).ConfigureAwait(false) is { } row ? RowText.Number(row, Number) : 0;

    public async Task<IReadOnlyList<RecordedUnitFact>> ReadAsync(int after, int until, CancellationToken cancellationToken)
    {
        var changes = new List<RecordedUnitFact>();
        if (after >= until)
            return changes;
        await foreach (var row in _table.ReadAsync(Keys.UnitFacts.Changes(after, until), null, cancellationToken).ConfigureAwait(false))
            changes.Add(StoredJson.Read<RecordedUnitFact>(PackedText.Get(row, Content) ?? throw RowText.Damaged(row, Content)));
        return changes;
    }

    public async Task<SaveResult> AppendAsync(RecordedUnitFact change, CancellationToken cancellationToken)
    {
        var known = await _table.FindAsync(Keys.UnitFacts.Version, null, cancellationToken).ConfigureAwait(false);
        if ((known is null ? 0 : RowText.Number(known, Number)) != change.Number - 1)
            return SaveResult.Changed;
        var number = Row(Keys.UnitFacts.Version);
        number[Number] = change.Number;
        var row = Row(Keys.UnitFacts.Change(change.Number));
        row[Number] = change.Number;
        row[At] = change.EndedAt ?? change.At;
        row[By] = (change.EndedBy ?? change.RecordedBy).Value;
        if (!PackedText.TryPut(row, Content, StoredJson.Write(change)))
            throw new InvalidOperationException("a month of shifts always fits");
        var batch = new Batch(Keys.UnitFacts.Partition);
        batch = known is null ? batch.Add(number) : batch.Replace(number, known.ETag);
        return (await _table.WriteAsync(batch.Record(row), cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);
}
