using Spectre.Console;

namespace EPerformance.Cli.Calculate;

/// <summary>A progress bar on the terminal for long work; nothing when nobody watches.</summary>
internal static class RunProgress
{
    private const int WorthShowing = 2_000;

    public static T While<T>(int people, string language, Func<IProgress<int>?, T> work)
    {
        if (people < WorthShowing || Console.IsErrorRedirected)
            return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().Start(context =>
        {
            var task = context.AddTask(language == "en" ? "People" : "Pegawai", maxValue: people);
            return work(new Setter(task));
        });
    }

    /// <summary>Sets the bar at once; <see cref="Progress{T}"/> would queue the reports.</summary>
    private sealed class Setter(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = value;
    }
}
