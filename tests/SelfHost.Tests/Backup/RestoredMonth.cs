using EPerformance.Azurite;
using EPerformance.Cli.Instance;
using EPerformance.Storage;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Backup;

/// <summary>The commands, as somebody types them: an instance to a folder, into a storage of its own, and the check of what came there.</summary>
internal sealed class RestoredMonth : IAsyncDisposable
{
    private readonly AzuriteProcess _azurite;
    private readonly string _folder;

    private RestoredMonth(AzuriteProcess azurite, string folder)
    {
        (_azurite, _folder) = (azurite, folder);
    }

    public TestInstance Storage => new(_azurite.ConnectionString, "");

    /// <summary>What the commands printed.</summary>
    public string Printed { get; private set; } = "";

    public static async Task<RestoredMonth> OfAsync(TestInstance source)
    {
        var restored = new RestoredMonth(await AzuriteProcess.StartAsync(new AzuriteOptions()), Directory.CreateTempSubdirectory("eperformance-backup").FullName);
        restored.Run(source, "backup", restored._folder);
        restored.Run(restored.Storage, "restore", restored._folder);
        restored.Run(source, "verify");
        restored.Run(restored.Storage, "verify");
        return restored;
    }

    /// <summary>Every blob of a container, byte for byte.</summary>
    public static async Task<SortedDictionary<string, string>> BlobsAsync(TestInstance storage, string container)
    {
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        var blobs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var blob in clients.Container(container).GetBlobsAsync(cancellationToken: TestContext.Current.CancellationToken))
            blobs[blob.Name] = Convert.ToBase64String((await clients.Container(container).GetBlobClient(blob.Name).DownloadContentAsync(TestContext.Current.CancellationToken)).Value.Content.ToArray());
        return blobs;
    }

    public async ValueTask DisposeAsync()
    {
        await _azurite.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void Run(TestInstance storage, string command, params string[] arguments)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var built = command switch { "backup" => BackupCommand.Create(output, errors), "restore" => BackupCommand.CreateRestore(output, errors), _ => SoundnessCommand.Create(output, errors) };
        var parsed = built.Parse([.. arguments, "--connection", storage.ConnectionString, "--prefix", storage.Prefix, "--lang", "en"]);
        Assert.Empty(parsed.Errors);
        var status = parsed.Invoke();
        Assert.True(status == 0, $"{command}: {status}{Environment.NewLine}{output}{errors}");
        if (command != "verify")
            Assert.Matches(@"\d+ rows, \d+ files, \d+ messages, \d+\.\d MB; as of .*\nthis time \d+ rows and \d+\.\d MB in \d+\.\d s: \d+ rows and \d+\.\d\d MB a second\s*$", output.ToString().ReplaceLineEndings("\n"));
        Printed += output;
    }
}
