using EPerformance.Domain.Primitives;
using EPerformance.Storage;

namespace EPerformance.FaultKit.Invariants;

/// <summary>What must hold of all that an instance keeps, whatever happened to its processes and its store.</summary>
public static class StoredState
{
    /// <param name="months">Whose closed days are looked at.</param>
    /// <param name="now">Everything that was recorded until half an hour before is sealed and verified.</param>
    /// <returns>A sentence for each thing that does not hold; empty when all does.</returns>
    public static async Task<IReadOnlyList<string>> BrokenAsync(StorageClients clients, IReadOnlyList<CivilMonth> months, TimeProvider now, CancellationToken stop)
    {
        var broken = new List<string>(await ItemInvariants.BrokenAsync(clients, stop));
        foreach (var month in months)
            broken.AddRange(await DayInvariants.BrokenAsync(clients, month, stop));
        broken.AddRange(await AuditInvariants.BrokenAsync(clients, now, stop));
        return broken;
    }
}
