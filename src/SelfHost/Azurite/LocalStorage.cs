using EPerformance.Azurite;
using EPerformance.Storage;

namespace EPerformance.SelfHost.Azurite;

/// <summary>
/// The storage that the host runs on: the account that the settings name, else a local Azurite of the host's own on a data folder. Azurite
/// is for demo, development and tests: when it is killed itself, it loses up to five seconds.
/// </summary>
public sealed class LocalStorage : IAsyncDisposable
{
    public const string DataFolderSetting = "Azurite:DataFolder";

    /// <summary>The node executable, where it is not on the path.</summary>
    public const string NodeSetting = "Azurite:Node";

    private readonly AzuriteProcess? _process;

    private LocalStorage(StorageSettings settings, AzuriteProcess? process)
    {
        Settings = settings;
        _process = process;
    }

    public StorageSettings Settings { get; }

    /// <summary>Whether an Azurite stands behind it.</summary>
    public bool IsLocal => _process is not null;

    /// <exception cref="StartException">Azurite cannot be started; the message says what is missing.</exception>
    public static async Task<LocalStorage> OpenAsync(IConfiguration configuration, string contentRoot, CancellationToken stop)
    {
        var settings = configuration.GetSection("Storage").Get<StorageSettings>() ?? new StorageSettings();
        if (!string.IsNullOrEmpty(settings.ConnectionString) || !string.IsNullOrEmpty(settings.AccountName))
            return new LocalStorage(settings, null);
        try
        {
            var folder = configuration[DataFolderSetting] ?? Path.Combine(contentRoot, ".azurite");
            var options = new AzuriteOptions { DataFolder = folder };
            if (configuration[NodeSetting] is { Length: > 0 } node)
                options = options with { Node = node };
            var process = await AzuriteProcess.StartAsync(options, stop);
            return new LocalStorage(settings with { ConnectionString = process.ConnectionString }, process);
        }
        catch (AzuriteException refused)
        {
            throw new StartException(refused.Message, refused);
        }
    }

    public ValueTask DisposeAsync() => _process?.DisposeAsync() ?? ValueTask.CompletedTask;
}
