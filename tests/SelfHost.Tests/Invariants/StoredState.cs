using EPerformance.Domain.Primitives;
using EPerformance.Storage;

namespace EPerformance.SelfHost.Tests.Invariants;

/// <summary>What must hold of all that an instance keeps, whatever happened to its processes and its store.</summary>
internal static class StoredState
{
    /// <param name="month">Whose closed days are looked at.</param>
    /// <param name="now">Everything that was recorded until half an hour before is sealed and verified.</param>
    /// <returns>A sentence for each thing that does not hold; empty when all does.</returns>
    public static async Task<IReadOnlyList<string>> BrokenAsync(StorageClients clients, CivilMonth month, TimeProvider now, CancellationToken stop) =>
    [
        .. await ItemInvariants.BrokenAsync(clients, stop),
        .. await DayInvariants.BrokenAsync(clients, month, stop),
        .. await AuditInvariants.BrokenAsync(clients, now, stop),
    ];
}
