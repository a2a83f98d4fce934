using EPerformance.Domain.Organisation;

namespace EPerformance.Application.Papers;

/// <summary>The words of <c>employees.csv</c> for kinds of employment.</summary>
internal static class EmploymentWords
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<EmploymentType>().Select(Of)];

    public static string Of(EmploymentType kind) => kind == EmploymentType.NonAsn ? "NON_ASN" : kind.ToString().ToUpperInvariant();
}
