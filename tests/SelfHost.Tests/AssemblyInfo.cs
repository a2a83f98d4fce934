[assembly: AssemblyFixture(typeof(EPerformance.TestKit.AzuriteFixture))]
// Many of these tests wait, for a lease to end or a process to start, and leave the processor to others meanwhile.
[assembly: Xunit.v3.Parallelization(MaxThreads = 4)]
