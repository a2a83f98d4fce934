using System.CommandLine;
using EPerformance.Cli;
using EPerformance.Cli.Audit;
using EPerformance.Cli.Calculate;
using EPerformance.Cli.Compare;
using EPerformance.Cli.Cost;
using EPerformance.Cli.Instance;
using EPerformance.Cli.LoadTest;
using EPerformance.Cli.Policy;
using EPerformance.Cli.Watch;

// A run allocates a few hundred megabytes and ends: for anything but the largest agencies collecting garbage would only cost time.
// Beyond the budget the collector works as usual.
GC.TryStartNoGCRegion(240_000_000);

if (args is ["loadtest", ..])
    LoadConnections.AnswerAtOnce();

var root = new RootCommand("EPerformance: kinerja dan tunjangan kinerja ASN / performance and performance allowance of civil servants");
root.Subcommands.Add(CalculateCommand.Create());
root.Subcommands.Add(CompareCommand.Create(Console.Out, Console.Error));
root.Subcommands.Add(PolicyCommand.Create(Console.Out, Console.Error));
root.Subcommands.Add(LoadTestCommand.Create(Console.Out, Console.Error));
root.Subcommands.Add(CostCommand.Create(Console.Out, Console.Error));
root.Subcommands.Add(AuditCommand.Create(Console.Out, Console.Error));
root.Subcommands.Add(WatchCommand.Create(Console.Out, Console.Error));
root.Subcommands.Add(SoundnessCommand.Create(Console.Out, Console.Error));
root.Subcommands.Add(BackupCommand.Create(Console.Out, Console.Error));
root.Subcommands.Add(BackupCommand.CreateRestore(Console.Out, Console.Error));

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
    return await parsed.InvokeAsync();

// What cannot be understood is an unusable input like any other: every complaint on a line, status 2.
foreach (var error in parsed.Errors)
    Console.Error.WriteLine($"arguments:1: *: {error.Message}");
return ExitStatus.Unusable;
