using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>By which right somebody decides an item.</summary>
public enum VerifierRole
{
    /// <summary>Holder of the superior post (<i>atasan langsung</i> and those above).</summary>
    Superior,

    /// <summary><i>Plt</i>: acting in the vacant superior post.</summary>
    Plt,

    /// <summary><i>Plh</i>: acting for the superior who is away.</summary>
    Plh,

    /// <summary>Verifies beside the superior on his delegation.</summary>
    Delegate,

    /// <summary>The personnel office as last resort: any of its officers but the person concerned.</summary>
    HrOffice,
}

/// <summary>Somebody who may decide at one level of a chain.</summary>
/// <param name="For">Whom he stands in for; <c>null</c> for the holder himself.</param>
public sealed record Verifier(Nip Nip, VerifierRole Role, Nip? For);

/// <summary>One step of a chain.</summary>
/// <param name="Verifiers">At least one. The first is the one who is waited for and reminded; the others may decide just as well.</param>
public sealed record VerifierLevel(IReadOnlyList<Verifier> Verifiers)
{
    public Verifier Awaited => Verifiers[0];

    public Verifier? Find(Nip nip) => Verifiers.FirstOrDefault(verifier => verifier.Nip == nip);

    public bool Equals(VerifierLevel? other) => other is not null && Verifiers.SequenceEqual(other.Verifiers);

    public override int GetHashCode() => HashCode.Combine(Verifiers.Count, Awaited);
}
