using EPerformance.Api.Tests.Access;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.TestKit.Ports;

namespace EPerformance.Api.Tests.Activities;

/// <summary>Files of evidence over HTTP: asked for, attached, read. What a file is, its bytes say and not its name.</summary>
public sealed class EvidenceTests(EvidenceTests.Shared shared) : IClassFixture<EvidenceTests.Shared>
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], Zip = [(byte)'P', (byte)'K', 3, 4, 20, 0];

    private readonly AccessAgency _agency = shared.Agency;

    private MemoryEvidence Store => _agency.Host.Evidence;

    [Theory]
    [InlineData("image/jpeg", 1, 201, null)]
    [InlineData("image/png", 10_485_760, 201, null)]
    [InlineData("application/pdf", 1024, 201, null)]
    [InlineData("application/pdf", 10_485_761, 422, "EVI-002")]
    [InlineData("application/pdf", 0, 422, "EVI-002")]
    [InlineData("application/pdf", -1, 422, "EVI-002")]
    [InlineData("application/zip", 1024, 422, "EVI-001")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1024, 422, "EVI-001")]
    [InlineData("image/svg+xml", 1024, 422, "EVI-001")]
    [InlineData("text/html", 1024, 422, "EVI-001")]
    [InlineData("image/jpeg; charset=x", 1024, 422, "EVI-001")]
    [InlineData("IMAGE/JPEG", 1024, 422, "EVI-001")]
    [InlineData("", 1024, 422, "EVI-001")]
    public async Task A_link_is_given_for_a_photograph_or_a_document_of_ten_mebibytes_at_most(string type, long bytes, int status, string? code)
    {
        var answer = await AskAsync(type, bytes);

        Assert.Equal((type, status, code), (type, answer.Status, answer.Code));
        if (status != 201)
            return;
        Assert.Matches("^evidence:4/2026-03/[0-9a-f]{32}\\.(jpg|png|pdf)$", answer.Json!["evidence"]!.GetValue<string>());
        Assert.Equal(("BlockBlob", type), (answer.Json["headers"]!["x-ms-blob-type"]!.GetValue<string>(), answer.Json["headers"]!["Content-Type"]!.GetValue<string>()));
        Assert.Equal("2026-03-02T05:20:00+00:00", answer.Json["until"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_uploaded_file_is_attached_kept_and_read_by_who_may_read_the_activities()
    {
        var reference = await UploadAsync("image/jpeg", Jpeg);

        var entered = await EnterAsync(reference);

        Assert.True(entered.Status == 200, entered.Text);
        Assert.Contains(reference["evidence:".Length..], Store.Kept);
        var address = $"/activities/4/evidence/{reference["evidence:4/".Length..]}";
        Assert.Equal((200, 200, 403), ((await ReadAsync(address, "4")).Status, (await ReadAsync(address, "2")).Status, (await ReadAsync(address, "X7")).Status));
        Assert.EndsWith("?sp=r", (await ReadAsync(address, "4")).Json!["link"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an archive that calls itself a photograph", "image/jpeg", 0, "EVI-001")]
    [InlineData("a photograph that was uploaded as a page", "text/html", 1, "EVI-001")]
    [InlineData("larger than was said", "image/jpeg", 2, "EVI-002")]
    [InlineData("empty", "image/jpeg", 3, "EVI-002")]
    [InlineData("never uploaded", "image/jpeg", 4, "EVI-003")]
    public async Task What_is_not_what_it_must_be_is_neither_attached_nor_read(string label, string type, int upload, string code)
    {
        var reference = (await AskAsync("image/jpeg", 1024)).Json!["evidence"]!.GetValue<string>();
        switch (upload)
        {
            case 0:
                Store.Upload(reference, type, Zip);
                break;
            case 1:
                Store.Upload(reference, type, Jpeg);
                break;
            case 2:
                Store.Upload(reference, type, Jpeg, bytes: 10_485_761);
                break;
            case 3:
                Store.Upload(reference, type, []);
                break;
        }

        var entered = await EnterAsync(reference);
        var read = await ReadAsync($"/activities/4/evidence/{reference["evidence:4/".Length..]}", "4");

        Assert.Equal((label, 422, code, code), (label, entered.Status, entered.Code, read.Code));
        Assert.DoesNotContain(reference["evidence:".Length..], Store.Kept);
    }

    [Fact]
    public async Task Nobody_attaches_the_file_of_another()
    {
        var reference = (await UploadAsync("image/jpeg", Jpeg)).Replace("evidence:4/", "evidence:3/", StringComparison.Ordinal);
        Store.Upload(reference, "image/jpeg", Jpeg);

        var entered = await EnterAsync(reference);

        Assert.Equal((422, "EVI-004"), (entered.Status, entered.Code));
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("https://user@")]
    [InlineData("file:///etc/passwd")]
    [InlineData("evidence:4/2026-03/../../x.jpg")]
    [InlineData("evidence:4/2026-03/0123456789abcdef0123456789abcdef.exe")]
    [InlineData("evidence:4/2026-13/0123456789abcdef0123456789abcdef.jpg")]
    [InlineData("evidence:4/2026-03/0123456789ABCDEF0123456789ABCDEF.jpg")]
    [InlineData("EVIDENCE:4/2026-03/0123456789abcdef0123456789abcdef.jpg")]
    [InlineData("javascript:alert(1)")]
    public async Task Any_other_reference_is_no_evidence(string reference) => Assert.Equal((422, "ACT-014"), await EnterAsync(reference) is var answer ? (answer.Status, answer.Code) : default);

    /// <summary>The address is kept as text and never opened here: there is nothing that could be made to call inside.</summary>
    [Fact]
    public async Task An_address_of_elsewhere_is_kept_as_text() => Assert.Equal(200, (await EnterAsync("https://localhost:1/bukti.pdf")).Status);

    [Theory]
    [InlineData("/activities/4/evidence/2026-03/..%2f..%2fx.jpg", 404)]
    [InlineData("/activities/4/evidence/2026-03/x.jpg", 404)]
    [InlineData("/activities/4/evidence/2026-13/0123456789abcdef0123456789abcdef.jpg", 400)]
    [InlineData("/activities/4/evidence/2026-03/0123456789abcdef0123456789abcdef.jpg", 422)]
    public async Task Only_a_name_of_ours_is_looked_up(string address, int status) => Assert.Equal((address, status), (address, (await ReadAsync(address, "4")).Status));

    private async Task<string> UploadAsync(string type, byte[] bytes)
    {
        var reference = (await AskAsync(type, bytes.Length)).Json!["evidence"]!.GetValue<string>();
        Store.Upload(reference, type, bytes);
        return reference;
    }

    private Task<Answer> AskAsync(string type, long bytes) => _agency.SendAsync("POST", "/activities/4/evidence", $$"""{"contentType":"{{type}}","bytes":{{bytes}}}""", "4", Role.Employee);

    private Task<Answer> ReadAsync(string address, string nip) => _agency.SendAsync("GET", address, null, nip, Role.Employee);

    private Task<Answer> EnterAsync(string evidence) => _agency.SendAsync(
        "POST", $"/activities/4/{_agency.FreshDay()}/lines", $$"""{"lines":[{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":"Naskah","evidence":"{{evidence}}"}]}""", "4", Role.Employee, ("If-None-Match", "*"));

    /// <summary>One agency for all cases.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        internal AccessAgency Agency { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Agency = await AccessAgency.OpenAsync();

        public ValueTask DisposeAsync() => Agency.DisposeAsync();
    }
}
