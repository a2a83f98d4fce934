using System.Diagnostics;
using EPerformance.Azurite;

namespace EPerformance.Storage.Tests.Azurite;

/// <summary>Plays a storage whose data take longer to save than anybody waits: what is preloaded into it must not end it before.</summary>
public sealed class SlowSaveTests : IDisposable
{
    /// <summary>Its timers come at once, so that whatever waits a while before it ends the process does so before the file is there.</summary>
    private const string Storage = """
        const fs = require('fs');
        const [folder] = process.argv.slice(2);
        global.setTimeout = timer => { setImmediate(timer); return { unref() { return this; } }; };
        const alive = setInterval(() => {}, 1000);
        process.once('SIGTERM', () => {
          clearInterval(alive);
          fs.writeFile(folder + '/new', 'all of it', () => fs.rename(folder + '/new', folder + '/data', () => {}));
        });
        console.log('listening');
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("azurite-slow").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_ends_when_the_data_are_saved_and_not_before()
    {
        var script = Path.Combine(_folder, "storage.cjs");
        await File.WriteAllTextAsync(script, Storage, Stop);
        var guard = Path.Combine(AppContext.BaseDirectory, "stop-with-owner.cjs");
        using var storage = Process.Start(new ProcessStartInfo(new AzuriteOptions().Node, ["--require", guard, script, _folder]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Assert.Equal("listening", await storage.StandardOutput.ReadLineAsync(Stop));

        storage.StandardInput.Close();
        await storage.WaitForExitAsync(Stop);

        Assert.True(File.Exists(Path.Combine(_folder, "data")), "the process ended before it had saved");
    }
}
