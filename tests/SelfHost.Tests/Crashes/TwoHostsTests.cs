using System.Globalization;
using EPerformance.FaultKit.Invariants;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Crashes;

/// <summary>Two processes on one storage: whoever comes second meets what the first has done.</summary>
public sealed class TwoHostsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task One_tap_through_both_at_the_same_time_is_one_punch()
    {
        var begun = TimeProvider.System.GetUtcNow();
        var storage = await azurite.NewInstanceAsync();
        await using var one = await Agency.InOwnProcessAsync(storage);
        await using var two = await Agency.InOwnProcessAsync(storage);
        await one.ImportAsync("bundle-s1");
        var token = await one.SignInAsync("198502022010012002", "Employee");

        for (var number = 0; number < 25; number++)
        {
            var body = new { eventId = "tap-" + number.ToString("D2", CultureInfo.InvariantCulture) };
            var answers = await Task.WhenAll(one.PostAsync("attendance/check-in", body, token), two.PostAsync("attendance/check-in", body, token));

            Assert.All(answers, answer => Assert.Equal(200, answer.Status));
            Assert.Single(answers, answer => !answer.Json.GetProperty("repeated").GetBoolean());
            Assert.Single(answers.Select(answer => answer.Json.GetProperty("at").GetString()).Distinct(StringComparer.Ordinal));
        }

        Assert.Equal(25, (await StoredPunches.SinceAsync(storage, begun, TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task One_key_through_both_at_the_same_time_has_one_effect()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var one = await Agency.InOwnProcessAsync(storage);
        await using var two = await Agency.InOwnProcessAsync(storage);
        var token = await one.SignInAsync("personalia", "Hr");
        var body = new { files = Agency.FilesOf("bundle-s1") };

        var answers = await Task.WhenAll(one.PostAsync("imports/bundles", body, token, "import-1"), two.PostAsync("imports/bundles", body, token, "import-1"));
        var later = await Task.WhenAll(one.PostAsync("imports/bundles", body, token, "import-1"), two.PostAsync("imports/bundles", body, token, "import-1"));

        var first = Assert.Single(answers, answer => answer is { Status: 200, IsReplayed: false });
        Assert.All(answers, answer => Assert.True(answer.Status == 200 || answer is { Code: "API-022", RetryAfter: "1" }, answer.Json.ToString()));
        Assert.All(later, answer => Assert.Equal((200, true, first.Json.ToString()), (answer.Status, answer.IsReplayed, answer.Json.ToString())));
    }
}
