using System.Net;
using EPerformance.Storage.Blobs;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Blobs;

public sealed class EvidenceLinksTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly HttpClient Client = new();

    [Fact]
    public async Task A_link_for_upload_writes_once_and_reads_nothing()
    {
        using var links = new EvidenceLinks(Clients, TimeProvider.System);
        await links.EnsureContainerAsync(Stop);
        var link = await links.ForUploadAsync("199001012015032001/foto.jpg", TimeSpan.FromMinutes(10), Stop);

        Assert.Equal(HttpStatusCode.Created, await PutAsync(link, "evidence"));
        Assert.Equal(HttpStatusCode.Forbidden, await PutAsync(link, "replaced"));
        Assert.Equal(HttpStatusCode.Forbidden, (await Client.GetAsync(link, Stop)).StatusCode);
        var read = await links.ForDownloadAsync("199001012015032001/foto.jpg", TimeSpan.FromMinutes(10), Stop);
        Assert.Equal("evidence", await Client.GetStringAsync(read, Stop));
        Assert.Equal(HttpStatusCode.Forbidden, await PutAsync(read, "replaced"));
    }

    [Fact]
    public async Task A_link_is_for_one_blob()
    {
        using var links = new EvidenceLinks(Clients, TimeProvider.System);
        await links.EnsureContainerAsync(Stop);
        await PutAsync(await links.ForUploadAsync("a", TimeSpan.FromMinutes(10), Stop), "a");
        await PutAsync(await links.ForUploadAsync("b", TimeSpan.FromMinutes(10), Stop), "b");
        var forA = await links.ForDownloadAsync("a", TimeSpan.FromMinutes(10), Stop);

        var forB = new UriBuilder(forA) { Path = forA.AbsolutePath[..^1] + "b" }.Uri;

        Assert.Equal(HttpStatusCode.Forbidden, (await Client.GetAsync(forB, Stop)).StatusCode);
    }

    [Fact]
    public async Task A_link_runs_out()
    {
        var hourAgo = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(TimeProvider.System.GetUtcNow().AddHours(-1));
        using var links = new EvidenceLinks(Clients, hourAgo);
        await links.EnsureContainerAsync(Stop);

        Assert.Equal(HttpStatusCode.Forbidden, await PutAsync(await links.ForUploadAsync("a", TimeSpan.FromMinutes(10), Stop), "late"));
    }

    private static async Task<HttpStatusCode> PutAsync(Uri link, string content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, link) { Content = new StringContent(content) };
        request.Headers.Add("x-ms-blob-type", "BlockBlob");
        using var answer = await Client.SendAsync(request, Stop);
        return answer.StatusCode;
    }
}
