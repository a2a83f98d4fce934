using EPerformance.Application.Access;

namespace EPerformance.Api.Security;

/// <param name="Roles">One of these suffices; none means that nobody needs to sign in.</param>
/// <param name="OfPerson">The account must belong to a person with a NIP.</param>
public readonly record struct PermissionRule(Role Roles, bool OfPerson)
{
    public bool IsOpen => Roles == Role.None;

    public bool Admits(Caller caller) => IsOpen || (caller.IsSignedIn && caller.IsAny(Roles) && (!OfPerson || caller.Nip is not null));
}
