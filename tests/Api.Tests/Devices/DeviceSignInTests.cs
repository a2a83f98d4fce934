using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Devices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Devices;

/// <summary>Machines and kiosks sign in by a secret that the server keeps as a hash only, and are out within sixty seconds.</summary>
public sealed class DeviceSignInTests(DeviceSignInTests.Shared shared) : IClassFixture<DeviceSignInTests.Shared>
{
    private static readonly TimeSpan Stated = TimeSpan.FromSeconds(60);

    private const string Kiosk = """{"id":"KIOS-1","kind":"kiosk","name":"Kios lobi","location":"PUSAT"}""";

    [Fact]
    public async Task A_registered_device_signs_in_by_the_secret_that_is_shown_once_and_kept_as_a_hash()
    {
        var devices = new MemoryDevices();
        await using var host = await HostAsync(devices);

        var registered = await OrderAsync(host, "devices", Kiosk);
        var again = await OrderAsync(host, "devices", Kiosk);
        var secret = registered.Json!["secret"]!.GetValue<string>();
        var own = await AskAsync(host, "devices/me", $"KIOS-1:{secret}");

        Assert.Equal((201, 409, "PRG-007", 200), (registered.Status, again.Status, again.Code, own.Status));
        Assert.Equal(("kiosk", "Asia/Jayapura"), (own.Json!["kind"]!.GetValue<string>(), own.Json["timeZone"]!.GetValue<string>()));
        Assert.DoesNotContain(secret, PlainJson.Of(devices.Changes), StringComparison.Ordinal);
        Assert.Equal([DeviceSecret.HashOf(secret)], devices.Changes.Select(change => change.After.SecretHash));
        Assert.DoesNotContain(secret, (await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/devices", nip: "5", roles: Role.Hr))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("another secret", "KIOS-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("no secret", "KIOS-1:")]
    [InlineData("no colon", "KIOS-1")]
    [InlineData("a device that nobody knows", "KIOS-2:secret")]
    [InlineData("nothing", "")]
    [InlineData("a path", "../..:x")]
    [InlineData("very much", null)]
    public async Task Whoever_does_not_know_the_secret_is_nobody(string label, string? credential)
    {
        var answer = await AskAsync(shared.Host, "devices/me", credential ?? $"KIOS-1:{new string('x', 10_000)}");

        Assert.True((answer.Status, answer.Code) is (401, "API-012" or "API-010"), $"{label}: {answer.Status} {answer.Code}");
    }

    [Theory]
    [InlineData("locked")]
    [InlineData("ended")]
    public async Task A_device_that_is_locked_or_ended_is_out_here_at_once_and_elsewhere_within_sixty_seconds(string state)
    {
        var devices = new MemoryDevices(Known("rahasia"));
        await using var here = await HostAsync(devices);
        await using var elsewhere = await HostAsync(devices);
        Assert.Equal((200, 200), ((await AskAsync(here)).Status, (await AskAsync(elsewhere)).Status));

        Assert.Equal(200, (await OrderAsync(here, "devices/KIOS-1/state", $$"""{"state":"{{state}}","reason":"Hilang"}""")).Status);

        Assert.Equal((403, 200), ((await AskAsync(here)).Status, (await AskAsync(elsewhere)).Status));
        elsewhere.Clock.Advance(Stated);
        var refused = await AskAsync(elsewhere);
        Assert.Equal((403, "PRG-002"), (refused.Status, refused.Code));
        Assert.Equal((403, "PRG-002"), Outcome(await AskAsync(here, "me")));
    }

    [Fact]
    public async Task A_new_secret_ends_the_old_one_and_an_ended_device_gets_none()
    {
        await using var host = await HostAsync(new MemoryDevices(Known("rahasia")));

        var renewed = await OrderAsync(host, "devices/KIOS-1/secret", """{"reason":"Bocor"}""");
        var secret = renewed.Json!["secret"]!.GetValue<string>();

        Assert.Equal((200, 401, 200), (renewed.Status, (await AskAsync(host)).Status, (await AskAsync(host, "devices/me", $"KIOS-1:{secret}")).Status));
        await OrderAsync(host, "devices/KIOS-1/state", """{"state":"ended","reason":"Rusak"}""", "key-2");
        Assert.Equal((409, "PRG-003"), Outcome(await OrderAsync(host, "devices/KIOS-1/secret", """{"reason":"Lagi"}""", "key-3")));
        Assert.Equal((409, "PRG-003"), Outcome(await OrderAsync(host, "devices/KIOS-1/state", """{"state":"active","reason":"Lagi"}""", "key-4")));
    }

    [Fact]
    public async Task A_device_does_nothing_that_people_do_and_people_nothing_that_devices_do()
    {
        var host = shared.Host;

        Assert.Equal(403, (await AskAsync(host, "inbox")).Status);
        Assert.Equal(403, (await AskAsync(host, "devices")).Status);
        Assert.Equal((403, "PRG-001"), Outcome(await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/devices/me", nip: "3", roles: Role.Device))));
        Assert.Equal((403, "API-013"), Outcome(await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/devices/me", nip: "3"))));
    }

    [Theory]
    [InlineData("an id with a slash", """{"id":"a/b","kind":"kiosk","name":"x","location":"PUSAT"}""", "PRG-004")]
    [InlineData("an id that addresses use", """{"id":"Me","kind":"kiosk","name":"x","location":"PUSAT"}""", "PRG-004")]
    [InlineData("33 characters", """{"id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","kind":"kiosk","name":"x","location":"PUSAT"}""", "PRG-004")]
    [InlineData("no name", """{"id":"a","kind":"kiosk","name":" ","location":"PUSAT"}""", "PRG-005")]
    [InlineData("a place that nobody knows", """{"id":"a","kind":"kiosk","name":"x","location":"LAIN"}""", "PRG-006")]
    public async Task A_device_has_an_id_a_name_and_a_known_place(string label, string body, string code)
    {
        var answer = await OrderAsync(shared.Host, "devices", body, $"key-{label.Replace(' ', '-')}");

        Assert.True((answer.Status, answer.Code) == (422, code), $"{label}: {answer.Status} {answer.Code}");
    }

    private static RegisteredDevice Known(string secret) => new("KIOS-1", DeviceKind.Kiosk, "Kios", "PUSAT", DeviceState.Active, DeviceSecret.HashOf(secret), 1);

    private static Task<ApiHost> HostAsync(MemoryDevices devices)
    {
        var facts = SampleOrganisation.Facts() with { Locations = [new Location("PUSAT", "BJ", AgencyZone.Wit, null)] };
        return ApiHost.StartAsync(services: services => services.AddSingleton<IDeviceStore>(devices).AddSingleton<IOrganisationStore>(new MemoryOrganisation(facts)));
    }

    private static Task<Answer> AskAsync(ApiHost host, string path = "devices/me", string credential = "KIOS-1:rahasia")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{path}");
        request.Headers.TryAddWithoutValidation("Authorization", $"Device {credential}");
        return host.SendAsync(request);
    }

    private static Task<Answer> OrderAsync(ApiHost host, string path, string body, string key = "key-1")
    {
        var request = host.Request(HttpMethod.Post, $"/api/v1/{path}", body, nip: "5", roles: Role.Hr);
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", key);
        return host.SendAsync(request);
    }

    private static (int, string?) Outcome(Answer answer) => (answer.Status, answer.Code);

    /// <summary>Knows one device; for cases that are refused.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        internal ApiHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await HostAsync(new MemoryDevices(Known("rahasia")));

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
