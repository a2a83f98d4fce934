using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Access;

/// <summary>Who is asking, as the verified token says.</summary>
/// <param name="Subject">Stable id of the account at its issuer; never shown to others, never empty for somebody who signed in.</param>
/// <param name="Nip">The person behind the account; null for machines and for accounts that no person is linked to.</param>
/// <param name="Roles">All roles of the token together.</param>
/// <param name="TokenId">For the audit trail: which sign-in it was. Null when the issuer gives none.</param>
public sealed record Caller(string Subject, Nip? Nip, Role Roles, string? TokenId)
{
    /// <summary>Nobody signed in.</summary>
    public static Caller Anonymous { get; } = new("", null, Role.None, null);

    public bool IsSignedIn => Subject.Length > 0;

    /// <summary>At least one of the given roles.</summary>
    public bool IsAny(Role roles) => (Roles & roles) != Role.None;
}
