using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.National;

/// <summary>Why somebody is not in a file for the national systems.</summary>
public enum LeftOutReason
{
    /// <summary>Is no civil servant: the national systems know no others.</summary>
    NotAsn,

    /// <summary>Has no personnel number of eighteen digits.</summary>
    NipUnusable,

    /// <summary>No predicate of the period is decided.</summary>
    NotDecided,
}

/// <summary>
/// Which evaluations go to BKN (SIASN) and with which codes. PP 30/2019 art. 60 lets BKN's application be joined with the agency's own; the fields are those that public clients of
/// the SIASN web service send (<c>docs/siasn-export.md</c> says which and what is unknown).
/// </summary>
public static class NationalRules
{
    /// <returns><c>null</c> for who goes into the file. The first reason that there is.</returns>
    public static LeftOutReason? ReasonOf(Nip nip, EmploymentType employment, bool isDecided) =>
        employment == EmploymentType.NonAsn ? LeftOutReason.NotAsn
        : !nip.IsAsnForm ? LeftOutReason.NipUnusable
        : isDecided ? null
        : LeftOutReason.NotDecided;

    /// <summary><c>hasilKinerjaNilai</c> and <c>perilakuKerjaNilai</c>: 1 above expectation, 2 as expected, 3 below.</summary>
    public static int CodeOf(Expectation rating) => rating switch
    {
        Expectation.Above => 1,
        Expectation.Meets => 2,
        Expectation.Below => 3,
        _ => throw new InvalidOperationException($"Unknown rating {rating}"),
    };

    /// <summary><c>statusPenilai</c>.</summary>
    public static string StatusOf(EmploymentType appraiser) => appraiser == EmploymentType.NonAsn ? "NON ASN" : "ASN";
}
