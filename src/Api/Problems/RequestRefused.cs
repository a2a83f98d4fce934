using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Problems;

/// <summary>A value of the request cannot be bound. Thrown where the framework binds arguments, which knows no other way out; caught by the barrier.</summary>
internal sealed class RequestRefused(Violation violation, params ProblemPlace[] places) : Exception(violation.Code)
{
    public Violation Violation { get; } = violation;

    public ProblemPlace[] Places { get; } = places;
}
