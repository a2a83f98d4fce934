using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace EPerformance.Infra.Tests.Bicep;

/// <summary>
/// One running Bicep that answers many questions (<c>bicep jsonrpc --stdio</c>): starting it costs more than asking it. Questions go one by one.
/// </summary>
internal sealed class BicepProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly SemaphoreSlim _turn = new(1);
    private int _id;

    private BicepProcess(Process process)
    {
        _process = process;
    }

    public static BicepProcess Start(string program)
    {
        var start = new ProcessStartInfo(program, ["jsonrpc", "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new BicepProcess(Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start"));
    }

    /// <returns>The whole answer, with <c>result</c> or <c>error</c>.</returns>
    public async Task<JsonNode> AskAsync(string method, JsonObject parameters)
    {
        await _turn.WaitAsync();
        try
        {
            var request = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = ++_id, ["method"] = method, ["params"] = parameters };
            var body = Encoding.UTF8.GetBytes(request.ToJsonString());
            var input = _process.StandardInput.BaseStream;
            await input.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            await input.WriteAsync(body);
            await input.FlushAsync();
            return await ReadAsync(_process.StandardOutput.BaseStream);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        _process.Dispose();
        _turn.Dispose();
    }

    private static async Task<JsonNode> ReadAsync(Stream output)
    {
        var length = 0;
        for (var line = await ReadLineAsync(output); line.Length > 0; line = await ReadLineAsync(output))
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        await output.ReadExactlyAsync(body);
        return JsonNode.Parse(body)!;
    }

    private static async Task<string> ReadLineAsync(Stream output)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await output.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
                return line.ToString();
            if (one[0] != '\r')
                line.Append((char)one[0]);
        }

        throw new EndOfStreamException("Bicep ended before it answered");
    }
}
