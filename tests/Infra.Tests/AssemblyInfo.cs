using EPerformance.Infra.Tests.Bicep;

[assembly: AssemblyFixture(typeof(BicepFixture))]
