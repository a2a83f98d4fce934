using System.Globalization;
using Azure.Data.Tables;
using EPerformance.FaultKit.Faults;
using EPerformance.FaultKit.Invariants;
using EPerformance.Storage;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests.Faults;

/// <summary>A store that fails at every attempt is told apart from a mistake of ours: whoever asked is to send the same again, and it takes effect once.</summary>
public sealed class FailingStoreTests(AzuriteFixture azurite)
{
    private static readonly object[] Lines = [new { id = "1", activityCode = "NASKAH", quantity = 1, minutes = 60, description = "Menyusun naskah" }];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_it_fails_the_answer_is_503_with_a_time_to_come_back_and_the_same_again_takes_effect_once()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var faulty = await FaultyStorage.StartAsync(storage, seed: 11, percent: 100, hangs: TimeSpan.FromSeconds(1.5));
        // Patience of an attempt is less than a hung request is held: so it ends with a time-out.
        await using var agency = await Agency.OpenAsync(faulty.Instance, "Development", "--Jobs:Enabled=false", "--Storage:AnswerWithin=00:00:01", "--Logging:LogLevel:Default=Critical");
        await agency.SetClockAsync("2026-09-03T05:30:00Z");
        await agency.ImportAsync("bundle-s1");
        var owner = await agency.LongSignInAsync(CaseAgency.Owner, "Employee");
        Assert.Equal(200, (await agency.PostAsync("attendance/check-in", new { eventId = "tap-warm" }, owner)).Status);
        var faults = Enum.GetValues<Fault>().Where(fault => fault is not (Fault.None or Fault.Slow)).ToList();
        Assert.Equal(7, faults.Count);

        foreach (var fault in faults)
        {
            faulty.Begin(fault);
            var failed = await SendAsync(agency, fault, owner);
            faulty.End();
            // A claim of a key that was written and not answered lapses after ten seconds.
            await agency.SetClockAsync($"2026-09-03T05:{30 + (int)fault}:00Z");
            var again = await SendAsync(agency, fault, owner);

            Assert.All(failed, answer => IsToldToComeBack(fault, answer));
            Assert.All(again, answer => Assert.True(answer.Status is 200 or 201, $"{fault}: {answer.Status} {answer.Code}"));
        }

        var taps = await StoredPunches.ReadAsync(storage, Sample.Date("2026-09-02"), Sample.Date("2026-09-03"), Stop);
        Assert.Equal(
            faults.Select(fault => $"tap-{fault}").Append("tap-warm").Order(StringComparer.Ordinal),
            taps.Where(tap => tap.EventId.StartsWith("tap-", StringComparison.Ordinal)).Select(tap => tap.EventId).Order(StringComparer.Ordinal));
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        Assert.Empty(await StoredState.BrokenAsync(clients, new FixedClock("2026-09-03T08:00:00Z"), Stop));
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_a_mistake_of_ours_and_nobody_is_told_to_come_back()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var agency = await Agency.OpenAsync(storage, "Development", "--Jobs:Enabled=false", "--Logging:LogLevel:Default=Critical");
        await agency.SetClockAsync("2026-09-03T05:30:00Z");
        await agency.ImportAsync("bundle-s1");
        var owner = await agency.LongSignInAsync(CaseAgency.Owner, "Employee");
        Assert.Equal(200, (await agency.PostAsync($"activities/{CaseAgency.Owner}/2026-09-01/submit", new { lines = Lines }, owner, sees: "*")).Status);
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        var key = Keys.Submissions.Submission(Domain.Primitives.Nip.Parse(CaseAgency.Owner), Sample.Date("2026-09-01"));
        await clients.Table(Keys.Submissions.Table).PutAsync(new TableEntity(key.Partition, key.Row), Stop);

        var answer = await agency.GetAsync($"activities/{CaseAgency.Owner}/2026-09-01", owner);

        Assert.Equal((500, "API-050", null), (answer.Status, answer.Code, answer.RetryAfter));
    }

    /// <summary>A tap, a day's activities, a request and a look, all at once; the same ones every time.</summary>
    private static Task<Answer[]> SendAsync(Agency agency, Fault fault, string owner)
    {
        var (day, trip) = (Monday("2026-06-01"), Monday("2026-10-05"));
        return Task.WhenAll(
            agency.PostAsync("attendance/check-in", new { eventId = $"tap-{fault}" }, owner),
            agency.PostAsync($"activities/{CaseAgency.Owner}/{day}/submit", new { lines = Lines }, owner, key: $"submit-{fault}", sees: "*"),
            agency.PostAsync("requests", new { kind = "officialTrip", from = trip, note = "Rapat", document = "SPT 1" }, owner, key: $"ask-{fault}"),
            agency.GetAsync("notices", owner));

        string Monday(string first) => Sample.Date(first).AddDays(7 * (int)fault).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static void IsToldToComeBack(Fault fault, Answer answer)
    {
        Assert.True((answer.Status, answer.Code) == (503, "API-053"), $"{fault}: {answer.Status} {answer.Code}");
        Assert.InRange(int.Parse(answer.RetryAfter!, CultureInfo.InvariantCulture), 1, 5);
        var messages = answer.Json.GetProperty("messages");
        Assert.Equal(
            ("Penyimpanan data sedang tidak menjawab; kirim ulang permintaan yang sama beberapa detik lagi.", "The data storage does not answer at the moment; send the same request again in some seconds."),
            (messages.GetProperty("id").GetString(), messages.GetProperty("en").GetString()));
        Assert.DoesNotContain("Exception", answer.Json.GetRawText(), StringComparison.Ordinal);
    }
}
