using System.Text;
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

/// <summary>What a machine and a kiosk do with their own sign-in, over HTTP.</summary>
public sealed class MachineStoryTests : IDisposable
{
    private readonly Kiosk _kiosk = new("KIOS-1");

    [Fact]
    public async Task A_machine_sends_its_log_by_its_own_numbers_and_every_line_is_answered()
    {
        await using var host = await HostAsync();
        var list = host.Request(HttpMethod.Put, "/api/v1/devices/numbers/pusat", """{"lines":[{"number":"17","nip":"3"},{"number":"18","nip":"9"}]}""", "5", Role.Hr);
        Assert.Equal(200, (await host.SendAsync(list)).Status);
        const string Log = """
            {"punches":[
            {"id":"1001","number":"17","at":"2026-03-02T07:31:05"},
            {"id":"1002","number":"17","at":"2026-03-02T07:31:50","direction":"IN"},
            {"id":"1003","number":"99","at":"2026-03-02T07:31:05"},
            {"id":"1004","number":"18","at":"2026-03-02T07:31:05"}]}
            """;

        var first = await ByDeviceAsync(host, HttpMethod.Post, "devices/me/punches", Log, "MESIN-1");
        var again = await ByDeviceAsync(host, HttpMethod.Post, "devices/me/punches", Log, "MESIN-1");

        Assert.Equal(["kept ", "kept ", "refused PRG-044", "refused ATT-002"], Lines(first));
        Assert.Equal(["repeated ", "repeated ", "refused PRG-044", "refused ATT-002"], Lines(again));
        Assert.Equal("2026-03-02T00:31:05+00:00", first.Json!["lines"]![0]!["at"]!.GetValue<string>());
        Assert.Equal("3", (await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/devices/numbers/pusat", nip: "5", roles: Role.Auditor))).Json!["lines"]![0]!["nip"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_kiosk_tells_its_key_and_its_codes_are_good_until_they_expire()
    {
        await using var host = await HostAsync();
        Assert.Equal((422, "PRG-031"), Outcome(await TapAsync(host, "e0")));

        Assert.Equal(204, (await ByDeviceAsync(host, HttpMethod.Put, "devices/me/code-key", $$"""{"key":"{{_kiosk.Key}}"}""", "KIOS-1")).Status);
        var good = await TapAsync(host, "e1");
        var photo = _kiosk.CodeAt(host.Clock.GetUtcNow());
        host.Clock.Advance(TimeSpan.FromSeconds(61));
        var expired = await TapAsync(host, "e2", photo);
        var again = await TapAsync(host, "e1", photo);

        Assert.Equal((200, 0), (good.Status, good.Json!["flags"]!.AsArray().Count));
        Assert.Equal((422, "PRG-032"), Outcome(expired));
        Assert.Contains("foto", expired.Text, StringComparison.Ordinal);
        Assert.True(again.Json!["repeated"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("no base64", "***")]
    [InlineData("no key", "AAAA")]
    [InlineData("another curve", "MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE")]
    public async Task A_key_that_cannot_verify_codes_is_refused(string label, string key)
    {
        await using var host = await HostAsync();

        var answer = await ByDeviceAsync(host, HttpMethod.Put, "devices/me/code-key", $$"""{"key":"{{key}}"}""", "KIOS-1");

        Assert.True(Outcome(answer) == (422, "PRG-034"), label);
        Assert.Equal((403, "PRG-035"), Outcome(await ByDeviceAsync(host, HttpMethod.Put, "devices/me/code-key", $$"""{"key":"{{_kiosk.Key}}"}""", "MESIN-1")));
    }

    public void Dispose() => _kiosk.Dispose();

    private Task<Answer> TapAsync(ApiHost host, string eventId, string? code = null) => host.SendAsync(host.Request(
        HttpMethod.Post, "/api/v1/attendance/check-in", $$"""{"eventId":"{{eventId}}","kioskCode":"{{code ?? _kiosk.CodeAt(host.Clock.GetUtcNow())}}"}""", "3"));

    private static Task<Answer> ByDeviceAsync(ApiHost host, HttpMethod method, string path, string body, string device)
    {
        var request = new HttpRequestMessage(method, $"/api/v1/{path}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", $"Device {device}:rahasia");
        return host.SendAsync(request);
    }

    private static IEnumerable<string> Lines(Answer answer) => answer.Json!["lines"]!.AsArray().Select(line => $"{line!["status"]} {line["code"]}");

    private static (int, string?) Outcome(Answer answer) => (answer.Status, answer.Code);

    private static Task<ApiHost> HostAsync()
    {
        var devices = new MemoryDevices(
            new RegisteredDevice("KIOS-1", DeviceKind.Kiosk, "Kios", "PUSAT", DeviceState.Active, DeviceSecret.HashOf("rahasia"), 1),
            new RegisteredDevice("MESIN-1", DeviceKind.Machine, "Mesin", "PUSAT", DeviceState.Active, DeviceSecret.HashOf("rahasia"), 1) { NumberList = "pusat" });
        var facts = SampleOrganisation.Facts() with { Locations = [new Location("PUSAT", "PST", AgencyZone.Wib, new Domain.Attendance.Geofence(new Domain.Attendance.GeoPoint(-6.2m, 106.8m), 100))] };
        return ApiHost.StartAsync(services: services => services.AddSingleton<IDeviceStore>(devices).AddSingleton<IOrganisationStore>(new MemoryOrganisation(facts)));
    }
}
