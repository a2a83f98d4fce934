using Azure.Data.Tables;
using EPerformance.Storage.Backup;
using EPerformance.Storage.Blobs;
using EPerformance.TestKit;
using QueueNames = EPerformance.Application.Jobs.Queues;

namespace EPerformance.Storage.Tests.Backup;

/// <summary>An instance to a folder and into an empty storage, interrupted, damaged, and where it must not go.</summary>
public sealed class BackupTests(AzuriteFixture azurite) : StorageTest(azurite), IDisposable
{
    private readonly AzuriteFixture _azurite = azurite;
    private readonly string _folder = Directory.CreateTempSubdirectory("eperformance-backup").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_type_every_blob_and_every_message_comes_back_as_it_was()
    {
        var row = await FillAsync();
        await BucketCountMark.CheckAsync(Clients, Stop);

        var (manifest, refusal) = await TakeAsync();
        using var target = await TargetAsync();
        var (restored, refused) = await new RestoreBackup(target, TimeProvider.System).RunAsync(_folder, null, Stop);

        Assert.Null(refusal ?? refused);
        Assert.Equal((manifest!.Rows, 2L, 1L), (restored!.Rows, restored.Blobs, restored.Messages));
        var found = (await target.Table(Keys.Notices.Table).FindAsync(new EntityKey("p", "all"), null, Stop))!;
        Assert.All(row.Keys.Except(["odata.etag", "Timestamp"]), column => Assert.Equal(row[column], found[column]));
        Assert.Equal(row.Count, found.Keys.Except(["odata.etag", "Timestamp"]).Count());
        var blob = (await target.Container(Containers.Evidence).GetBlobClient("4/2026-03/a.pdf").DownloadContentAsync(Stop)).Value;
        Assert.Equal(("application/pdf", "1", "%PDF"), (blob.Details.ContentType, blob.Details.Metadata["kept"], blob.Content.ToString()));
        var again = new FrozenBlobs(target, Containers.Frozen);
        Assert.Equal(FrozenResult.SameWasThere, await again.WriteAsync("2026-03", (stream, stop) => stream.WriteAsync("facts"u8.ToArray(), stop).AsTask(), Stop));
        Assert.Equal("""{"id":"1"}""", Assert.Single(await target.Queue(QueueNames.Notices).ReceiveAsync(32, TimeSpan.FromSeconds(30), Stop)).Text);
        Assert.Equal("""{"id":"1"}""", Assert.Single(await Clients.Queue(QueueNames.Notices).ReceiveAsync(32, TimeSpan.FromSeconds(30), Stop)).Text);
        await BucketCountMark.CheckAsync(target, Stop);
    }

