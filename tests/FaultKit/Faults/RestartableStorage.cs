using System.Text.RegularExpressions;
using EPerformance.Azurite;

namespace EPerformance.FaultKit.Faults;

/// <summary>An emulator that can be stopped and started again at the same addresses, with what it held.</summary>
public sealed partial class RestartableStorage : IAsyncDisposable
{
    private readonly string? _folder;
    private AzuriteProcess _process;

    private RestartableStorage(AzuriteProcess process, string? folder)
    {
        _process = process;
        _folder = folder;
    }

    public string ConnectionString => _process.ConnectionString;

    /// <param name="keepsData">On disk, in a folder of its own that goes with it; otherwise in memory, and it cannot be restarted.</param>
    public static async Task<RestartableStorage> StartAsync(bool keepsData)
    {
        var folder = keepsData ? Directory.CreateTempSubdirectory("eperformance-faults-").FullName : null;
        return new RestartableStorage(await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = folder }), folder);
    }

    /// <summary>Stops it in order, as for an update, and starts it again.</summary>
    public async Task RestartAsync()
    {
        if (_folder is null)
            throw new InvalidOperationException("what is in memory does not survive a restart");
        var ports = Port().Matches(_process.ConnectionString).ToDictionary(match => match.Groups["service"].Value, match => int.Parse(match.Groups["port"].ValueSpan, provider: null), StringComparer.Ordinal);
        await _process.DisposeAsync();
        _process = await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = _folder, Ports = new AzuritePorts(ports["Blob"], ports["Queue"], ports["Table"]) });
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex(@"(?<service>Blob|Queue|Table)Endpoint=http://[^:;]+:(?<port>\d+)")]
    private static partial Regex Port();
}
