using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Idempotency;

/// <summary>
/// Answers by caller and key in one table. Claiming is an insert, so that of two who ask at once the store itself lets one through; an
/// abandoned claim passes on by replacing the row that was read. A claim costs one transaction, the answer another.
/// </summary>
public sealed class IdempotencyStore(StorageClients clients) : IIdempotencyStore
{
    /// <summary>When the row was begun or last renewed.</summary>
    internal const string Alive = "Alive";

    private const string Fingerprint = "Fingerprint", Ticket = "Ticket", Status = "Status", Headers = "Headers", Body = "Body";

    /// <summary>Bytes that fit one property.</summary>
    private const int ChunkSize = 63 * 1024;

    private readonly Table _answers = clients.Table(Keys.Idempotency.Table);

    public async ValueTask<IdempotencyClaim> BeginAsync(IdempotencyKey key, string fingerprint, DateTimeOffset now, CancellationToken stop)
    {
        var ticket = Guid.NewGuid().ToString("N");
        var place = PlaceOf(key);
        for (var attempt = 0; ; attempt++)
        {
            var claim = new TableEntity(place.Partition, place.Row) { [Fingerprint] = fingerprint, [Alive] = now, [Ticket] = ticket };
            if ((await _answers.AddAsync(claim, stop).ConfigureAwait(false)).IsDone)
                return new IdempotencyClaim.New(ticket);
            var row = await _answers.FindAsync(place, cancellationToken: stop).ConfigureAwait(false);
            if (row is not null)
            {
                var answer = Known(row, ticket, fingerprint, now);
                if (answer is not null || (await _answers.ReplaceAsync(claim, row.ETag, stop).ConfigureAwait(false)).IsDone)
                    return answer ?? new IdempotencyClaim.New(ticket);
            }

            // Released or taken over between our two looks: look again, but not for ever.
            if (attempt == 3)
                return new IdempotencyClaim.InProgress();
        }
    }

    public async ValueTask RenewAsync(IdempotencyKey key, string ticket, DateTimeOffset now, CancellationToken stop)
    {
        if (await OwnAsync(key, ticket, stop).ConfigureAwait(false) is not { } row)
            return;
        row[Alive] = now;
        await _answers.ReplaceAsync(row, row.ETag, stop).ConfigureAwait(false);
    }

    public async ValueTask CompleteAsync(IdempotencyKey key, string ticket, StoredAnswer answer, CancellationToken stop)
    {
        if (await OwnAsync(key, ticket, stop).ConfigureAwait(false) is not { } row)
            return;
        row[Status] = answer.Status;
        row[Headers] = StoredJson.Write(answer.Headers);
        for (var start = 0; start < answer.Body.Length; start += ChunkSize)
            row[Body + (start / ChunkSize)] = answer.Body[start..Math.Min(answer.Body.Length, start + ChunkSize)].ToArray();
        await _answers.ReplaceAsync(row, row.ETag, stop).ConfigureAwait(false);
    }

    public async ValueTask ReleaseAsync(IdempotencyKey key, string ticket, CancellationToken stop)
    {
        if (await OwnAsync(key, ticket, stop).ConfigureAwait(false) is { } row)
            await _answers.DeleteAsync(PlaceOf(key), row.ETag, stop).ConfigureAwait(false);
    }

    /// <summary>The claim that the ticket proves; <c>null</c> when it has passed on, is gone or has its answer.</summary>
    private async Task<TableEntity?> OwnAsync(IdempotencyKey key, string ticket, CancellationToken stop)
    {
        var row = await _answers.FindAsync(PlaceOf(key), cancellationToken: stop).ConfigureAwait(false);
        return row?.GetString(Ticket) == ticket && !row.ContainsKey(Status) ? row : null;
    }

    /// <summary>A caller's name may be empty (not signed in), of any length and of any characters: its digest is a key.</summary>
    private static EntityKey PlaceOf(IdempotencyKey key) =>
        Keys.Idempotency.Answer(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.Scope))), key.Value);

    /// <summary>What the row says to this request; <c>null</c> when its claim was abandoned and may be taken over.</summary>
    private static IdempotencyClaim? Known(TableEntity row, string ticket, string fingerprint, DateTimeOffset now)
    {
        if (row.GetString(Ticket) == ticket)
            return new IdempotencyClaim.New(ticket); // Our own insert, whose answer was lost on the way.
        if (row.GetString(Fingerprint) != fingerprint)
            return new IdempotencyClaim.Mismatch();
        if (row.GetInt32(Status) is { } status)
            return new IdempotencyClaim.Replay(new StoredAnswer(status, HeadersOf(row), BodyOf(row)));
        var alive = row.GetDateTimeOffset(Alive) ?? throw new UnreachableException("a claim without its time");
        return now - alive < IIdempotencyStore.Lease ? new IdempotencyClaim.InProgress() : null;
    }

    private static byte[] BodyOf(TableEntity row)
    {
        using var body = new MemoryStream();
        for (var chunk = 0; row.GetBinary(Body + chunk) is { } bytes; chunk++)
            body.Write(bytes);
        return body.ToArray();
    }

    private static Dictionary<string, string> HeadersOf(TableEntity row) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(Headers), StoredJson.Options) ?? [];
}
