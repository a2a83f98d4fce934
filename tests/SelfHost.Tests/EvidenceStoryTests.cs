using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests;

/// <summary>A file of evidence from the link to the superior who reads it, on a host whose clock stands in another year than the storage's.</summary>
public sealed class EvidenceStoryTests(AzuriteFixture azurite)
{
    private const string Day = $"activities/{CaseAgency.Owner}/2025-03-03";
    private static readonly HttpClient Browser = new();
    private static readonly byte[] Pdf = "%PDF-1.7 daftar hadir"u8.ToArray();

    [Theory]
    [InlineData("2025-03-03T05:00:00Z")]
    [InlineData("2031-03-03T05:00:00Z")]
    public async Task Evidence_is_sent_and_read_by_links_that_the_storage_takes_whatever_the_clock_was_set_to(string clock)
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync(), more: "--Jobs:Enabled=false");
        await agency.ImportAsync("bundle-s1");
        await agency.SetClockAsync(clock);
        var http = agency.Cases();

        var ticket = await http.SendAsync("owner", "POST", $"activities/{CaseAgency.Owner}/evidence", $$"""{"contentType":"application/pdf","bytes":{{Pdf.Length}}}""");
        var sent = await PutAsync(ticket.Json);
        var evidence = Text(ticket.Json, "evidence");
        var entered = await http.SendAsync("owner", "POST", Day + "/lines", Line(evidence));
        var link = await http.SendAsync("superior", "GET", $"activities/{CaseAgency.Owner}/evidence/{evidence[$"evidence:{CaseAgency.Owner}/".Length..]}");

        Assert.Equal((201, HttpStatusCode.Created, 200, 200), (ticket.Status, sent, entered.Status, link.Status));
        Assert.Equal(Pdf, await Browser.GetByteArrayAsync(Text(link.Json, "link"), TestContext.Current.CancellationToken));
    }

    private static string Line(string evidence) =>
        JsonSerializer.Serialize(new { lines = new[] { new { id = "1", activityCode = "NASKAH/1", quantity = 1, minutes = 60, description = "Menyusun naskah", evidence } } });

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static async Task<HttpStatusCode> PutAsync(JsonElement ticket)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Text(ticket, "link")) { Content = new ByteArrayContent(Pdf) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        request.Headers.Add("x-ms-blob-type", "BlockBlob");
        using var answer = await Browser.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
