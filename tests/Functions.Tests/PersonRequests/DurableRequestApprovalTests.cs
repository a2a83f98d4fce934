using EPerformance.Contracts;
using EPerformance.Domain.Approvals;

namespace EPerformance.Functions.Tests.PersonRequests;

/// <summary>The contract of every host, on the Durable engine.</summary>
public sealed class DurableRequestApprovalTests : RequestApprovalContract
{
    protected override Task<IRequestHost> OpenAsync(LastOutcome last = LastOutcome.EscalateToHr) => Task.FromResult<IRequestHost>(DurableRequestHost.Open(last));
}