    [Fact]
    public async Task An_interrupted_backup_goes_on_and_an_interrupted_restore_too_and_nobody_serves_meanwhile()
    {
        await FillAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StopAfterAsync(6, (progress, stop) => new TakeBackup(Clients, TimeProvider.System).RunAsync(_folder, progress, stop)));
        Assert.False(File.Exists(Path.Combine(_folder, "manifest.json")));
        await File.AppendAllTextAsync(Path.Combine(_folder, "parts.jsonl"), """{"kind":"Table","sour""", Stop);
        var (manifest, refusal) = await TakeAsync();
        Assert.Null(refusal);
        using var target = await TargetAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StopAfterAsync(9, (progress, stop) => new RestoreBackup(target, TimeProvider.System).RunAsync(_folder, progress, stop)));
        var early = await Assert.ThrowsAsync<InvalidOperationException>(() => BucketCountMark.CheckAsync(target, Stop));
        var seen = new Counted();
        var (restored, refused) = await new RestoreBackup(target, TimeProvider.System).RunAsync(_folder, seen, Stop);

        Assert.Null(refused);
        Assert.Contains("has not ended", early.Message, StringComparison.Ordinal);
        Assert.InRange(seen.Parts, 1, manifest!.Parts - 9);
        Assert.Equal(manifest.Rows, restored!.Rows);
        Assert.Equal(await RowsAsync(Clients), await RowsAsync(target));
        await BucketCountMark.CheckAsync(target, Stop);
    }

    [Theory]
    [InlineData("a part with another byte", "Notices", "BAK-003")]
    [InlineData("a list without its last line", "parts.jsonl", "BAK-003")]
    [InlineData("no end", "manifest.json", "BAK-002")]
    public async Task A_damaged_archive_is_refused_in_both_languages_and_names_the_file(string label, string what, string code)
    {
        await FillAsync();
        await TakeAsync();
        Damage(what);
        using var target = await TargetAsync();

        var (_, refusal) = await new RestoreBackup(target, TimeProvider.System).RunAsync(_folder, null, Stop);

        Assert.True(refusal?.Code == code, $"{label}: {refusal?.Code}");
        if (code == "BAK-003")
            Assert.All([refusal!.Message.Id, refusal.Message.En], text => Assert.Contains(what, text, StringComparison.Ordinal));
        Assert.Null(await target.Table(Keys.Notices.Table).FindAsync(new EntityKey("p", "all"), null, Stop));
    }

    [Fact]
    public async Task Only_into_an_empty_storage_of_the_same_division_and_only_from_an_own_folder()
    {
        await FillAsync();
        await TakeAsync();
        using var taken = await TargetAsync();
        await taken.Queue(QueueNames.Notices).SendAsync("x", null, Stop);
        using var other = await TargetAsync(BucketCount.Four);
        using var third = await TargetAsync();

        var full = await new RestoreBackup(taken, TimeProvider.System).RunAsync(_folder, null, Stop);
        var divided = await new RestoreBackup(other, TimeProvider.System).RunAsync(_folder, null, Stop);
        var again = await TakeAsync();
        File.Delete(Path.Combine(_folder, "manifest.json"));
        var strange = await new TakeBackup(third, TimeProvider.System).RunAsync(_folder, null, Stop);

        Assert.Equal(["BAK-004", "BAK-008", "BAK-007", "BAK-001"], new[] { full.Refusal, divided.Refusal, again.Refusal, strange.Refusal }.Select(refusal => refusal!.Code));
    }

    [Fact]
    public void Everything_that_an_instance_has_is_copied()
    {
        var copied = BackupOrder.Stages.SelectMany(stage => stage).ToList();
        var tables = typeof(Keys).GetNestedTypes().Select(keys => keys.GetField("Table")).OfType<System.Reflection.FieldInfo>().Select(field => (string)field.GetRawConstantValue()!).Append(Keys.Punches.TablePrefix);

        Assert.Equal(tables.Order(StringComparer.Ordinal), Of(SourceKind.Table));
        Assert.Equal(typeof(Containers).GetFields().Select(field => (string)field.GetRawConstantValue()!).Except(BackupOrder.LeftOut).Order(StringComparer.Ordinal), Of(SourceKind.Container));
        Assert.Equal([QueueNames.Notices, QueueNames.NoticesPoison], Of(SourceKind.Queue));

        IEnumerable<string> Of(SourceKind kind) => copied.Where(source => source.Kind == kind).Select(source => source.Name).Order(StringComparer.Ordinal);
    }

    private async Task<TableEntity> FillAsync()
    {
        var row = new TableEntity("p", "all")
        {
            ["Text"] = "Rp 1.000 \"é\"\n",
            ["Bytes"] = new byte[] { 0, 1, 255 },
            ["Yes"] = true,
            ["No"] = false,
            ["Int"] = int.MinValue,
            ["Long"] = long.MaxValue,
            ["Id"] = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
            ["At"] = FixedClock.Parse("2026-03-02T02:00:00Z").AddTicks(7),
        };
        await Clients.Table(Keys.Notices.Table).PutAsync(row, Stop);
        await Clients.Table(Keys.Periods.Table).WriteAsync(new Storage.Tables.Batch("2026-03").Record(new TableEntity("2026-03", "A!1") { ["At"] = FixedClock.Parse("2026-03-02T02:00:00Z"), ["By"] = "4" }), Stop);
        for (var day = 1; day <= 3; day++)
            await Clients.Table(Keys.Punches.Table(new DateOnly(2026, day, 1))).PutAsync(Row("00!01", $"4!{day}"), Stop);
        foreach (var batch in Storage.Tables.Batch.PutAll("00!202603", Enumerable.Range(0, 250).Select(number => Row("00!202603", $"{number:D4}!01"))))
            await Clients.Table(Keys.Allowance.Table).WriteAsync(batch, Stop);
        await new FrozenBlobs(Clients, Containers.Frozen).WriteAsync("2026-03", (stream, stop) => stream.WriteAsync("facts"u8.ToArray(), stop).AsTask(), Stop);
        await Clients.Container(Containers.Evidence).CreateIfNotExistsAsync(cancellationToken: Stop);
        await Clients.Container(Containers.Evidence).GetBlobClient("4/2026-03/a.pdf").UploadAsync(
            BinaryData.FromString("%PDF"),
            new Azure.Storage.Blobs.Models.BlobUploadOptions { HttpHeaders = new() { ContentType = "application/pdf" }, Metadata = new Dictionary<string, string> { ["kept"] = "1" } },
            Stop);
        await Clients.Queue(QueueNames.Notices).SendAsync("""{"id":"1"}""", null, Stop);
        return row;
    }

    private Task<(ArchiveManifest? Manifest, Domain.Primitives.Violation? Refusal)> TakeAsync() => new TakeBackup(Clients, TimeProvider.System).RunAsync(_folder, null, Stop);

    private async Task<StorageClients> TargetAsync(BucketCount buckets = BucketCount.Sixteen)
    {
        var instance = await _azurite.NewInstanceAsync();
        return new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix, Buckets = buckets });
    }

    private void Damage(string what)
    {
        if (what == "manifest.json")
        {
            File.Delete(Path.Combine(_folder, what));
            return;
        }

        if (what == "parts.jsonl")
        {
            File.WriteAllLines(Path.Combine(_folder, what), File.ReadAllLines(Path.Combine(_folder, what))[..^1]);
            return;
        }

        var file = Path.Combine(_folder, "tables", what, "000001.jsonl.gz");
        var bytes = File.ReadAllBytes(file);
        bytes[^9] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private static async Task StopAfterAsync(int parts, Func<IProgress<BackupProgress>, CancellationToken, Task> work)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        await work(new Counted { After = parts, Stop = stop }, stop.Token);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(StorageClients clients)
    {
        var rows = new List<string>();
        foreach (var table in new[] { Keys.Notices.Table, Keys.Periods.Table, Keys.Allowance.Table, "Punches202601", "Punches202602", "Punches202603" })
        {
            await foreach (var row in clients.Table(table).ReadAsync(KeyRange.Partitions("!", "\u007f"), null, Stop))
                rows.Add($"{table} {row.PartitionKey} {row.RowKey}");
        }

        return rows;
    }

    private sealed class Counted : IProgress<BackupProgress>
    {
        private int _parts;

        public int Parts => _parts;

        public int After { get; init; } = int.MaxValue;

        public CancellationTokenSource? Stop { get; init; }

        public void Report(BackupProgress value)
        {
            if (Interlocked.Increment(ref _parts) == After)
                Stop!.Cancel();
        }
    }
}
