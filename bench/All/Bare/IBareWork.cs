using EPerformance.Storage;

namespace EPerformance.Bench.All.Bare;

/// <summary>A storage call with the client as it comes.</summary>
internal delegate Task BareCall(BareStorage storage);

/// <summary>The storage calls that a piece of work cannot avoid: what it must have read to decide, and what it must have written when it is done.</summary>
internal interface IBareWork
{
    /// <summary>Strands at once: as many as the product has.</summary>
    int AtOnce { get; }

    /// <summary>Strands of calls that follow each other. Rows are those that the product wrote.</summary>
    /// <param name="done">Where the product has done the work.</param>
    /// <param name="fresh">Where it is prepared and nobody has done it.</param>
    /// <param name="units">Of work.</param>
    Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units);
}
