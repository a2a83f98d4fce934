using System.Text;
using Azure.Data.Tables;
using EPerformance.Application.Audit;
using EPerformance.Storage.Blobs;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Audit;

/// <summary>Whatever happens to a sealed row is found, and the row is named.</summary>
public sealed class VerifyAuditTests(AzuriteFixture azurite) : AuditTest(azurite)
{
    private const int Seed = 20260302;

    /// <summary>In each round one bit of one more column of every row; the bits are drawn with a stated seed.</summary>
    [Fact]
    public async Task One_flipped_bit_in_any_column_of_any_sealed_row_is_found()
    {
        var keys = await SealedAsync();
        var random = new Random(Seed);
        var original = new Dictionary<AuditKey, TableEntity>();
        foreach (var key in keys)
            original[key] = await ReadAsync(key);
        var flipped = 0;

        for (var round = 0; round < original.Values.Max(row => Columns(row).Count); round++)
        {
            var touched = new List<AuditKey>();
            foreach (var (key, row) in original.Where(pair => round < Columns(pair.Value).Count))
            {
                var column = Columns(row)[round];
                var changed = Copy(row);
                changed[column] = Flip(row[column], random);
                await OverwriteAsync(key, changed);
                touched.Add(key);
                flipped++;
            }

            var verification = await Verifying.RunAsync(null, Stop);
            Assert.Equal(touched.Order(), verification.Findings.Select(finding => finding.Key!.Value));
            Assert.All(verification.Findings, finding => Assert.Equal((AuditFindingKind.RowChanged, 1), (finding.Kind, finding.Seal)));
            foreach (var key in touched)
                await OverwriteAsync(key, original[key]);
        }

        Assert.True(flipped >= 40, $"only {flipped} columns were tried");
        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);
    }

    /// <summary>Each row is deleted, has another one inserted behind it and changes places with each other row, one after the other; changed bits have a test of their own.</summary>
    [Fact]
    public async Task Any_single_interference_is_found_and_the_row_is_named()
    {
        var keys = await SealedAsync();
        var original = new Dictionary<AuditKey, TableEntity>();
        foreach (var key in keys)
            original[key] = await ReadAsync(key);

        foreach (var key in keys)
        {
            await DeleteAsync(key);
            await FoundAsync((AuditFindingKind.RowDeleted, key));
            await OverwriteAsync(key, original[key]);

            var inserted = key with { Row = key.Row + '5' };
            await OverwriteAsync(inserted, Copy(original[key], inserted.Row));
            await FoundAsync((AuditFindingKind.RowInserted, inserted));
            await DeleteAsync(inserted);
        }

        foreach (var (one, other) in keys.SelectMany((one, place) => keys.Skip(place + 1).Select(other => (one, other))))
        {
            await OverwriteAsync(one, Moved(original[other], one));
            await OverwriteAsync(other, Moved(original[one], other));
            await FoundAsync((AuditFindingKind.RowReordered, one), (AuditFindingKind.RowReordered, other));
            await OverwriteAsync(one, original[one]);
            await OverwriteAsync(other, original[other]);
        }

        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);
    }

    [Fact]
    public async Task A_column_that_is_added_removed_or_of_another_type_is_found()
    {
        var key = (await SealedAsync())[0];
        var row = await ReadAsync(key);
        foreach (var change in new Action<TableEntity>[] { copy => copy["Note"] = "", copy => copy.Remove("By"), copy => copy["Change"] = (long)(int)row["Change"] })
        {
            var changed = Copy(row);
            change(changed);
            await OverwriteAsync(key, changed);

            Assert.Equal(new AuditFinding(AuditFindingKind.RowChanged, 1, key), await OnlyFindingAsync());
        }
    }

    [Fact]
    public async Task A_deleted_row_is_found()
    {
        var key = (await SealedAsync())[^1];

        await DeleteAsync(key);

        Assert.Equal(new AuditFinding(AuditFindingKind.RowDeleted, 1, key), await OnlyFindingAsync());
    }

    [Fact]
    public async Task A_row_that_is_inserted_into_a_sealed_day_is_found()
    {
        var key = (await SealedAsync())[0];
        var row = await ReadAsync(key);
        var inserted = key with { Row = Keys.Periods.Audit("S1", 3).Row };

        await OverwriteAsync(inserted, Copy(row, inserted.Row));

        Assert.Equal(new AuditFinding(AuditFindingKind.RowInserted, 1, inserted), await OnlyFindingAsync());
    }

    [Fact]
    public async Task A_row_without_a_time_does_not_slip_in()
    {
        var key = (await SealedAsync())[0];
        var row = await ReadAsync(key);
        row.Remove("At");
        var inserted = key with { Row = Keys.Periods.Audit("S1", 3).Row };

        await OverwriteAsync(inserted, Copy(row, inserted.Row));

        Assert.Equal((AuditFindingKind.RowInserted, inserted), await OnlyFindingAsync() is { } found ? (found.Kind, found.Key!.Value) : default);
    }

    [Fact]
    public async Task A_row_under_another_key_is_gone_from_its_own_and_inserted_there()
    {
        var key = (await SealedAsync())[0];
        var row = await ReadAsync(key);
        var moved = key with { Row = key.Row[..^1] + (char)(key.Row[^1] ^ 8) };

        await DeleteAsync(key);
        await OverwriteAsync(moved, Copy(row, moved.Row));

        var findings = (await Verifying.RunAsync(null, Stop)).Findings;
        Assert.Contains(new AuditFinding(AuditFindingKind.RowDeleted, 1, key), findings);
        Assert.Contains(new AuditFinding(AuditFindingKind.RowInserted, 1, moved), findings);
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public async Task Two_rows_in_each_others_place_are_found_and_say_whose()
    {
        var keys = await SealedAsync();
        var (one, other) = (await ReadAsync(keys[0]), await ReadAsync(keys[1]));

        await OverwriteAsync(keys[0], Copy(other, keys[0].Row));
        await OverwriteAsync(keys[1], Copy(one, keys[1].Row));

        Assert.Equal(
            [new AuditFinding(AuditFindingKind.RowReordered, 1, keys[0], keys[1]), new AuditFinding(AuditFindingKind.RowReordered, 1, keys[1], keys[0])],
            (await Verifying.RunAsync(null, Stop)).Findings);
    }

    [Fact]
    public async Task A_row_that_is_moved_into_the_future_is_changed_and_not_gone()
    {
        var key = (await SealedAsync())[0];
        var row = await ReadAsync(key);
        row["At"] = FixedClock.Parse("2027-01-01T00:00:00Z");

        await OverwriteAsync(key, row);

        Assert.Equal(new AuditFinding(AuditFindingKind.RowChanged, 1, key), await OnlyFindingAsync());
    }

    [Fact]
    public async Task A_seal_that_is_gone_changed_or_made_anew_is_found()
    {
        await SealedAsync();
        var first = (await Seals.ReadAsync(1, Stop))!;
        Clock.At("2026-03-04T01:15:00Z");
        await Sealing.RunAsync(Stop);
        var root = (await Verifying.RunAsync(null, Stop)).Root!;

        await Clients.Container(Containers.Anchors).DeleteBlobAsync("00000001", cancellationToken: Stop);
        Assert.Equal(new AuditFinding(AuditFindingKind.SealMissing, 1), (await Verifying.RunAsync(root, Stop)).Findings[0]);

        Assert.True(Seal.TryRead(first, out var seal));
        await Seals.WriteAsync(1, (seal with { Rows = [.. seal.Rows.Skip(1)] }).Write(), Stop);
        Assert.Equal(
            [new AuditFinding(AuditFindingKind.SealChanged, 1), new AuditFinding(AuditFindingKind.RowInserted, 1, seal.Rows[0].Key)],
            (await Verifying.RunAsync(root, Stop)).Findings);

        await Clients.Container(Containers.Anchors).DeleteBlobAsync("00000001", cancellationToken: Stop);
        await Seals.WriteAsync(1, Encoding.UTF8.GetBytes("nothing"), Stop);
        Assert.Contains(new AuditFinding(AuditFindingKind.SealUnreadable, 1), (await Verifying.RunAsync(root, Stop)).Findings);
    }

    [Fact]
    public async Task The_end_of_the_chain_cannot_be_cut_off_when_its_root_was_noted()
    {
        await SealedAsync();
        Clock.At("2026-03-04T01:15:00Z");
        await Sealing.RunAsync(Stop);
        var root = (await Verifying.RunAsync(null, Stop)).Root;
        Assert.True((await Verifying.RunAsync(root, Stop)).IsSound);

        await Clients.Container(Containers.Anchors).DeleteBlobAsync("00000002", cancellationToken: Stop);

        Assert.Equal(new AuditFinding(AuditFindingKind.RootMissing, 0), Assert.Single((await Verifying.RunAsync(root, Stop)).Findings));
    }

    private async Task FoundAsync(params (AuditFindingKind Kind, AuditKey Key)[] expected)
    {
        var found = (await Verifying.RunAsync(null, Stop)).Findings.Select(finding => (finding.Kind, Key: finding.Key!.Value));
        Assert.Equal(expected.OrderBy(one => one.Key), found.OrderBy(one => one.Key));
    }

    private static List<string> Columns(TableEntity row) =>
        [.. row.Keys.Where(name => name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag")).Order(StringComparer.Ordinal)];

    private static object Flip(object value, Random random) => value switch
    {
        string text => Flip(text, random.Next(text.Length), random.Next(4)),
        byte[] bytes => Flip(bytes, random.Next(bytes.Length * 8)),
        int number => number ^ (1 << random.Next(31)),
        long number => number ^ (1L << random.Next(62)),
        bool flag => !flag,
        DateTimeOffset at => new DateTimeOffset(at.UtcTicks ^ (1L << random.Next(40)), TimeSpan.Zero),
        _ => throw new InvalidOperationException($"no bit of a {value.GetType().Name}"),
    };

    private static string Flip(string text, int place, int bit) => string.Concat(text.Select((letter, at) => at == place ? (char)(letter ^ (1 << bit)) : letter));

    private static TableEntity Moved(TableEntity row, AuditKey to)
    {
        var copy = new TableEntity(to.Partition, to.Row);
        foreach (var (name, value) in Copy(row))
        {
            if (name is not ("PartitionKey" or "RowKey"))
                copy[name] = value;
        }

        return copy;
    }

    private static byte[] Flip(byte[] bytes, int bit)
    {
        var copy = bytes.ToArray();
        copy[bit / 8] ^= (byte)(1 << (bit % 8));
        return copy;
    }
}
