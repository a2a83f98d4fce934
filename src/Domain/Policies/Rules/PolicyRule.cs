using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>What every rule of a policy has.</summary>
/// <param name="Code">Unique in the policy; the line of the breakdown carries it or a tier's code below it.</param>
/// <param name="Base">Of what its percentages are taken.</param>
public abstract record PolicyRule(string Code, Text Name, PayBase Base, LegalSource Source);

/// <summary>A rule that looks at the facts of a person's month by itself and says which charges follow.</summary>
public abstract record FactRule(string Code, Text Name, PayBase Base, LegalSource Source) : PolicyRule(Code, Name, Base, Source)
{
    /// <summary>Adds the charges of one assignment of the month.</summary>
    public abstract void Assess(PersonMonth person, AssignmentMonth part, ChargeSheet sheet);
}
