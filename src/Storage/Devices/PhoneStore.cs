using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Devices;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Devices;

/// <summary>People's phones; audit rows hold the binding as it was then, and are read as what has changed.</summary>
public sealed class PhoneStore(StorageClients clients) : IPhoneStore
{
    private const string Binding = "Binding", At = "At", By = "By", Reason = "Reason";

    private readonly Table _table = clients.Table(Keys.Phones.Table);

    public Task<IReadOnlyList<PhoneBinding>> AllAsync(CancellationToken cancellationToken) => ReadAsync(Keys.Phones.All, cancellationToken);

    public Task<IReadOnlyList<PhoneBinding>> ChangedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        ReadAsync(Keys.Phones.ChangedSince(since), cancellationToken);

    public async Task<StoredPhone?> FindAsync(Nip nip, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Phones.Binding(nip), null, cancellationToken).ConfigureAwait(false) is { } row ? new StoredPhone(Read(row), row.ETag.ToString()) : null;

    public async Task<SaveResult> SaveAsync(PhoneSave change, CancellationToken cancellationToken)
    {
        var row = Row(change.After, Keys.Phones.Binding(change.After.Nip));
        var audit = Row(change.After, Keys.Phones.Audit(change.At, change.After.Nip, change.After.Version));
        audit[At] = change.At;
        audit[By] = change.By?.Value;
        audit[Reason] = change.Reason;
        var batch = new Batch(Keys.Phones.Partition).Record(audit);
        batch = change.Before is null ? batch.Add(row) : batch.Replace(row, new ETag(change.Before.Tag));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    private static TableEntity Row(PhoneBinding binding, EntityKey key) => new(key.Partition, key.Row) { [Binding] = StoredJson.Write(binding) };

    private static PhoneBinding Read(TableEntity row) => StoredJson.Read<PhoneBinding>(RowText.Required(row, Binding));

    private async Task<IReadOnlyList<PhoneBinding>> ReadAsync(KeyRange range, CancellationToken cancellationToken)
    {
        var found = new List<PhoneBinding>();
        await foreach (var row in _table.ReadAsync(range, [Binding], cancellationToken).ConfigureAwait(false))
            found.Add(Read(row));
        return found;
    }
}
