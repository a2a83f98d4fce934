using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Objections;

/// <summary>Against what somebody objects.</summary>
public enum ObjectionKind
{
    /// <summary>A rejected or partly verified line.</summary>
    VerificationOutcome,

    /// <summary><i>Sanggah</i> against how a day of attendance was read.</summary>
    Attendance,

    /// <summary><i>Sanggah</i> against the published allowance.</summary>
    Allowance,

    /// <summary><i>Keberatan</i> against the appraisal (PP 30/2019 art. 59).</summary>
    Appraisal,

    /// <summary>The class of the post (<i>kelas jabatan</i>) that somebody is counted with.</summary>
    JobClass,
}

/// <summary>The contested decision, unchanged through the whole objection.</summary>
/// <param name="Subject">What is contested: the item and line, the period, or the appraisal.</param>
/// <param name="UnitCode">Whose calendar and zone count the days.</param>
/// <param name="DecidedBy">Who took the contested decision: none of them decides the objection. Empty when the engine computed it.</param>
/// <param name="FileUntil">Exclusive: from this instant on it is too late.</param>
public sealed record ObjectionCase(
    string Id, ObjectionKind Kind, Nip Owner, string Subject, string UnitCode, IReadOnlyList<Nip> DecidedBy, DateTimeOffset FileUntil)
{
    /// <summary>Why there is nobody above who could decide; <c>null</c> when there is somebody.</summary>
    public OfficeReason? WhyAtOffice(VerifierChain chain) =>
        !chain.IsHr(DecidingLevel(chain)) ? null : chain.HrLevel <= 1 ? OfficeReason.NoSuperior : OfficeReason.SuperiorsTakePart;

    /// <summary>
    /// The level that decides: above everybody who took the contested decision, and never below the superior's superior.
    /// Without one, the personnel office.
    /// </summary>
    public int DecidingLevel(VerifierChain chain)
    {
        var above = DecidedBy.Select(chain.LevelOf).Max() is { } highest ? highest + 1 : 1;
        return chain.FirstOpenTo([Owner, .. DecidedBy], above);
    }
}
