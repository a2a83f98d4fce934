using System.Net;
using System.Net.Http.Headers;
using EPerformance.Application.Evidence;
using EPerformance.Application.Photos;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Retention;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Blobs;

/// <summary>Photos on their way: uploaded by link, read by link, removed after weeks.</summary>
public sealed class PhotoStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private const int Most = 20_000;

    private static readonly HttpClient Client = new();
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[4000]];

    [Fact]
    public async Task A_photo_is_uploaded_once_by_its_link_and_read_by_another()
    {
        using var store = new PhotoStore(Clients);
        var photo = Named('a');
        Assert.Null(await store.FindAsync(photo, Stop));
        var link = await store.UploadLinkAsync(photo, TimeSpan.FromMinutes(10), Stop);

        Assert.Equal(HttpStatusCode.Created, await PutAsync(link, Jpeg, "image/jpeg"));
        Assert.Equal(HttpStatusCode.Forbidden, await PutAsync(link, Jpeg, "image/jpeg"));
        Assert.Equal(HttpStatusCode.Forbidden, (await Client.GetAsync(link, Stop)).StatusCode);

        Assert.True((await store.FindAsync(photo, Stop))!.Is(photo.File.Kind));
        using var read = await Client.GetAsync(await store.DownloadLinkAsync(photo, TimeSpan.FromMinutes(10), Stop), Stop);
        Assert.Equal(("image/jpeg", "attachment"), (read.Content.Headers.ContentType!.MediaType, read.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal(Jpeg, await read.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task Photos_go_when_their_time_is_over_whatever_names_them()
    {
        using var store = new PhotoStore(Clients);
        var rows = new ExpiredRows(Clients);
        Assert.Equal(0, await rows.RemovePhotosAsync(Now.AddHours(1), Most, Stop));
        await UploadAsync(store, Named('a'), Jpeg, "image/jpeg");
        await UploadAsync(store, Named('b'), Jpeg, "image/jpeg");

        Assert.Equal(0, await rows.RemovePhotosAsync(Now.AddHours(-1), Most, Stop));
        Assert.Equal(2, await rows.RemovePhotosAsync(Now.AddHours(1), Most, Stop));

        Assert.Null(await store.FindAsync(Named('a'), Stop));
        Assert.Equal(0, await rows.RemovePhotosAsync(Now.AddHours(1), Most, Stop));
    }

    /// <summary>A link cannot refuse them.</summary>
    [Theory]
    [InlineData("one byte less than the limit", Most - 1, "image/jpeg", 0)]
    [InlineData("the limit", Most, "image/jpeg", 0)]
    [InlineData("one byte more", Most + 1, "image/jpeg", 1)]
    [InlineData("empty", 0, "image/jpeg", 1)]
    [InlineData("another type than its name says", 4000, "image/png", 1)]
    [InlineData("a page", 4000, "text/html", 1)]
    public async Task What_the_policy_does_not_allow_goes_the_next_night(string label, int bytes, string type, int removed)
    {
        using var store = new PhotoStore(Clients);
        await UploadAsync(store, Named('a'), new byte[bytes], type);

        Assert.Equal((label, removed), (label, await new ExpiredRows(Clients).RemovePhotosAsync(Now.AddHours(-1), Most, Stop)));
    }

    [Fact]
    public async Task Evidence_of_activities_is_not_touched()
    {
        using var evidence = new EvidenceStore(Clients);
        await PutAsync(await evidence.UploadLinkAsync(Named('a').File, TimeSpan.FromMinutes(10), Stop), Jpeg, "image/jpeg");

        Assert.Equal(0, await new ExpiredRows(Clients).RemovePhotosAsync(Now.AddHours(1), Most, Stop));

        Assert.NotNull(await evidence.FindAsync(Named('a').File, Stop));
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static PhotoName Named(char letter) => new(new EvidenceName(Nip.Parse("199001012015032001"), new CivilMonth(2026, 3), new string(letter, 32), EvidenceKind.Of("image/jpeg")!));

    private static async Task UploadAsync(PhotoStore store, PhotoName photo, byte[] content, string type) =>
        Assert.Equal(HttpStatusCode.Created, await PutAsync(await store.UploadLinkAsync(photo, TimeSpan.FromMinutes(10), Stop), content, type));

    private static async Task<HttpStatusCode> PutAsync(Uri link, byte[] content, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, link) { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Headers.Add("x-ms-blob-type", "BlockBlob");
        using var answer = await Client.SendAsync(request, Stop);
        return answer.StatusCode;
    }
}
