using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Devices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Access;

/// <summary>Who leaves, and who is locked out, is out within sixty seconds, though the token is good for hours. The clock is the test's.</summary>
public sealed class OutWithinAMinuteTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly TimeSpan Stated = TimeSpan.FromSeconds(60);

    [Fact]
    public void The_stated_time_holds_every_memory()
    {
        Assert.True(OrganisationCache.Lifetime <= Stated);
        Assert.True(BlockedCallers.Lifetime <= Stated);
        Assert.True(DeviceRegistry.Lifetime <= Stated);
    }

    [Fact]
    public async Task Who_is_taken_out_by_an_import_of_another_process_is_out_within_sixty_seconds()
    {
        var organisation = new MemoryOrganisation(SampleOrganisation.Facts());
        await using var host = await ApiHost.StartAsync(services: services => services.AddSingleton<IOrganisationStore>(organisation));
        Assert.Equal(200, await InboxOfAsync(host, "3"));

        var facts = SampleOrganisation.Facts();
        await organisation.ReplaceAsync(
            facts with
            {
                People = [.. facts.People.Select(person => person.Nip.Value == "3"
                    ? person with { Assignments = [person.Assignments[0] with { Days = Sample.Range("2024-01-01", "2026-03-01") }] }
                    : person)],
            },
            "v1",
            TestContext.Current.CancellationToken);

        host.Clock.Advance(Stated);
        Assert.Equal(403, await InboxOfAsync(host, "3"));
        Assert.Equal(200, await InboxOfAsync(host, "1"));
    }

    [Theory]
    [InlineData("the last moment of the last day in Jayapura", "2026-03-31T14:59:59Z", 200)]
    [InlineData("midnight in Jayapura", "2026-03-31T15:00:00Z", 403)]
    [InlineData("midnight in Jakarta", "2026-03-31T17:00:00Z", 403)]
    public async Task The_last_day_ends_where_the_last_place_of_work_is(string label, string now, int status)
    {
        var facts = SampleOrganisation.Facts();
        var leaving = facts with
        {
            People = [.. facts.People.Select(person => person.Nip.Value == "4"
                ? person with { Assignments = [person.Assignments[0] with { Days = Sample.Range("2024-01-01", "2026-03-31") }] }
                : person)],
        };
        await using var host = await ApiHost.StartAsync(services: services => services.AddSingleton<IOrganisationStore>(new MemoryOrganisation(leaving)));
        host.Clock.SetUtcNow(FixedClock.Parse(now));

        Assert.Equal((label, status), (label, await InboxOfAsync(host, "4")));
    }

    [Fact]
    public async Task Who_is_locked_out_here_is_out_at_once_and_elsewhere_within_sixty_seconds_and_in_again_alike()
    {
        var blocks = new MemoryBlocks();
        await using var here = await ApiHost.StartAsync(services: services => services.AddSingleton<IBlockStore>(blocks));
        await using var elsewhere = await ApiHost.StartAsync(services: services => services.AddSingleton<IBlockStore>(blocks));
        Assert.Equal((200, 200), (await InboxOfAsync(here, "3"), await InboxOfAsync(elsewhere, "3")));

        Assert.Equal(204, (await OrderAsync(here, "access/blocks", """{"nip":"3","reason":"Akun dicuri"}""")).Status);

        Assert.Equal((403, 200), (await InboxOfAsync(here, "3"), await InboxOfAsync(elsewhere, "3")));
        elsewhere.Clock.Advance(Stated);
        var refused = await elsewhere.SendAsync(elsewhere.Request(HttpMethod.Get, "/api/v1/inbox", nip: "3"));
        Assert.Equal((403, "ACC-005"), (refused.Status, refused.Code));
        Assert.Equal(200, await InboxOfAsync(elsewhere, "1"));

        Assert.Equal(204, (await OrderAsync(here, "access/blocks/lift", """{"nip":"3","reason":"Sandi diganti"}""")).Status);
        Assert.Equal(200, await InboxOfAsync(here, "3"));
        Assert.Equal(["Akun dicuri", "Sandi diganti"], blocks.Changes.Select(change => change.Block.Reason));
        Assert.All(blocks.Changes, change => Assert.Equal(Nip.Parse("5"), change.By));
    }

    [Theory]
    [InlineData("nobody", """{"reason":"x"}""", 422)]
    [InlineData("two at once", """{"reason":"x","nip":"3","account":"a"}""", 422)]
    [InlineData("an empty account", """{"reason":"x","account":""}""", 422)]
    [InlineData("no reason", """{"reason":" ","nip":"3"}""", 422)]
    [InlineData("a reason too long", null, 422)]
    [InlineData("oneself", """{"reason":"x","nip":"5"}""", 403)]
    [InlineData("the own account", """{"reason":"x","account":"5"}""", 403)]
    public async Task A_block_names_one_other_and_says_why(string label, string? body, int status)
    {
        var host = shared.Host;

        var answer = await OrderAsync(host, "access/blocks", body ?? $$"""{"reason":"{{new string('x', 501)}}","nip":"3"}""");

        Assert.True(answer.Status == status, $"{label}: {answer.Status} {answer.Code}");
    }

    private static async Task<int> InboxOfAsync(ApiHost host, string nip) => (await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/inbox", nip: nip))).Status;

    private static Task<Answer> OrderAsync(ApiHost host, string path, string body) =>
        host.SendAsync(host.Request(HttpMethod.Post, $"/api/v1/{path}", body, nip: "5", roles: Role.Hr));
}
