using System.Text.RegularExpressions;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

public sealed partial class StartPageTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_page_and_all_that_it_names_come_from_this_server_under_a_strict_policy()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync(), more: "--Pages:Built=false");
        var waiting = new Queue<string>(["/"]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            using var answer = await agency.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, path);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("innerHTML", text, StringComparison.Ordinal);
            foreach (Match name in Named().Matches(text))
                waiting.Enqueue("/" + name.Groups["file"].Value);
        }

        Assert.Equal(["/", "/api.js", "/cards.js", "/elements.js", "/start.css", "/start.js", "/texts.js"], seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_page_offers_whom_one_can_sign_in_as()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        Assert.Empty((await agency.GetAsync("development/people")).Json.GetProperty("people").EnumerateArray());
        await agency.ImportAsync("bundle-s1");

        var people = (await agency.GetAsync("development/people")).Json.GetProperty("people").EnumerateArray().ToList();

        Assert.Contains(people, person => person.GetProperty("nip").GetString() == "198502022010012002" && person.GetProperty("roles")[0].GetString() == "Employee");
    }

    [GeneratedRegex("(?:href|src)=\"/(?<file>[a-z]+\\.(?:css|js))\"|from '\\./(?<file>[a-z]+\\.js)'")]
    private static partial Regex Named();
}
