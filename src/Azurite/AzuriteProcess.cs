using System.Diagnostics;
using System.Globalization;

namespace EPerformance.Azurite;

/// <summary>
/// A local storage emulator: one that this process started and owns, or a running one that it only uses.
/// An owned one never outlives its owner: it stops when the pipe to its stdin closes, which also happens when the owner is killed.
/// </summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    /// <summary>Longer than the data of any emulator take to be saved on a busy machine.</summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromMinutes(1);

    private readonly Process? _process;
    private readonly DataFolder? _folder;

    private AzuriteProcess(string connectionString, Process? process, DataFolder? folder)
    {
        ConnectionString = connectionString;
        _process = process;
        _folder = folder;
    }

    public string ConnectionString { get; }

    /// <summary>False when a running storage is used that somebody else started.</summary>
    public bool IsOwner => _process is not null;

    /// <summary>Process id of an owned emulator, for a test that wants to look at it or break it.</summary>
    public int? ProcessId => _process?.Id;

    /// <summary>Starts an emulator and returns when its three services answer; or attaches, see <see cref="AzuriteOptions"/>.</summary>
    /// <exception cref="AzuriteException">It did not start; the message says what to do.</exception>
    public static async Task<AzuriteProcess> StartAsync(AzuriteOptions options, CancellationToken cancellationToken = default)
    {
        if (options.ConnectionString is { Length: > 0 } connectionString)
            return new AzuriteProcess(connectionString, null, null);

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.StartTimeout);
        try
        {
            if (options.DataFolder is null)
                return await LaunchAsync(options, null, timeout.Token).ConfigureAwait(false);
            return await OwnOrAttachAsync(options, options.DataFolder, timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AzuriteException(
                $"Azurite was not ready after {options.StartTimeout.TotalSeconds:0} s. Is another process using {options.DataFolder ?? "its ports"}?");
        }
    }

    /// <summary>Stops an owned emulator; it saves its data first. Returns when the process is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is null)
            return;
        await StopAsync(_process).ConfigureAwait(false);
        _folder?.Dispose();
    }

    private static async Task<AzuriteProcess> OwnOrAttachAsync(AzuriteOptions options, string folder, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (DataFolder.TryOwn(folder) is { } owned)
            {
                try
                {
                    await owned.WaitForPredecessorAsync(cancellationToken).ConfigureAwait(false);
                    return await LaunchAsync(options, owned, cancellationToken).ConfigureAwait(false);
                }
                catch
                {
                    owned.Dispose();
                    throw;
                }
            }

            if (DataFolder.NotedByOwner(folder) is { } connectionString)
                return new AzuriteProcess(connectionString, null, null);
            await Task.Delay(100, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<AzuriteProcess> LaunchAsync(AzuriteOptions options, DataFolder? folder, CancellationToken cancellationToken)
    {
        var process = AzuriteInstallation.StartNode(options.Node, Arguments(options));
        try
        {
            var output = new AzuriteOutput(process);
            var exited = process.WaitForExitAsync(cancellationToken);
            if (await Task.WhenAny(output.Listening, exited).ConfigureAwait(false) == exited)
            {
                await exited.ConfigureAwait(false);
                throw new AzuriteException(
                    $"Azurite ended with code {process.ExitCode} while starting. If a port is taken, leave the ports at 0; " +
                    $"if node is too old, install Node.js 22 LTS. It printed:{Environment.NewLine}{output.Text}");
            }

            var addresses = await output.Listening.ConfigureAwait(false);
            var connectionString = AzuriteAccount.ConnectionString(addresses["Blob"], addresses["Queue"], addresses["Table"]);
            folder?.Note(connectionString, addresses["Table"].Port);
            return new AzuriteProcess(connectionString, process, folder);
        }
        catch
        {
            await StopAsync(process).ConfigureAwait(false);
            throw;
        }
    }

    private static IEnumerable<string> Arguments(AzuriteOptions options)
    {
        // Telemetry off: nothing leaves the machine. Long keep-alive: the default of 5 s closes idle connections under a client's next request.
        List<string> arguments =
        [
            "--require", Path.Combine(AppContext.BaseDirectory, "stop-with-owner.cjs"),
            AzuriteInstallation.FindScript(options.RepositoryRoot),
            "--silent", "--disableTelemetry",
            "--blobPort", Text(options.Ports.Blob), "--queuePort", Text(options.Ports.Queue), "--tablePort", Text(options.Ports.Table),
            "--blobKeepAliveTimeout", "600", "--queueKeepAliveTimeout", "600", "--tableKeepAliveTimeout", "600",
        ];
        if (options.DataFolder is { } folder)
            arguments.AddRange(["--location", Path.GetFullPath(folder)]);
        else
            arguments.Add("--inMemoryPersistence");
        if (options.Certificate is { } certificate)
            arguments.AddRange(["--cert", certificate.CertificatePath, "--key", certificate.KeyPath, "--oauth", "basic"]);
        return arguments;

        static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task StopAsync(Process process)
    {
        using (process)
        {
            using var patience = new CancellationTokenSource(StopTimeout);
            try
            {
                process.StandardInput.Close();
                await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync().ConfigureAwait(false);
            }
        }
    }
}
