using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.National;

/// <summary>Every refusal about files for the national systems.</summary>
public static class NationalViolations
{
    public static readonly Violation FormatUnusable = new(
        "NAT-001", "Format harus csv atau xlsx.", "The format has to be csv or xlsx.");
}
