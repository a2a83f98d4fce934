using System.Globalization;
using System.Net;
using System.Text;
using Azure.Core;
using Azure.Data.Tables;
using EPerformance.Storage.Blobs;

namespace EPerformance.Storage.Tests;

/// <summary>
/// The way to an account without keys: https and a bearer token for all three services. Azurite checks the token's claims, not its
/// signature and no roles, so this proves that the identity is used, not that it is enough.
/// </summary>
public sealed class CredentialTests(SecureAzurite azurite) : IClassFixture<SecureAzurite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tables_queues_and_blobs_are_reached_with_a_token_alone()
    {
        using var clients = ClientsWith(audience: "https://storage.azure.com");

        Assert.True((await clients.Table("Things").AddAsync(new TableEntity("p", "r"), Stop)).IsDone);
        await clients.Queue("work").SendAsync("m", null, Stop);
        Assert.Equal(FrozenResult.Written, await new FrozenBlobs(clients, Containers.Frozen).WriteAsync("b", (_, _) => Task.CompletedTask, Stop));
    }

    [Fact]
    public async Task Links_are_signed_by_a_delegated_key_that_is_asked_for_once()
    {
        using var clients = ClientsWith(audience: "https://storage.azure.com");
        using var browser = new HttpClient(azurite.Handler, disposeHandler: false);
        using var links = new EvidenceLinks(clients, TimeProvider.System);
        await links.EnsureContainerAsync(Stop);
        using var scope = clients.Transactions.Begin();

        var upload = await links.ForUploadAsync("a", TimeSpan.FromMinutes(10), Stop);
        var download = await links.ForDownloadAsync("a", TimeSpan.FromMinutes(10), Stop);

        Assert.Equal(1, scope.Tally.Total);
        Assert.Contains("skoid=", upload.Query, StringComparison.Ordinal);
        Assert.Contains("spr=https&", upload.Query + "&", StringComparison.Ordinal);
        using var put = new HttpRequestMessage(HttpMethod.Put, upload) { Content = new StringContent("evidence") };
        put.Headers.Add("x-ms-blob-type", "BlockBlob");
        using var answer = await browser.SendAsync(put, Stop);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("evidence", await browser.GetStringAsync(download, Stop));
    }

    [Fact]
    public async Task A_token_for_something_else_is_refused()
    {
        using var clients = ClientsWith(audience: "https://graph.microsoft.com");

        var refusal = await Assert.ThrowsAsync<Azure.RequestFailedException>(() => clients.Table("Things").AddAsync(new TableEntity("p", "r"), Stop));

        Assert.Equal(403, refusal.Status);
    }

    private StorageClients ClientsWith(string audience) =>
        new(new StorageSettings { ConnectionString = azurite.ConnectionString }, new FixedToken(audience), azurite.Handler);

    private sealed class FixedToken(string audience) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            var now = TimeProvider.System.GetUtcNow();
            var claims = string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"aud":"{{audience}}","iss":"https://sts.windows.net/11111111-1111-1111-1111-111111111111/","iat":{{now.ToUnixTimeSeconds() - 60}},"nbf":{{now.ToUnixTimeSeconds() - 60}},"exp":{{now.ToUnixTimeSeconds() + 3600}},"oid":"22222222-2222-2222-2222-222222222222","tid":"11111111-1111-1111-1111-111111111111"}""");
            return new AccessToken($"{Part("""{"alg":"RS256","typ":"JWT"}""")}.{Part(claims)}.{Part("unchecked")}", now.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));

        private static string Part(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
    }
}
