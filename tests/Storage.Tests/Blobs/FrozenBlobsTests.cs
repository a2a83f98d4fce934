using System.Text;
using EPerformance.Storage.Blobs;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Blobs;

public sealed class FrozenBlobsTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private FrozenBlobs Frozen => new(Clients, Containers.Frozen);

    [Fact]
    public async Task A_frozen_content_comes_back_and_is_stored_compressed()
    {
        var text = string.Concat(Enumerable.Repeat("199001012015032001;2026-03-02;31\n", 10_000));

        Assert.Equal(FrozenResult.Written, await WriteAsync("2026-03/07", text));

        Assert.Equal(text, await ReadAsync("2026-03/07"));
        var stored = await Clients.Container(Containers.Frozen).GetBlobClient("2026-03/07").GetPropertiesAsync(cancellationToken: Stop);
        Assert.Equal("br", stored.Value.ContentEncoding);
        Assert.InRange(stored.Value.ContentLength, 1, text.Length / 100);
    }

    [Fact]
    public async Task A_frozen_content_never_changes()
    {
        await WriteAsync("a", "first");

        Assert.Equal(FrozenResult.SameWasThere, await WriteAsync("a", "first"));
        Assert.Equal(FrozenResult.OtherWasThere, await WriteAsync("a", "second"));
        Assert.Equal("first", await ReadAsync("a"));
    }

    [Fact]
    public async Task Of_many_who_freeze_at_once_one_writes()
    {
        await WriteAsync("warm", "");

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => WriteAsync("a", $"content {number}")));

        Assert.Single(results, FrozenResult.Written);
        Assert.Equal(7, results.Count(result => result == FrozenResult.OtherWasThere));
    }

    [Fact]
    public async Task What_was_never_frozen_is_null() => Assert.Null(await Frozen.ReadAsync("absent", Stop));

    private Task<FrozenResult> WriteAsync(string name, string text) =>
        Frozen.WriteAsync(name, (stream, stop) => stream.WriteAsync(Encoding.UTF8.GetBytes(text), stop).AsTask(), Stop);

    private async Task<string> ReadAsync(string name)
    {
        using var reader = new StreamReader((await Frozen.ReadAsync(name, Stop))!);
        return await reader.ReadToEndAsync(Stop);
    }
}
