namespace EPerformance.Storage;

/// <summary>Where a row lies.</summary>
public readonly record struct EntityKey(string Partition, string Row);
