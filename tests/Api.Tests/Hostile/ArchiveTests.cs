using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>Nothing that comes in is ever unpacked: archives are refused by their type before a byte of them is looked at, and compressed text is no text.</summary>
public sealed class ArchiveTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const Role Importer = Role.Employee | Role.Hr | Role.Finance | Role.Platform;

    /// <summary>A sound body behind 16 MiB of blanks, which compress to some 70 KiB.</summary>
    private static readonly byte[] Padded = [.. Enumerable.Repeat((byte)' ', 1 << 24), .. """{"files":{}}"""u8];

    public static TheoryData<string> Bodies => ["/api/v1/imports/bundles", "/api/v1/policies/check", "/api/v1/probe/works", "/api/v1/probe/imports"];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task An_archive_is_refused_by_its_type(string path)
    {
        foreach (var type in new[] { "application/zip", "application/gzip", "application/x-7z-compressed", "application/octet-stream", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" })
        {
            var answer = await SendAsync(path, new ByteArrayContent(Zip()) { Headers = { ContentType = new MediaTypeHeaderValue(type) } });

            Assert.Equal((type, 415, "API-003"), (type, answer.Status, answer.Code));
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task An_archive_within_a_form_is_refused_by_its_type(string path)
    {
        var answer = await SendAsync(path, new MultipartFormDataContent { { new ByteArrayContent(Zip()), "file", "bundle.zip" } });

        Assert.Equal((415, "API-003"), (answer.Status, answer.Code));
    }

    /// <summary>Were it unpacked, it would be too large (413) or sound JSON without the files (422); as it is, it is no JSON.</summary>
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_body_is_not_unpacked(string encoding)
    {
        foreach (var path in Bodies.Select(row => row.Data))
        {
            var content = new ByteArrayContent(Compress(encoding)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            content.Headers.ContentEncoding.Add(encoding);

            var answer = await SendAsync(path, content);

            Assert.Equal((path, 400, "API-004"), (path, answer.Status, answer.Code));
        }
    }

    [Fact]
    public async Task An_archive_in_the_place_of_a_table_is_no_table()
    {
        var file = Convert.ToBase64String(Zip());
        var workbook = Encoding.Latin1.GetString(Zip());

        foreach (var text in new[] { file, workbook })
        {
            var answer = await SendAsync("/api/v1/imports/bundles", new StringContent(System.Text.Json.JsonSerializer.Serialize(new { files = new Dictionary<string, string> { ["units.csv"] = text, ["employees.csv"] = text } }), Encoding.UTF8, "application/json"));

            Assert.Equal(422, answer.Status);
            Assert.NotNull(answer.Code);
        }
    }

    private Task<Answer> SendAsync(string path, HttpContent content)
    {
        var request = shared.Host.Request(HttpMethod.Post, path, roles: Importer);
        request.Content = content;
        return shared.Host.SendAsync(request);
    }

    /// <summary>A workbook is such an archive too.</summary>
    private static byte[] Zip()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            entry.Write(Padded.AsSpan(0, 1 << 22));
        }

        return bytes.ToArray();
    }

    private static byte[] Compress(string encoding)
    {
        using var bytes = new MemoryStream();
        using (Stream packing = encoding switch { "gzip" => new GZipStream(bytes, CompressionLevel.Fastest, true), "br" => new BrotliStream(bytes, CompressionLevel.Fastest, true), _ => new ZLibStream(bytes, CompressionLevel.Fastest, true) })
            packing.Write(Padded);
        return bytes.ToArray();
    }
}
