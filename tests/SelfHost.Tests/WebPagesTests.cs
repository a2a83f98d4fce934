using System.Net;
using System.Text.Json;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary>The built pages of <c>src/Web</c> as the host serves them; here a folder that stands for them.</summary>
public sealed class WebPagesTests : IDisposable
{
    private const string Script = "export const here = 1;";
    private readonly AzuriteFixture _azurite;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eperformance-pages-");

    public WebPagesTests(AzuriteFixture azurite)
    {
        _azurite = azurite;
        var assets = _folder.CreateSubdirectory("assets").FullName;
        File.WriteAllText(Path.Combine(_folder.FullName, "index.html"), "<!doctype html><title>E-Kinerja</title>");
        File.WriteAllText(Path.Combine(_folder.FullName, "notes.txt"), "for people");
        File.WriteAllText(Path.Combine(assets, "index-abc.js"), Script);
    }

    private string Folder => $"--Pages:Folder={_folder.FullName}";

    [Fact]
    public async Task Built_pages_come_from_this_server_under_a_strict_policy()
    {
        await using var agency = await Agency.OpenAsync(await _azurite.NewInstanceAsync(), more: Folder);

        using var index = await AskAsync(agency, "/");
        using var script = await AskAsync(agency, "/assets/index-abc.js");

        var policy = Assert.Single(index.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-cache", index.Headers.CacheControl?.ToString());
        Assert.Contains("immutable", script.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.Equal(Script, await script.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again_and_files_beside_the_folder_are_none_of_it()
    {
        await using var agency = await Agency.OpenAsync(await _azurite.NewInstanceAsync(), more: Folder);
        using var first = await AskAsync(agency, "/");

        using var again = await AskAsync(agency, "/", first.Headers.ETag!.ToString());
        using var outside = await AskAsync(agency, "/assets/..%2f..%2findex.html");
        using var unknown = await AskAsync(agency, "/notes.txt");

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (again.StatusCode, outside.StatusCode, unknown.StatusCode));
    }

    [Fact]
    public async Task The_settings_say_where_people_sign_in()
    {
        await using var agency = await Agency.OpenAsync(
            await _azurite.NewInstanceAsync(), more: [Folder, "--Pages:Authority=https://login.example.go.id/tenant/v2.0", "--Pages:ClientId=pages", "--Pages:Scope=api/use"]);

        using var answer = await AskAsync(agency, "/config.json");
        using var config = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("oidc", config.RootElement.GetProperty("signIn").GetProperty("kind").GetString());
        Assert.Contains(" https://login.example.go.id;", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> AskAsync(Agency agency, string path, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await agency.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
