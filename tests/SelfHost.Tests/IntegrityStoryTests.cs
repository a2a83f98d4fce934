using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary>From two taps of one phone to an officer's answer, over HTTP.</summary>
public sealed class IntegrityStoryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task One_phone_for_two_people_is_looked_at_by_a_person_and_cuts_nothing()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        await agency.SetClockAsync("2026-09-01T00:20:00Z");
        await agency.ImportAsync("bundle-s1");
        foreach (var nip in new[] { "198502022010012002", "197001011995011001" })
            await agency.PostAsync("attendance/check-in", new { eventId = "tap-" + nip, deviceId = "phone" }, await agency.SignInAsync(nip, "Employee"));
        await agency.SetClockAsync("2026-09-01T20:30:00Z");
        var personnel = await agency.SignInAsync("personalia", "Hr");
        await agency.PostAsync("development/jobs/review-taps", new { });

        var queue = await agency.UntilAsync("integrity/signals", personnel, page => page.GetProperty("items").GetArrayLength() == 1);
        var id = queue.GetProperty("items")[0].GetProperty("id").GetString()!;
        var signal = await agency.GetAsync("integrity/signals/" + id, personnel);
        var decided = await agency.PostAsync($"integrity/signals/{id}/decision", new { outcome = "honest", reason = "Ponsel rusak" }, personnel, sees: signal.Tag);
        var again = await agency.PostAsync($"integrity/signals/{id}/decision", new { outcome = "examination", reason = "x" }, personnel, sees: decided.Tag);

        Assert.Equal(("sharedDevice", 2), (signal.Json.GetProperty("kind").GetString(), signal.Json.GetProperty("taps").GetArrayLength()));
        Assert.Equal((200, "honest"), (decided.Status, decided.Json.GetProperty("decision").GetProperty("outcome").GetString()));
        Assert.Equal((409, "INT-002"), (again.Status, again.Code));
        Assert.Equal(0, (await agency.GetAsync("integrity/signals", personnel)).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(1, (await agency.GetAsync("integrity/signals?decided=true", personnel)).Json.GetProperty("items").GetArrayLength());
    }
}
