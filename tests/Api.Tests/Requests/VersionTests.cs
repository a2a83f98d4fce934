using EPerformance.Api.Tests.Hosting;

namespace EPerformance.Api.Tests.Requests;

/// <summary>Changing what one has read: ETag and If-Match.</summary>
public sealed class VersionTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_change_names_the_version_that_was_read_and_tells_the_new_one()
    {
        var host = shared.Host;

        var answer = await ChangeAsync(host, "a b", Api.Requests.EntityTag.Write("W/\"datetime'1'\""));

        Assert.Equal((200, "/api/v1/probe/things/a%20b"), (answer.Status, answer.Header("Location")));
        Assert.Equal(Api.Requests.EntityTag.Write("W/\"datetime'2'\""), answer.Header("ETag"));
    }

    [Fact]
    public async Task Another_version_is_refused()
    {
        var host = shared.Host;

        var answer = await ChangeAsync(host, "a", Api.Requests.EntityTag.Write("W/\"datetime'0'\""));

        Assert.Equal((412, "ACC-003"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData(null, 428, "API-030")]
    [InlineData("*", 400, "API-031")]
    [InlineData("\"\"", 400, "API-031")]
    [InlineData("abc", 400, "API-031")]
    [InlineData("W/\"YQ\"", 400, "API-031")]
    [InlineData("\"YQ\", \"YQ\"", 400, "API-031")]
    [InlineData("\"YQ==\"", 400, "API-031")]
    [InlineData("\"YR\"", 400, "API-031")]
    [InlineData("\"AA\"", 400, "API-031")]
    [InlineData("\"gA\"", 400, "API-031")]
    [InlineData("\"YQ\"", 412, "ACC-003")]
    public async Task If_Match_is_one_tag_of_ours(string? header, int status, string code)
    {
        var host = shared.Host;

        var answer = await ChangeAsync(host, "a", header);

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    private static Task<Answer> ChangeAsync(ApiHost host, string id, string? header)
    {
        var request = host.Request(HttpMethod.Put, "/api/v1/probe/things/" + Uri.EscapeDataString(id), """{"id":"a","value":"b"}""");
        if (header is not null)
            request.Headers.TryAddWithoutValidation("If-Match", header);
        return host.SendAsync(request);
    }
}
