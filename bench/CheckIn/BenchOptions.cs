using EPerformance.Storage;

namespace EPerformance.Bench.CheckIn;

/// <summary>How much is measured; the defaults are the ones that the required ratios are meant for.</summary>
public sealed record BenchOptions
{
    /// <summary>In each of them every arm has its turn.</summary>
    public int Rounds { get; init; } = 20;

    /// <summary>Of one arm in one round.</summary>
    public int Seconds { get; init; } = 5;

    /// <summary>Of each arm before the first round; what is sent then is counted among the rows but not among the times.</summary>
    public int WarmUp { get; init; } = 20;

    /// <summary>Each sends the next request when the last was answered.</summary>
    public int Clients { get; init; } = 8;

    /// <summary>Distinct people, each with a token.</summary>
    public int People { get; init; } = 2_500;

    /// <summary>As an instance of that size has, unless another number is asked for.</summary>
    public BucketCount Buckets { get => field == default ? Bucket.CountFor(People) : field; init; }

    /// <summary>Keep the emulators' data on disk instead of in memory.</summary>
    public bool Disk { get; init; }

    /// <summary>A look of half a minute: its figures prove nothing.</summary>
    public bool Quick { get; init; }

    public static BenchOptions Of(string[] args)
    {
        var switches = args.Select(arg => arg is "--quick" or "--disk" ? arg + "=true" : arg).ToArray();
        var options = new ConfigurationBuilder().AddCommandLine(switches).Build().Get<BenchOptions>() ?? new BenchOptions();
        return options.Quick ? options with { Rounds = 2, Seconds = 2, WarmUp = 3 } : options;
    }
}
