using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Access;

/// <summary>Somebody who is locked out, whatever the token says: a person with all accounts, or one account.</summary>
/// <param name="Nip">Null when it is an account.</param>
/// <param name="Account">As in <see cref="Caller.Subject"/>; null when it is a person.</param>
public sealed record Block(Nip? Nip, string? Account, string Reason, DateTimeOffset Since)
{
    public bool Holds(Caller caller) => (Nip is { } person && caller.Nip == person) || (Account is { } account && account == caller.Subject);
}

/// <param name="Block">Who, why and when.</param>
/// <param name="IsClosed">False when the access is opened again.</param>
/// <param name="By">Who says so; null for machine accounts.</param>
public sealed record BlockChange(Block Block, bool IsClosed, Nip? By);
