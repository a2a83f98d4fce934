using System.Net;
using System.Net.Http.Headers;
using EPerformance.Application.Evidence;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Retention;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Blobs;

/// <summary>Evidence on its way: uploaded by link, looked at, kept or removed.</summary>
public sealed class EvidenceStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly HttpClient Client = new();
    private static readonly EvidenceName Photo = Named("0123456789abcdef0123456789abcdef", "image/jpeg"), Paper = Named("fedcba9876543210fedcba9876543210", "application/pdf");
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[4000]];

    [Fact]
    public async Task A_file_is_uploaded_once_seen_with_its_size_type_and_beginning_and_read_as_what_it_is()
    {
        using var store = new EvidenceStore(Clients);
        Assert.Null(await store.FindAsync(Photo, Stop));
        var link = await store.UploadLinkAsync(Photo, TimeSpan.FromMinutes(10), Stop);

        Assert.Equal(HttpStatusCode.Created, await PutAsync(link, Jpeg, "image/jpeg"));
        Assert.Equal(HttpStatusCode.Forbidden, await PutAsync(link, Jpeg, "image/jpeg"));

        var found = (await store.FindAsync(Photo, Stop))!;
        Assert.Equal((4004L, "image/jpeg", true), (found.Bytes, found.ContentType, Photo.Kind.IsBegunBy([.. found.Begins])));
        using var read = await Client.GetAsync(await store.DownloadLinkAsync(Photo, TimeSpan.FromMinutes(10), Stop), Stop);
        Assert.Equal(("image/jpeg", "attachment"), (read.Content.Headers.ContentType!.MediaType, read.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal(Jpeg, await read.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task A_page_that_calls_itself_a_photograph_is_handed_out_as_a_photograph_to_keep()
    {
        using var store = new EvidenceStore(Clients);
        await PutAsync(await store.UploadLinkAsync(Photo, TimeSpan.FromMinutes(10), Stop), "<script>alert(1)</script>"u8.ToArray(), "text/html");

        var found = (await store.FindAsync(Photo, Stop))!;
        using var read = await Client.GetAsync(await store.DownloadLinkAsync(Photo, TimeSpan.FromMinutes(10), Stop), Stop);

        Assert.Equal(("text/html", false), (found.ContentType, Photo.Kind.IsBegunBy([.. found.Begins])));
        Assert.Equal("image/jpeg", read.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task What_no_activity_names_is_removed_when_its_time_is_over_and_nothing_else()
    {
        using var store = new EvidenceStore(Clients);
        await PutAsync(await store.UploadLinkAsync(Photo, TimeSpan.FromMinutes(10), Stop), Jpeg, "image/jpeg");
        await PutAsync(await store.UploadLinkAsync(Paper, TimeSpan.FromMinutes(10), Stop), "%PDF-1.7"u8.ToArray(), "application/pdf");
        await store.KeepAsync(Paper, Stop);
        var rows = new ExpiredRows(Clients);

        Assert.Equal(0, await rows.RemoveEvidenceAsync(TimeProvider.System.GetUtcNow().AddHours(-1), Stop));
        Assert.Equal(1, await rows.RemoveEvidenceAsync(TimeProvider.System.GetUtcNow().AddHours(1), Stop));

        Assert.Null(await store.FindAsync(Photo, Stop));
        Assert.Equal("application/pdf", (await store.FindAsync(Paper, Stop))!.ContentType);
        Assert.Equal(0, await rows.RemoveEvidenceAsync(TimeProvider.System.GetUtcNow().AddHours(1), Stop));
    }

    private static EvidenceName Named(string id, string type) => new(Nip.Parse("199001012015032001"), new CivilMonth(2026, 3), id, EvidenceKind.Of(type)!);

    private static async Task<HttpStatusCode> PutAsync(Uri link, byte[] content, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, link) { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Headers.Add("x-ms-blob-type", "BlockBlob");
        using var answer = await Client.SendAsync(request, Stop);
        return answer.StatusCode;
    }
}
