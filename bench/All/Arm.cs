using System.Diagnostics;
using System.Globalization;

namespace EPerformance.Bench.All;

/// <summary>An arm in a process of its own, so that each has its own memory. It has prepared its work and does a part of it when it is asked to: <see cref="Part.RunAllAsync"/>.</summary>
internal sealed class Arm : IAsyncDisposable
{
    /// <summary>
    /// Everything is compiled to its end when it is first called, in the warm-up: compiled anew for speed after some calls, a work of a second would pay for that and one of a tenth of a second would be over before.
    /// </summary>
    private static readonly Dictionary<string, string> Compiled = new() { ["DOTNET_TieredCompilation"] = "0", ["DOTNET_ReadyToRun"] = "0" };

    /// <summary>So with what the work leaves behind: it is collected after 16 MiB (hexadecimal here), instead of after some hundred, which a small agency never leaves.</summary>
    private static readonly Dictionary<string, string> Collected = new(Compiled) { ["DOTNET_GCgen0size"] = "1000000" };

    private readonly Process _process;
    private readonly string _name;

    private Arm(Process process, string name)
    {
        _process = process;
        _name = name;
    }

    public int Parts { get; private set; }

    public static Task<Arm> StartAsync(params string[] arguments) => StartAsync(Collected, arguments);

    /// <summary>Of work that leaves as much behind at every size, which is collected as the runtime sees fit.</summary>
    public static Task<Arm> StartEqualAsync(params string[] arguments) => StartAsync(Compiled, arguments);

    public async Task<ArmResult> NextAsync()
    {
        await _process.StandardInput.WriteLineAsync("next");
        await _process.StandardInput.FlushAsync();
        return ArmResult.Of(await AnswerAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Arm> StartAsync(Dictionary<string, string> runtime, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (setting, value) in runtime)
            start.Environment[setting] = value;
        var arm = new Arm(Process.Start(start)!, string.Join(' ', arguments.Take(3)));
        arm.Parts = int.Parse(await arm.AnswerAsync(), CultureInfo.InvariantCulture);
        return arm;
    }

    private async Task<string> AnswerAsync() => await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{_name} ended before it answered");
}
