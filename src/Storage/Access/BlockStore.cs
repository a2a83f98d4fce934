using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Access;

/// <summary>Who is locked out, all in one partition, so that it is one query, and a change with its audit row one batch.</summary>
public sealed class BlockStore(StorageClients clients) : IBlockStore
{
    private const string Person = "Nip", Account = "Blocked", Reason = "Reason", Since = "Since";
    private const int Attempts = 8;

    private readonly Table _table = clients.Table(Keys.Blocks.Table);

    public async Task<IReadOnlyList<Block>> AllAsync(CancellationToken cancellationToken)
    {
        var blocks = new List<Block>();
        await foreach (var row in _table.ReadAsync(Keys.Blocks.InForce, null, cancellationToken).ConfigureAwait(false))
            blocks.Add(Read(row));
        return blocks;
    }

    public async Task WriteAsync(BlockChange change, CancellationToken cancellationToken)
    {
        var id = IdOf(change.Block);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var counter = await _table.FindAsync(Keys.Blocks.Counter(id), null, cancellationToken).ConfigureAwait(false);
            var number = (counter?.GetInt32("Change") ?? 0) + 1;
            var next = Row(Keys.Blocks.Counter(id));
            next["Change"] = number;
            var batch = new Batch(Keys.Blocks.Partition).Record(Audit(change, Keys.Blocks.Audit(id, number)));
            batch = counter is null ? batch.Add(next) : batch.Replace(next, counter.ETag);
            var there = await _table.FindAsync(Keys.Blocks.Block(id), null, cancellationToken).ConfigureAwait(false);
            if (change.IsClosed)
                batch.Put(Columns(change.Block, Row(Keys.Blocks.Block(id))));
            else if (there is not null)
                batch.Delete(there.RowKey, ETag.All);
            if ((await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone)
                return;
        }

        throw new InvalidOperationException("somebody else changes the same block all the time");
    }

    private static TableEntity Audit(BlockChange change, EntityKey key)
    {
        var row = Columns(change.Block, Row(key));
        row["At"] = change.Block.Since;
        row["By"] = change.By?.Value;
        row["Closed"] = change.IsClosed;
        return row;
    }

    private static TableEntity Columns(Block block, TableEntity row)
    {
        row[Person] = block.Nip?.Value;
        row[Account] = block.Account;
        row[Reason] = block.Reason;
        row[Since] = block.Since;
        return row;
    }

    private static Block Read(TableEntity row) => new(
        row.GetString(Person) is { } nip ? Nip.Parse(nip) : null, row.GetString(Account), row.GetString(Reason) ?? "", row.GetDateTimeOffset(Since) ?? default);

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    // Accounts have any characters and any length.
    private static string IdOf(Block block) => block.Nip is { } nip
        ? $"N!{KeyText.Encode(nip.Value)}"
        : $"S!{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(block.Account!)))}";
}
