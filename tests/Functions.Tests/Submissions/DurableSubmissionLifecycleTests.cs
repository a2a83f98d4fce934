using EPerformance.Contracts;
using EPerformance.Domain.Approvals;

namespace EPerformance.Functions.Tests.Submissions;

/// <summary>The contract of every host, on the Durable engine.</summary>
public sealed class DurableSubmissionLifecycleTests : SubmissionLifecycleContract
{
    protected override Task<ILifecycleHost> OpenAsync(LastOutcome last = LastOutcome.EscalateToHr) =>
        Task.FromResult<ILifecycleHost>(DurableLifecycleHost.Open(last));
}
