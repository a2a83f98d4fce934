using System.Text.Json.Nodes;
using EPerformance.Api.Tests.Access;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Requests;

/// <summary>The place of duty over HTTP: asked for, shown, approved, and in what a tap is answered. 4 works in Jayapura; it is Monday 2 March 2026, 14:10 there.</summary>
public sealed class TripPlaceTests
{
    [Fact]
    public async Task Who_is_sent_to_Jakarta_is_answered_with_the_time_zone_of_Jakarta_from_the_approval_on()
    {
        await using var agency = await AccessAgency.OpenAsync();
        var made = await agency.SendAsync("POST", "/requests", """{"kind":"workElsewhere","from":"2026-03-02","to":"2026-03-03","note":"Rapat","timeZone":"Asia/Jakarta"}""", "4", Role.Employee);
        Assert.True(made.Status == 201, made.Text);
        var address = $"/requests/4/2026-03/{made.Json!["id"]!.GetValue<string>()}";

        var decided = await agency.SendAsync("POST", $"{address}/decisions", """{"persons":[{"nip":"4","verdict":"verify"}]}""", "2", Role.Employee, ("If-Match", made.Header("ETag")!));
        var tap = await agency.SendAsync("POST", "/attendance/check-in", """{"eventId":"t1"}""", "4", Role.Employee);
        var year = await agency.SendAsync("GET", "/requests/4/years/2026", null, "4", Role.Employee);

        Assert.Equal(("Asia/Jakarta", null), PlaceOf(made.Json));
        Assert.Equal((200, "Asia/Jakarta", null), (decided.Status, PlaceOf(decided.Json!).TimeZone, PlaceOf(decided.Json!).Location));
        Assert.Equal(("2026-03-02", "Asia/Jakarta"), (tap.Json!["date"]!.GetValue<string>(), tap.Json["timeZone"]!.GetValue<string>()));
        Assert.Equal(("Asia/Jakarta", null), PlaceOf(year.Json!["requests"]![0]!));
    }

    [Fact]
    public async Task A_location_of_the_agency_gives_its_zone_and_what_is_no_place_is_refused()
    {
        await using var agency = await AccessAgency.OpenAsync();
        Task<Answer> AskAsync(string kind, string place) =>
            agency.SendAsync("POST", "/requests", $$"""{"kind":"{{kind}}","from":"2026-03-05","note":"Rapat","document":"SPT 1",{{place}}}""", "4", Role.Employee);

        var made = await AskAsync("officialTrip", "\"location\":\"PUSAT\"");
        var refused = new List<string?>();
        foreach (var place in new[] { "\"location\":\"TIDAK-ADA\"", "\"timeZone\":\"Asia/Singapore\"", "\"timeZone\":\"Asia/Jakarta\",\"location\":\"PUSAT\"" })
            refused.Add((await AskAsync("training", place)).Code);
        refused.Add((await AskAsync("annualLeave", "\"timeZone\":\"Asia/Jakarta\"")).Code);

        Assert.Equal((201, "Asia/Jakarta", "PUSAT"), (made.Status, PlaceOf(made.Json!).TimeZone, PlaceOf(made.Json!).Location));
        Assert.Equal(["REQ-022", "REQ-022", "REQ-022", "REQ-023"], refused);
    }

    private static (string? TimeZone, string? Location) PlaceOf(JsonNode answer) => (answer["timeZone"]?.GetValue<string>(), answer["location"]?.GetValue<string>());
}
