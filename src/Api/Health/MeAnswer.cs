using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Health;

/// <param name="Nip">Null for machines and for accounts without a person.</param>
/// <param name="Roles">Names of <see cref="Role"/>, in its order.</param>
public sealed record MeAnswer(Nip? Nip, IReadOnlyList<string> Roles)
{
    public static MeAnswer Of(Caller caller) =>
        new(caller.Nip, [.. Enum.GetValues<Role>().Where(role => caller.IsAny(role)).Select(role => role.ToString())]);
}
