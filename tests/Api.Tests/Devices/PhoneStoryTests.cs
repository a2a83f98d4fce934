using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Devices;

/// <summary>A phone over HTTP from its first tap to its replacement. Person 3 works below person 1; 5 is of the personnel office.</summary>
public sealed class PhoneStoryTests
{
    private int _keys;

    [Fact]
    public async Task Another_phone_is_flagged_asked_for_told_to_the_superior_and_counts_after_a_day()
    {
        await using var host = await ApiHost.StartAsync();
        Assert.Equal([], await FlagsAsync(host, "e1", "old"));
        Assert.Equal(["OtherDevice"], await FlagsAsync(host, "e2", "new"));

        var asked = await SendAsync(host, HttpMethod.Post, "phones/mine/change", """{"deviceId":"new","reason":"Layar rusak"}""");

        Assert.Equal((200, "old", "new"), (asked.Status, Text(asked, "device"), Text(asked, "next")));
        Assert.Equal(["phoneChanges"], await NoticesAsync(host, "1"));
        Assert.Equal(["phoneChanges"], await NoticesAsync(host, "3"));
        Assert.Equal("new", Text(await SendAsync(host, HttpMethod.Get, "phones/3", nip: "1"), "next"));
        Assert.Equal(403, (await SendAsync(host, HttpMethod.Get, "phones/3", nip: "4")).Status);

        host.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal([], await FlagsAsync(host, "e3", "new"));
        Assert.Equal(["OtherDevice"], await FlagsAsync(host, "e4", "old"));
        Assert.Equal((409, "PRG-022"), Outcome(await SendAsync(host, HttpMethod.Post, "phones/mine/change", """{"deviceId":"third","reason":"Hilang"}""")));
    }

    [Fact]
    public async Task A_request_is_taken_back_and_the_personnel_office_lets_the_next_phone_in_at_once()
    {
        await using var host = await ApiHost.StartAsync();
        await FlagsAsync(host, "e1", "old");
        await SendAsync(host, HttpMethod.Post, "phones/mine/change", """{"deviceId":"new","reason":"Rusak"}""");

        var kept = await SendAsync(host, HttpMethod.Delete, "phones/mine/change");
        var own = await SendAsync(host, HttpMethod.Post, "phones/5/release", """{"reason":"Hilang"}""", "5", Role.Hr);
        var released = await SendAsync(host, HttpMethod.Post, "phones/3/release", """{"reason":"Hilang"}""", "5", Role.Hr);

        Assert.Equal((200, "old", null), (kept.Status, Text(kept, "device"), Text(kept, "next")));
        Assert.Equal((403, "ACC-001"), Outcome(own));
        Assert.Equal((200, null), (released.Status, Text(released, "device")));
        Assert.Equal([], await FlagsAsync(host, "e2", "third"));
        Assert.Equal("third", Text(await SendAsync(host, HttpMethod.Get, "phones/mine"), "device"));
    }

    [Fact]
    public async Task A_setting_refuses_other_phones_and_a_loan_that_is_said_passes()
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Devices:OtherPhone"] = "Refuse" });
        await FlagsAsync(host, "e1", "old");

        Assert.Equal((403, "PRG-020"), Outcome(await TapAsync(host, "e2", "\"deviceId\":\"new\"")));
        Assert.Equal(200, (await TapAsync(host, "e3", "\"deviceId\":\"new\",\"lent\":true")).Status);
    }

    [Theory]
    [InlineData("Devices:CodeSeconds", "0")]
    [InlineData("Devices:PhoneLookBackHours", "169")]
    [InlineData("Devices:MachineLookBackDays", "0")]
    public async Task A_setting_out_of_its_range_does_not_start(string name, string value)
    {
        var refused = await Record.ExceptionAsync(() => ApiHost.StartAsync(new Dictionary<string, string?> { [name] = value }));

        Assert.Contains(name, Assert.IsType<InvalidOperationException>(refused).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taps_without_a_network_come_later_line_by_line()
    {
        var punches = new MemoryPunchStore(MemoryAttendance.Buckets);
        await using var host = await ApiHost.StartAsync(services: services => services.AddSingleton<IPunchStore>(punches));
        const string Body = """
            {"deviceId":"p","deviceTime":"2026-03-02T01:20:00Z","taps":[
            {"eventId":"o1","direction":"IN","at":"2026-03-02T00:50:00Z","counter":1,"latitude":-6.2,"longitude":106.8,"accuracy":9},
            {"eventId":"o2","direction":"IN","at":"2026-03-01T00:50:00Z","counter":2}]}
            """;

        var first = await SendAsync(host, HttpMethod.Post, "attendance/offline", Body);
        var again = await SendAsync(host, HttpMethod.Post, "attendance/offline", Body);

        // The phone is twenty minutes ahead: half an hour before it sent, by any clock.
        Assert.Equal(200, first.Status);
        Assert.Equal(["kept 2026-03-02T00:30:00+00:00 DeviceClockDiffers,UploadedLate ", "refused   PRG-042"], Lines(first));
        Assert.Equal(["repeated 2026-03-02T00:30:00+00:00 DeviceClockDiffers,UploadedLate ", "refused   PRG-042"], Lines(again));
        Assert.Equal((1, 1), (first.Json!["kept"]!.GetValue<int>(), again.Json!["repeated"]!.GetValue<int>()));
        Assert.Single(punches.All);
    }

    private static IEnumerable<string> Lines(Answer answer) => answer.Json!["lines"]!.AsArray().Select(line =>
        $"{line!["status"]} {line["at"]} {string.Join(',', line["flags"]!.AsArray().Select(flag => flag!.GetValue<string>()))} {line["code"]}");

    private async Task<IEnumerable<string>> FlagsAsync(ApiHost host, string eventId, string device)
    {
        var answer = await TapAsync(host, eventId, $"\"deviceId\":\"{device}\"");
        Assert.True(answer.Status == 200, answer.Text);
        return [.. answer.Json!["flags"]!.AsArray().Select(flag => flag!.GetValue<string>())];
    }

    private Task<Answer> TapAsync(ApiHost host, string eventId, string more) =>
        SendAsync(host, HttpMethod.Post, "attendance/check-in", $$"""{"eventId":"{{eventId}}",{{more}}}""");

    private async Task<IEnumerable<string>> NoticesAsync(ApiHost host, string nip) =>
        [.. (await SendAsync(host, HttpMethod.Get, "notices", nip: nip)).Json!["items"]!.AsArray().Select(notice => notice!["kind"]!.GetValue<string>())];

    private Task<Answer> SendAsync(ApiHost host, HttpMethod method, string path, string? body = null, string nip = "3", Role role = Role.Employee)
    {
        var request = host.Request(method, $"/api/v1/{path}", body, nip, role);
        request.Headers.Remove("Idempotency-Key");
        if (method == HttpMethod.Post)
            request.Headers.Add("Idempotency-Key", $"key-{_keys++}");
        return host.SendAsync(request);
    }

    private static string? Text(Answer answer, string name) => answer.Json?[name]?.GetValue<string>();

    private static (int, string?) Outcome(Answer answer) => (answer.Status, answer.Code);
}
