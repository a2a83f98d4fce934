using EPerformance.Storage;

namespace EPerformance.Workloads;

/// <summary>A piece of the product's work by its real use cases on a real storage.</summary>
public interface IWorkload
{
    /// <summary>As the issue of a release names it: <c>day close</c>.</summary>
    string Name { get; }

    /// <summary>What the work is divided by: <c>person</c>.</summary>
    string Unit { get; }

    /// <summary>Fills an empty instance with what the work finds, and warms up what a running process has in memory.</summary>
    /// <param name="size">How many units of work.</param>
    Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop);
}

/// <summary>Work that can be done once.</summary>
/// <param name="owned">What it needs until it is done.</param>
public sealed class PreparedWork(Func<CancellationToken, Task> work, params IDisposable[] owned) : IDisposable
{
    /// <summary>How many units it is, where preparing it decides that; <c>null</c> for as many as were asked for.</summary>
    public long? Units { get; init; }

    public Task RunAsync(CancellationToken stop) => work(stop);

    public void Dispose()
    {
        foreach (var one in owned)
            one.Dispose();
    }
}
