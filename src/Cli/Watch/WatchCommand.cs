using System.CommandLine;
using System.Net.Http.Headers;
using System.Text.Json;
using EPerformance.Cli.Policy;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace EPerformance.Cli.Watch;

/// <summary><c>watch</c>: how a running instance stands, as a table that renews itself. Asks any host over HTTP, as somebody with the role Platform.</summary>
public static class WatchCommand
{
    /// <summary>So that no token has to stand on a command line.</summary>
    private const string Variable = "EPERFORMANCE_TOKEN";

    public static Command Create(TextWriter output, TextWriter errors)
    {
        var address = new Argument<string>("address") { Description = "Alamat host, mis. http://127.0.0.1:5080 / address of the host" };
        var token = new Option<FileInfo?>("--token") { Description = $"Berkas berisi token Platform; bawaan dari {Variable}, pada host Development dibuat sendiri / file with a token of the role Platform; from {Variable}, or made by a host in Development" };
        var every = new Option<int>("--every") { Description = "Detik antarpermintaan / seconds between two questions, 1 to 60", DefaultValueFactory = _ => 2 };
        var times = new Option<int?>("--times") { Description = "Selesai setelah sekian kali / end after so many times" };
        var language = new Option<string>("--lang") { Description = "id | en", DefaultValueFactory = _ => "id" };
        language.AcceptOnlyFromAmong("id", "en");
        every.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 60)
                result.AddError("--every: 1..60");
        });
        var command = new Command("watch", "Pantau host yang berjalan / watch a running host") { address, token, every, times, language };
        command.SetAction((parsed, stop) =>
        {
            var screen = new Screen(output, errors, parsed.GetRequiredValue(language));
            return RunAsync(screen, parsed.GetRequiredValue(address), parsed.GetValue(token), TimeSpan.FromSeconds(parsed.GetValue(every)), parsed.GetValue(times), stop);
        });
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, string address, FileInfo? token, TimeSpan every, int? times, CancellationToken stop)
    {
        if (!Uri.TryCreate(address.TrimEnd('/') + "/api/v1/", UriKind.Absolute, out var root) || root.Scheme is not ("http" or "https"))
        {
            screen.Refuse($"{address} bukan alamat", $"{address} is no address");
            return ExitStatus.Unusable;
        }

        using var http = new HttpClient { BaseAddress = root, Timeout = TimeSpan.FromSeconds(20) };
        try
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(http, token, stop).ConfigureAwait(false));
            await WatchAsync(screen, http, every, times, stop).ConfigureAwait(false);
            return ExitStatus.Done;
        }
        catch (Exception unusable) when (unusable is WatchException or HttpRequestException or IOException or UnauthorizedAccessException or JsonException)
        {
            screen.Refuse($"host tidak menjawab sebagaimana mestinya: {unusable.Message}", $"the host does not answer as it should: {unusable.Message}");
            return ExitStatus.Unusable;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitStatus.Done;
        }
    }

    private static async Task WatchAsync(Screen screen, HttpClient http, TimeSpan every, int? times, CancellationToken stop)
    {
        var console = screen.Console();
        if (console.Profile.Capabilities.Ansi)
            await console.Live(new Text("…")).AutoClear(false).StartAsync(live => TurnAsync(live.UpdateTarget)).ConfigureAwait(false);
        else
            // Nobody looks at a screen: one picture after the other.
            await TurnAsync(console.Write).ConfigureAwait(false);

        async Task TurnAsync(Action<IRenderable> show)
        {
            var rates = new WatchRates();
            for (var turn = 1; times is null || turn <= times; turn++)
            {
                show(await PictureAsync(screen, http, rates, stop).ConfigureAwait(false));
                if (turn != times)
                    await Task.Delay(every, stop).ConfigureAwait(false);
            }
        }
    }

    private static async Task<IRenderable> PictureAsync(Screen screen, HttpClient http, WatchRates rates, CancellationToken stop)
    {
        using var answer = await http.GetAsync("operations/state", stop).ConfigureAwait(false);
        var bytes = await answer.Content.ReadAsByteArrayAsync(stop).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
            throw new WatchException($"{(int)answer.StatusCode} {System.Text.Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 300)))}");
        using var state = JsonDocument.Parse(bytes);
        rates.Add(state.RootElement, TimeProvider.System.GetTimestamp());
        return new WatchPicture(screen, http.BaseAddress!.Authority, state.RootElement, rates).Draw();
    }

    /// <summary>Given, or made by a host in Development.</summary>
    private static async Task<string> TokenAsync(HttpClient http, FileInfo? file, CancellationToken stop)
    {
        if (file is not null)
            return (await File.ReadAllTextAsync(file.FullName, stop).ConfigureAwait(false)).Trim();
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return given;
        using var request = new HttpRequestMessage(HttpMethod.Post, "development/tokens")
        {
            Content = new StringContent("""{"nip":"operator","roles":["Platform"],"hours":12}""", System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));
        using var answer = await http.SendAsync(request, stop).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
            throw new WatchException($"bukan host Development; beri --token atau {Variable} / no host in Development; give --token or {Variable}");
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(stop).ConfigureAwait(false), default, stop).ConfigureAwait(false);
        return json.RootElement.GetProperty("token").GetString()!;
    }
}

/// <summary>What a person can do something about.</summary>
internal sealed class WatchException(string message) : Exception(message);
