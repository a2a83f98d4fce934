using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Policies.Values;

namespace EPerformance.Application.Policies;

/// <summary>The words of policy files for facts, periods, predicates and kinds of employment.</summary>
internal static class FactWords
{
    public static IReadOnlyDictionary<string, FactName> All { get; } = Enum.GetValues<FactName>().ToDictionary(fact => Upper(fact.ToString()), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, FactPeriod> Periods { get; } = Enum.GetValues<FactPeriod>().ToDictionary(period => Upper(period.ToString()), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Predicate> Predicates { get; } = Enum.GetValues<Predicate>().ToDictionary(predicate => predicate.Word(), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, EmploymentType> EmploymentTypes { get; } = new Dictionary<string, EmploymentType>(StringComparer.Ordinal)
    {
        ["PNS"] = EmploymentType.Pns,
        ["CPNS"] = EmploymentType.Cpns,
        ["PPPK"] = EmploymentType.Pppk,
        ["NON_ASN"] = EmploymentType.NonAsn,
    };

    /// <summary><c>LateMinutes</c> is written <c>LATE_MINUTES</c>.</summary>
    public static string Upper(string name) => string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));
}
