using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace EPerformance.TestKit;

/// <summary>A web server in a process of its own, so that it can be killed as a crash or an operator would.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    /// <summary>For a process that lives for seconds: code is compiled a second time, for speed, when it was called a thousand times (hexadecimal here) instead of thirty.</summary>
    public static readonly IReadOnlyDictionary<string, string> ShortLife = new Dictionary<string, string> { ["DOTNET_TC_CallCountThreshold"] = "3E8" };

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly StringBuilder _printed = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens: a free port of the loopback interface.</summary>
    public Uri Address => _listening.Task.Result;

    /// <summary>What its threads have computed since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory that it had at its largest.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts it and returns when it listens.</summary>
    /// <param name="assembly">Path of the program's assembly; its runtime configuration lies beside it.</param>
    /// <param name="environment">Beside that of this process.</param>
    /// <exception cref="InvalidOperationException">It ended instead; the message has what it printed.</exception>
    public static async Task<ServerProcess> StartAsync(
        string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, CancellationToken stop = default)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", assembly, .. arguments, "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        var server = new ServerProcess(process);
        var listening = server._listening.Task;
        if (await Task.WhenAny(listening, process.WaitForExitAsync(stop), Task.Delay(StartTimeout, stop)) == listening)
            return server;
        await server.DisposeAsync();
        throw new InvalidOperationException($"{Path.GetFileName(assembly)} does not listen. It printed:{Environment.NewLine}{server.Printed()}");
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed. Returns when the process is gone.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private string Printed()
    {
        lock (_printed)
            return _printed.ToString();
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        lock (_printed)
            _printed.AppendLine(line);
        if (ListeningLine().Match(line) is { Success: true } match)
            _listening.TrySetResult(new Uri(match.Groups[1].Value));
    }

    [GeneratedRegex(@"istening on:? (http://127\.0\.0\.1:[1-9]\d*)")]
    private static partial Regex ListeningLine();
}
