using EPerformance.Application.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>One policy for every month, or none.</summary>
public sealed class MemoryPolicies(AllowancePolicy? policy) : IPeriodPolicies
{
    public AllowancePolicy? InForce(CivilMonth month) => policy;

    public AllowancePolicy? InForce(string id, CivilMonth month) => policy;
}
