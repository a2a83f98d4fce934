using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Talent;

/// <summary>Talent maps on tables: seats are rows that are written before the map that they belong to.</summary>
public sealed class TalentStore(StorageClients clients) : ITalentStore
{
    private const string Content = "Content", Version = "Version", At = "At", By = "By";

    private readonly Table _table = clients.Table(Keys.Talent.Table);

    public async Task<StoredTalentRules?> RulesAsync(CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Talent.Rules, null, cancellationToken).ConfigureAwait(false) is { } row
            ? new StoredTalentRules(Read<TalentRules>(row), RowText.Number(row, Version), row.ETag.ToString())
            : null;

    public Task<SaveResult> SaveRulesAsync(StoredTalentRules? before, TalentRules after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var version = (before?.Version ?? 0) + 1;
        return SaveAsync(Keys.Talent.Rules, Keys.Talent.RulesAudit(version), before?.Tag, version, after, by, at, cancellationToken);
    }

    public async Task PutSeatsAsync(string map, IReadOnlyList<TalentSeat> seats, CancellationToken cancellationToken)
    {
        var rows = seats.Select(seat => Row(Keys.Talent.Seat(map, seat.Place.Nip), seat)).Concat(seats.Where(seat => seat.Rank is not null).Select(seat => Row(Keys.Talent.Rank(map, seat.Rank!.Value), seat)));
        foreach (var batch in Batch.PutAll(Keys.Talent.OfMap(map), rows))
        {
            var written = await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
            if (!written.IsDone)
                throw new InvalidOperationException($"{batch.Partition} / {written.Row}: overwriting ended as {written.Result}");
        }
    }

    public Task<SaveResult> AddAsync(TakenMap map, Nip by, CancellationToken cancellationToken) =>
        SaveAsync(Keys.Talent.Map(map.Id), Keys.Talent.MapAudit(map.Id), null, 1, map, by, map.At, cancellationToken);

    public Task<IReadOnlyList<TakenMap>> MapsAsync(CancellationToken cancellationToken) => ListAsync(Keys.Talent.Maps, Read<TakenMap>, cancellationToken);

    public async Task<TakenMap?> FindAsync(string map, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Talent.Map(map), null, cancellationToken).ConfigureAwait(false) is { } row ? Read<TakenMap>(row) : null;

    public async Task<TalentSeat?> SeatAsync(string map, Nip person, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Talent.Seat(map, person), null, cancellationToken).ConfigureAwait(false) is { } row ? Read<TalentSeat>(row) : null;

    public Task<IReadOnlyList<TalentSeat>> SeatsAsync(string map, Nip? after, int count, CancellationToken cancellationToken) =>
        PageAsync(Keys.Talent.Seats(map), after is { } last ? Keys.Talent.Seat(map, last).Row : null, count, cancellationToken);

    public Task<IReadOnlyList<TalentSeat>> PoolAsync(string map, int after, int count, CancellationToken cancellationToken) =>
        PageAsync(Keys.Talent.Pool(map), after > 0 ? Keys.Talent.Rank(map, after).Row : null, count, cancellationToken);

    public Task<IReadOnlyList<StoredPost>> PostsAsync(CancellationToken cancellationToken) => ListAsync(Keys.Talent.Posts, Post, cancellationToken);

    public async Task<StoredPost?> PostAsync(string code, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Talent.Post(code), null, cancellationToken).ConfigureAwait(false) is { } row ? Post(row) : null;

    public Task<SaveResult> SavePostAsync(StoredPost? before, TargetPost after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var version = (before?.Version ?? 0) + 1;
        return SaveAsync(Keys.Talent.Post(after.Code), Keys.Talent.PostAudit(after.Code, version), before?.Tag, version, after, by, at, cancellationToken);
    }

    /// <summary>The row, and beside it an audit row that holds what is there afterwards.</summary>
    private async Task<SaveResult> SaveAsync<T>(EntityKey key, EntityKey auditKey, string? tag, int version, T content, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (row, audit) = (Row(key, content), Row(auditKey, content));
        row[Version] = version;
        (audit[Version], audit[At], audit[By]) = (version, at, by.Value);
        var batch = new Batch(key.Partition);
        batch = tag is null ? batch.Add(row) : batch.Replace(row, new ETag(tag));
        batch.Record(audit);
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    private async Task<IReadOnlyList<TalentSeat>> PageAsync(KeyRange range, string? after, int count, CancellationToken cancellationToken) =>
        [.. (await _table.PageAsync(range, after, count, null, cancellationToken).ConfigureAwait(false)).Rows.Select(Read<TalentSeat>)];

    private async Task<IReadOnlyList<T>> ListAsync<T>(KeyRange range, Func<TableEntity, T> read, CancellationToken cancellationToken)
    {
        var found = new List<T>();
        await foreach (var row in _table.ReadAsync(range, null, cancellationToken).ConfigureAwait(false))
            found.Add(read(row));
        return found;
    }

    private static StoredPost Post(TableEntity row) => new(Read<TargetPost>(row), RowText.Number(row, Version), row.ETag.ToString());

    private static TableEntity Row<T>(EntityKey key, T content)
    {
        var row = new TableEntity(key.Partition, key.Row);
        return PackedText.TryPut(row, Content, StoredJson.Write(content)) ? row : throw new InvalidOperationException($"{Content} of {row.RowKey} does not fit");
    }

    private static T Read<T>(TableEntity row) => StoredJson.Read<T>(PackedText.Get(row, Content) ?? throw RowText.Damaged(row, Content));
}
