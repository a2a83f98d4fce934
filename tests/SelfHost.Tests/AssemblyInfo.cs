[assembly: AssemblyFixture(typeof(EPerformance.TestKit.AzuriteFixture))]
