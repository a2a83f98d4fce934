using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using EPerformance.Bench.Policies;

const double MustHold = 100_000;

if (args is ["cpu", var work])
    return CpuTime.Run(work);

var quick = args.Contains("--quick");
// In this process: the build rules of the repository are not those of the projects that BenchmarkDotNet would generate.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithGcServer(false).WithGcConcurrent(false);
var config = DefaultConfig.Instance.AddJob(quick ? job.WithWarmupCount(2).WithIterationCount(3) : job.WithWarmupCount(5).WithIterationCount(15))
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts"));
var summary = BenchmarkRunner.Run<PersonMonths>(config);

double NanosecondsOf(string name) => summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == name).ResultStatistics?.Median
    ?? throw new InvalidOperationException($"{name} was not measured");
var loop = NanosecondsOf(nameof(PersonMonths.Loop));
var slowest = double.MaxValue;
foreach (var name in new[] { nameof(PersonMonths.Loop), nameof(PersonMonths.Rates), nameof(PersonMonths.Composed) })
{
    var median = NanosecondsOf(name);
    var rate = PersonMonths.People / (median / 1e9);
    if (name != nameof(PersonMonths.Loop))
        slowest = Math.Min(slowest, rate);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-8} {rate,12:N0} person-months/s on one core, {median / PersonMonths.People,8:N0} ns each, {median / loop,6:N2} x the decimal loop"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"must hold: {MustHold:N0} with the breakdown kept; the slowest is {slowest:N0}"));
return slowest >= MustHold ? 0 : 1;
