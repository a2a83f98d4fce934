using EPerformance.Application.Requests;
using EPerformance.Domain.Approvals;

namespace EPerformance.Functions.Orchestrations.RequestApproval.V1;

/// <summary>Where a request stands, as far as its orchestration needs to know.</summary>
/// <param name="Version">Of the row; the higher one is the later one, in whatever order they arrive.</param>
/// <param name="DueAt">When the decider has to be asked again; <c>null</c> when nobody's deadline runs.</param>
/// <param name="HasOutcomes">Whether something was decided for somebody.</param>
public sealed record RequestStanding(int Version, DateTimeOffset? DueAt, bool HasOutcomes)
{
    public static RequestStanding Of(StoredRequest request) => new(
        request.Version, request.DueAt, request.State.Approval.Lines.Any(line => !line.IsOpen && line.Status != LineStatus.Withdrawn));

    /// <summary>Of a request that is not stored: there is nothing to do.</summary>
    public static RequestStanding Gone { get; } = new(0, null, false);
}
