using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Checks;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.Workloads;

namespace EPerformance.Storage.Tests.Checks;

/// <summary>Periods and late days. What else <c>verify</c> looks for is spoilt one by one in <c>StoredStateTests</c> of the host.</summary>
public sealed class InstanceCheckTests(AzuriteFixture azurite) : StorageTest(azurite, BucketCount.Four)
{
    [Fact]
    public async Task A_bucket_of_frozen_facts_that_is_gone_is_named_and_so_is_one_that_cannot_be_read()
    {
        using var rig = await ClosedMonth.PrepareAsync(Clients, new BigAgency(9), Stop);
        await rig.RunAsync(PeriodRig.Id("2026-03"));
        var whole = await FrozenAsync();
        var blobs = new List<string>();
        await foreach (var blob in Clients.Container(Containers.Frozen).GetBlobsAsync(cancellationToken: Stop))
            blobs.Add(blob.Name);
        var buckets = blobs.Where(name => !name.EndsWith("manifest", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();

        await Clients.Container(Containers.Frozen).GetBlobClient(buckets[0]).DeleteAsync(cancellationToken: Stop);
        var gone = await FrozenAsync();
        await Clients.Container(Containers.Frozen).GetBlobClient(buckets[1]).UploadAsync(BinaryData.FromString("not what was frozen"), overwrite: true, Stop);
        var spoilt = await FrozenAsync();

        Assert.Empty(whole);
        Assert.Equal(["CHK-009"], gone.Select(finding => finding.Rule));
        Assert.Contains("2026-03", gone[0].What.En, StringComparison.Ordinal);
        Assert.Equal(["CHK-009", "CHK-009"], spoilt.Select(finding => finding.Rule));
    }

    [Fact]
    public async Task A_day_of_which_facts_came_late_is_left_to_its_next_reading_but_not_at_rest()
    {
        // Without the recaps that closing writes: each day of the unit is a finding.
        using var rig = await ClosedMonth.PrepareAsync(Clients, new BigAgency(3), Stop);
        var date = Sample.Date("2026-03-03");
        await new ClosedDays(Clients).MarkLateAsync(AgencyZone.Wib, date, Stop);

        var (inUse, atRest) = (await new InstanceCheck(Clients).RunAsync(null, Stop), await new InstanceCheck(Clients) { IsAtRest = true }.RunAsync(null, Stop));

        Assert.All(atRest.Findings, finding => Assert.Equal("CHK-007", finding.Rule));
        var left = Assert.Single(atRest.Findings.Except(inUse.Findings));
        Assert.StartsWith("U0000 2026-03-03: the recap is ", left.What.En, StringComparison.Ordinal);
        Assert.NotEmpty(inUse.Findings);
    }

    private async Task<IReadOnlyList<Finding>> FrozenAsync() =>
        [.. (await new InstanceCheck(Clients).RunAsync(null, Stop)).Findings.Where(finding => finding.Rule is "CHK-008" or "CHK-009")];
}
