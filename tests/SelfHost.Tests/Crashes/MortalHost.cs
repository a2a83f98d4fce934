using System.Globalization;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Crashes;

/// <summary>A host in a process of its own on a storage that outlives it, and what a good client does when it dies: the same request again.</summary>
internal sealed class MortalHost : IAsyncDisposable
{
    private const int MostTries = 100;

    private readonly TestInstance _storage;
    private readonly Func<Agency, Task>? _atBirth;
    private readonly string[] _settings;
    private readonly List<Agency> _lives = [];
    private volatile TaskCompletionSource<Agency> _alive = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MortalHost(TestInstance storage, Func<Agency, Task>? atBirth, string[] settings)
    {
        _storage = storage;
        _atBirth = atBirth;
        _settings = settings;
    }

    /// <param name="atBirth">Done with every new process before anybody uses it.</param>
    public static async Task<MortalHost> StartAsync(TestInstance storage, Func<Agency, Task>? atBirth = null, params string[] settings)
    {
        var host = new MortalHost(storage, atBirth, settings);
        await host.LiveAsync();
        return host;
    }

    /// <summary>The process that runs, or the next one.</summary>
    public Task<Agency> AliveAsync() => _alive.Task;

    public async Task KillAsync()
    {
        var agency = await _alive.Task;
        _alive = new TaskCompletionSource<Agency>(TaskCreationOptions.RunContinuationsAsynchronously);
        await agency.KillAsync();
        await LiveAsync();
    }

    /// <summary>Sends until it is answered, always with the same key, and waits as it is told while the key is taken.</summary>
    /// <param name="sees">As of <see cref="Agency.PostAsync"/>.</param>
    public async Task<Answer> PostAsync(string path, object body, string token, string key, string? sees = null)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var agency = await AliveAsync();
            try
            {
                var answer = await agency.PostAsync(path, body, token, key, sees);
                if (answer.Code != "API-022")
                    return answer;
                await Task.Delay(TimeSpan.FromSeconds(int.Parse(answer.RetryAfter!, CultureInfo.InvariantCulture)), TestContext.Current.CancellationToken);
            }
            catch (HttpRequestException)
            {
                // Killed with the request on its way: whether it took effect is not known here.
            }
        }

        throw new InvalidOperationException($"{path} was not answered in {MostTries} tries");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var agency in _lives)
            await agency.DisposeAsync();
    }

    private async Task LiveAsync()
    {
        var agency = await Agency.InOwnProcessAsync(_storage, [Agency.WithJobs, .. _settings]);
        _lives.Add(agency);
        if (_atBirth is not null)
            await _atBirth(agency);
        _alive.SetResult(agency);
    }
}
