using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace EPerformance.Azurite;

/// <summary>Reads what Azurite prints: the three addresses it listens at, and why it could not.</summary>
internal sealed partial class AzuriteOutput
{
    private const int KeptCharacters = 4000;

    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, Uri> _addresses = [];
    private readonly TaskCompletionSource<IReadOnlyDictionary<string, Uri>> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AzuriteOutput(Process process)
    {
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The addresses by service (<c>Blob</c>, <c>Queue</c>, <c>Table</c>), as soon as all three answer.</summary>
    public Task<IReadOnlyDictionary<string, Uri>> Listening => _listening.Task;

    /// <summary>The first few thousand characters of everything printed.</summary>
    public string Text
    {
        get
        {
            lock (_lock)
                return _text.ToString().TrimEnd();
        }
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        lock (_lock)
        {
            if (_text.Length < KeptCharacters)
                _text.AppendLine(line);
            var match = ListeningLine().Match(line);
            if (!match.Success)
                return;
            _addresses[match.Groups["service"].Value] = new Uri(match.Groups["address"].Value);
            if (_addresses.Count == 3)
                _listening.TrySetResult(_addresses);
        }
    }

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>https?://\S+)$")]
    private static partial Regex ListeningLine();
}
