using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.Workloads;

namespace EPerformance.Storage.Tests.Periods;

/// <summary>The use cases of periods on a real storage.</summary>
public abstract class PeriodTest(AzuriteFixture azurite) : StorageTest(azurite, BucketCount.Four)
{
    protected PeriodPorts Ports(StorageClients? clients = null) => ClosedMonth.PortsOf(clients ?? Clients);

    /// <summary>A golden bundle as the organisation, with its punches.</summary>
    protected static async Task ImportAsync(PeriodPorts ports, string name)
    {
        var bundle = BundleReader.Read(new FolderBundleSource(Golden.Bundle(name)), LawLibrary.Default.Patterns, strict: false).Bundle!;
        var facts = OrganisationFromBundle.Of(bundle);
        var version = await ports.Organisation.ReplaceAsync(facts, null, Stop);
        var organisation = new OrganisationView(version!, facts);
        var punches = new List<PunchRecord>();
        for (var person = 0; person < bundle.People.Count; person++)
        {
            foreach (var punch in bundle.Punches.Of(person))
                punches.Add(ImportedPunch.Of(organisation, bundle.People[person].Nip, $"row-{punches.Count}", PunchSource.Machine, punch));
        }

        await Parallel.ForEachAsync(punches, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Stop }, async (punch, stop) =>
            await ports.Punches.AddAsync(punch, stop));
    }
}
