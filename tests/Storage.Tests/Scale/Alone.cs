namespace EPerformance.Storage.Tests.Scale;

/// <summary>Its classes run when no other test of the assembly does: what a process allocates is counted for all of it.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone;
