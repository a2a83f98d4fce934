using EPerformance.Domain.Approvals;
using EPerformance.Domain.Requests;
using EPerformance.Storage.Objections;
using EPerformance.Storage.Requests;
using EPerformance.Storage.Skp;
using EPerformance.Storage.Submissions;
using EPerformance.Storage.WorkOrders;
using EPerformance.TestKit;
using EPerformance.TestKit.Approvals;
using EPerformance.TestKit.Ports;

namespace EPerformance.Storage.Tests.Submissions;

/// <summary>A change of superior, delegation or vacancy never strands an item, on tables. Seeds 20261126 and 20261127.</summary>
public sealed class NeverStrandedStorageTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Theory]
    [InlineData(20_261_126, LastOutcome.EscalateToHr)]
    [InlineData(20_261_127, LastOutcome.AutoVerify)]
    public async Task Whatever_changes_everything_open_stands_in_the_queues_of_those_who_may_decide(int seed, LastOutcome last)
    {
        var agency = new MemoryOrganisation(SampleOrganisation.Facts());
        using var rig = new RequestRig(
            new RequestStore(Clients), new PersonRequestTable(Clients), new InboxTable(Clients), new DueTable(Clients), new NoticeTable(Clients),
            new MemoryPunchStore(MemoryAttendance.Buckets), new MemoryDays(MemoryAttendance.Buckets), agency, new SubmissionStore(Clients), new ActivityMonths(Clients))
        {
            Policy = new RequestPolicy { Approval = new ApprovalPolicy(60, 120, null, last) },
        };

        await new ChangingAgency(new WaitingRig(rig, new SkpStore(Clients), new WorkOrderStore(Clients), new ObjectionStore(Clients)), agency, seed).RunAsync(6, Stop);
    }
}
