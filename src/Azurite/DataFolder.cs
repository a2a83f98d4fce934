using System.Globalization;
using System.Net.Sockets;

namespace EPerformance.Azurite;

/// <summary>
/// A data folder has one owner at a time: two emulators on the same files would overwrite each other. The owner holds
/// <c>owner.lock</c> and writes the connection string beside it, so that a second process attaches instead of starting its own.
/// The lock is the operating system's and goes with the process, however it ends.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;
    private readonly string _notePath;

    private DataFolder(FileStream held, string notePath)
    {
        _lock = held;
        _notePath = notePath;
    }

    /// <summary>The folder for this process alone, or null when another one owns it.</summary>
    public static DataFolder? TryOwn(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            var held = new FileStream(Path.Combine(folder, "owner.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new DataFolder(held, NotePath(folder));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The connection string that the present owner noted, or null while it is still starting.</summary>
    public static string? NotedByOwner(string folder)
    {
        try
        {
            return File.ReadAllLines(NotePath(folder)) is [var connection, _] ? connection : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    public void Note(string connectionString, int tablePort)
    {
        var draft = _notePath + ".new";
        File.WriteAllLines(draft, [connectionString, tablePort.ToString(CultureInfo.InvariantCulture)]);
        File.Move(draft, _notePath, overwrite: true);
    }

    /// <summary>
    /// Waits for the emulator of an owner that was killed: it notices within moments and saves, and only then are the files free.
    /// </summary>
    public async Task WaitForPredecessorAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(_notePath))
            return;
        if (File.ReadAllLines(_notePath) is [_, var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            while (await AnswersAsync(port, cancellationToken).ConfigureAwait(false))
                await Task.Delay(50, cancellationToken).ConfigureAwait(false);
        }

        File.Delete(_notePath);
    }

    public void Dispose()
    {
        File.Delete(_notePath);
        _lock.Dispose();
    }

    private static string NotePath(string folder) => Path.Combine(folder, "owner.txt");

    private static async Task<bool> AnswersAsync(int port, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
