using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace EPerformance.Cli.LoadTest;

/// <summary>Clients that tap for one person after the other, each with the person's own token and phone, near the own office.</summary>
internal sealed class LoadClients(HttpClient http, IReadOnlyList<LoadPerson> crowd, LoadOptions options)
{
    private const string Path = "attendance/check-in";

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Tells this run's taps from those of another.</summary>
    private readonly string _run = Guid.NewGuid().ToString("N")[..12];

    private int _taps = -1;

    public int People => crowd.Count;

    /// <summary>One tap of the next person.</summary>
    public Task TapAsync(LoadTally tally, CancellationToken stop) => TapAsync(Interlocked.Increment(ref _taps), tally, stop);

    /// <param name="atLeast">Taps, whatever time they take: a warm-up in which everybody has tapped once has bound everybody's phone.</param>
    public Task RunAsync(TimeSpan time, int atLeast, out LoadTally tally, CancellationToken stop)
    {
        var counted = tally = new LoadTally();
        return RunAsync(time, atLeast, counted, stop);
    }

    private async Task RunAsync(TimeSpan time, int atLeast, LoadTally tally, CancellationToken stop)
    {
        var (began, first) = (Stopwatch.GetTimestamp(), _taps);
        await Task.WhenAll(Enumerable.Range(0, options.Clients).Select(_ => Task.Run(
            async () =>
            {
                while (Stopwatch.GetElapsedTime(began) < time || Volatile.Read(ref _taps) - first < atLeast)
                {
                    var number = Interlocked.Increment(ref _taps);
                    if (options.Rate is { } rate && TimeSpan.FromSeconds((number - first) / (double)rate) - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } early)
                        await Task.Delay(early, stop).ConfigureAwait(false);
                    await TapAsync(number, tally, stop).ConfigureAwait(false);
                }
            },
            stop))).ConfigureAwait(false);
        tally.End();
    }

    private async Task TapAsync(int number, LoadTally tally, CancellationToken stop)
    {
        var person = crowd[number % crowd.Count];
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body(person, number))) { Headers = { ContentType = Json } } };
        request.Headers.TryAddWithoutValidation("Authorization", person.Authorization);
        var before = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await http.SendAsync(request, stop).ConfigureAwait(false);
            var code = answer.IsSuccessStatusCode ? null : await CodeAsync(answer, stop).ConfigureAwait(false);
            // A store that fails is no overload, though it gives a time to come back too.
            var isSentAway = answer.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter is not null && code is { Length: > 0 } and not "API-053";
            tally.Count(Stopwatch.GetElapsedTime(before), code is null ? null : $"{(int)answer.StatusCode} {code}", isSentAway);
        }
        catch (HttpRequestException lost)
        {
            tally.Count(Stopwatch.GetElapsedTime(before), lost.HttpRequestError.ToString());
        }
    }

    private string Body(LoadPerson person, int number)
    {
        var place = person.Office is var (latitude, longitude)
            ? string.Create(CultureInfo.InvariantCulture, $""","latitude":{latitude + number % 7 * 0.00002m},"longitude":{longitude + number % 5 * 0.00002m},"accuracy":8.5""")
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"eventId":"{{_run}}-{{number:x}}","deviceTime":"{{DateTimeOffset.UtcNow:O}}","deviceId":"{{person.Phone}}"{{place}}}""");
    }

    private static async Task<string> CodeAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        try
        {
            using var problem = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(stop).ConfigureAwait(false), default, stop).ConfigureAwait(false);
            return problem.RootElement.TryGetProperty("code", out var code) ? code.GetString() ?? "" : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}

/// <param name="Authorization">The whole header.</param>
/// <param name="Office">Degrees; <c>null</c> when it is not known, and then the phone says nothing.</param>
internal sealed record LoadPerson(string Authorization, string Phone, (decimal Latitude, decimal Longitude)? Office);
