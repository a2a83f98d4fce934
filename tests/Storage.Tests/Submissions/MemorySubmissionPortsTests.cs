using EPerformance.Application.Ports;
using EPerformance.TestKit.Ports;

namespace EPerformance.Storage.Tests.Submissions;

public sealed class MemorySubmissionPortsTests : SubmissionPortsContract
{
    private readonly MemorySubmissions _store = new();
    private readonly MemorySurroundings _around = new();

    protected override (ISubmissionStore Store, IInbox Inbox, IDueList Due, IOutbox Outbox, IActivityMonths Months) Ports => (_store, _around, _around, _around, _around);
}
