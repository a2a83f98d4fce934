using System.Diagnostics;
using System.Globalization;
using EPerformance.Azurite;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Azurite;

/// <summary>
/// Plays an owner that is killed without a chance to clean up: a node process that holds the pipe, as this program would.
/// </summary>
public sealed class KilledOwnerTests : IDisposable
{
    private const string Owner = """
        const { spawn } = require('child_process');
        const [guard, script, folder] = process.argv.slice(1);
        const child = spawn(process.execPath, ['--require', guard, script, '--silent', '--disableTelemetry',
          '--blobPort', '0', '--queuePort', '0', '--tablePort', '0', '--location', folder], { stdio: ['pipe', 'pipe', 'pipe'] });
        child.stdout.on('data', text => {
          const port = /Table service is successfully listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(text);
          if (port) console.log(child.pid + ' ' + port[1]);
        });
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("azurite-owner").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task When_the_owner_is_killed_the_storage_saves_and_ends()
    {
        using var owner = StartOwner();
        Process storage;
        try
        {
            var line = await owner.StandardOutput.ReadLineAsync(Stop);
            var numbers = line!.Split(' ').Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
            storage = Process.GetProcessById(numbers[0]);
            await WriteAsync(numbers[1]);
        }
        finally
        {
            owner.Kill();
        }

        using (storage)
        {
            try
            {
                await storage.WaitForExitAsync(Stop).WaitAsync(Eventually.Patience, Stop);
            }
            finally
            {
                storage.Kill();
            }
        }

        Assert.Contains("saved-at-the-end", await File.ReadAllTextAsync(Path.Combine(_folder, "__azurite_db_table__.json"), Stop), StringComparison.Ordinal);
    }

    private static async Task WriteAsync(int tablePort)
    {
        var address = new Uri($"http://127.0.0.1:{tablePort}");
        using var clients = new StorageClients(new StorageSettings { ConnectionString = AzuriteAccount.ConnectionString(address, address, address) });
        Assert.True((await clients.Table("Things").AddAsync(new Azure.Data.Tables.TableEntity("p", "saved-at-the-end"), Stop)).IsDone);
    }

    private Process StartOwner() => Process.Start(new ProcessStartInfo(new AzuriteOptions().Node, ["-e", Owner, Guard, Script(), _folder])
    {
        RedirectStandardOutput = true,
    })!;

    private static string Guard => Path.Combine(AppContext.BaseDirectory, "stop-with-owner.cjs");

    private static string Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "node_modules/azurite/dist/src/azurite.js");
            if (File.Exists(script))
                return script;
        }

        throw new InvalidOperationException("run npm ci in the repository's root folder");
    }
}
