using System.Globalization;
using EPerformance.FaultKit.Invariants;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Crashes;

/// <summary>Two processes on one storage: whoever comes second meets what the first has done.</summary>
public sealed class TwoHostsTests(TwoHostsTests.Pair pair) : IClassFixture<TwoHostsTests.Pair>
{
    [Fact]
    public async Task One_tap_through_both_at_the_same_time_is_one_punch()
    {
        var begun = TimeProvider.System.GetUtcNow();
        var (one, two) = (pair.One, pair.Two);
        await one.ImportAsync("bundle-s1", files => files["punches.csv"] = files["punches.csv"].Split('\n')[0] + "\n");
        var token = await one.SignInAsync("198502022010012002", "Employee");

        for (var number = 0; number < 25; number++)
        {
            var body = new { eventId = "tap-" + number.ToString("D2", CultureInfo.InvariantCulture) };
            var answers = await Task.WhenAll(one.PostAsync("attendance/check-in", body, token), two.PostAsync("attendance/check-in", body, token));

            Assert.All(answers, answer => Assert.Equal(200, answer.Status));
            Assert.Single(answers, answer => !answer.Json.GetProperty("repeated").GetBoolean());
            Assert.Single(answers.Select(answer => answer.Json.GetProperty("at").GetString()).Distinct(StringComparer.Ordinal));
        }

        Assert.Equal(25, (await StoredPunches.SinceAsync(pair.Storage, begun, TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task One_key_through_both_at_the_same_time_has_one_effect()
    {
        var (one, two) = (pair.One, pair.Two);
        var token = await one.SignInAsync("personalia", "Hr");
        var body = new { files = Agency.FilesOf("bundle-s1") };

        var answers = await Task.WhenAll(one.PostAsync("imports/bundles", body, token, "import-1"), two.PostAsync("imports/bundles", body, token, "import-1"));
        var later = await Task.WhenAll(one.PostAsync("imports/bundles", body, token, "import-1"), two.PostAsync("imports/bundles", body, token, "import-1"));

        var first = Assert.Single(answers, answer => answer is { Status: 200, IsReplayed: false });
        Assert.All(answers, answer => Assert.True(answer.Status == 200 || answer is { Code: "API-022", RetryAfter: "1" }, answer.Json.ToString()));
        Assert.All(later, answer => Assert.Equal((200, true, first.Json.ToString()), (answer.Status, answer.IsReplayed, answer.Json.ToString())));
    }

    /// <summary>A process takes seconds to start, and neither test notices the other: one imports people alone, the other their punches too.</summary>
    public sealed class Pair(AzuriteFixture azurite) : IAsyncLifetime
    {
        internal TestInstance Storage { get; private set; } = null!;

        internal Agency One { get; private set; } = null!;

        internal Agency Two { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Storage = await azurite.NewInstanceAsync();
            One = await Agency.InOwnProcessAsync(Storage);
            Two = await Agency.InOwnProcessAsync(Storage);
        }

        public async ValueTask DisposeAsync()
        {
            await One.DisposeAsync();
            await Two.DisposeAsync();
        }
    }
}
