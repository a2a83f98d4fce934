using System.Globalization;

namespace EPerformance.SelfHost.Tests.Crashes;

/// <summary>Sends a request until it is answered, always with the same key.</summary>
/// <param name="sees">As of <see cref="Agency.PostAsync"/>.</param>
internal delegate Task<Answer> Post(string path, object body, string token, string key, string? sees = null);

/// <summary>What people do while something breaks, one request after the other.</summary>
internal static class Lives
{
    public const int MinutesADay = 60;

    /// <summary>Taps again and again, and writes down what was accepted.</summary>
    /// <param name="name">Of these taps; no other client of the person has the same.</param>
    public static async Task TapAsync(Post post, Ledger ledger, string nip, string name, string token, CancellationToken enough, Func<Task>? before = null)
    {
        for (var number = 0; !enough.IsCancellationRequested; number++)
        {
            if (before is not null)
                await before();
            var eventId = $"{name}-{number.ToString("D6", CultureInfo.InvariantCulture)}";
            var answer = await post("attendance/check-in", new { eventId }, token, eventId);
            Assert.Equal(200, answer.Status);
            ledger.Accept(nip, eventId, answer.Json.GetProperty("at").GetDateTimeOffset());
        }
    }

    /// <summary>One day after the other, from 3 March 2025 on: sent by the owner, then verified by the superior. Returns the number of days.</summary>
    public static async Task<int> WorkAsync(Post post, string nip, string owner, string superior, SemaphoreSlim decided, CancellationToken enough)
    {
        var number = 0;
        for (; !enough.IsCancellationRequested; number++)
        {
            var day = $"activities/{nip}/{Date(number)}";
            var lines = new[] { new { id = "1", activityCode = "NASKAH", quantity = 1, minutes = MinutesADay, description = "Menyusun naskah" } };
            var sent = await post(day + "/submit", new { lines }, owner, $"submit-{nip}-{number}", "*");
            Assert.True(sent.Status == 200, sent.Json.ToString());
            var verdicts = new { lines = new[] { new { line = "1", verdict = "verify" } } };
            var answer = await post(day + "/decisions", verdicts, superior, $"decide-{nip}-{number}", sent.Tag);
            Assert.True(answer.Status == 200, answer.Json.ToString());
            decided.Release();
        }

        return number;
    }

    public static string Date(int number) => new DateOnly(2025, 3, 3).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
