using EPerformance.Application.Policies;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Which policy a month is paid by.</summary>
public interface IPeriodPolicies
{
    /// <summary><c>null</c> when the agency has named none.</summary>
    AllowancePolicy? InForce(CivilMonth month);

    /// <summary>What a policy that was in force for a month says of it today; <c>null</c> when there is none such any more, or it cannot calculate.</summary>
    AllowancePolicy? InForce(string id, CivilMonth month);
}

/// <summary>The policy that the settings name, read once per month.</summary>
public sealed class PeriodPolicies(PolicyLibrary library, PeriodSettings settings) : IPeriodPolicies
{
    private readonly Dictionary<CivilMonth, AllowancePolicy> _read = [];
    private readonly Dictionary<(string Id, CivilMonth Month), AllowancePolicy?> _others = [];
    private readonly Lock _lock = new();

    public AllowancePolicy? InForce(CivilMonth month)
    {
        if (settings.Policy is not { Length: > 0 } id)
            return null;
        lock (_lock)
        {
            if (!_read.TryGetValue(month, out var policy))
                _read[month] = policy = Read(id, month);
            return policy;
        }
    }

    public AllowancePolicy? InForce(string id, CivilMonth month)
    {
        // A layered policy has the name of its topmost part.
        if (InForce(month) is { } own && (id == settings.Policy || id == own.Identity.Id))
            return own;
        lock (_lock)
        {
            if (!_others.TryGetValue((id, month), out var policy))
                _others[(id, month)] = policy = library.Ids.Contains(id, StringComparer.Ordinal) ? library.ResolveIn(id, month).Policy : null;
            return policy;
        }
    }

    /// <summary>Reads the policy for a month to see whether it can be used at all.</summary>
    /// <exception cref="InvalidOperationException">It is unknown or cannot calculate; the message names it and says what is missing.</exception>
    public void Check(CivilMonth month)
    {
        if (InForce(month)?.Period == PeriodKind.Quarterly && settings.Period != PeriodKind.Quarterly)
            throw new InvalidOperationException($"{PeriodSettings.Section}:Policy '{settings.Policy}' pays by the quarter: set {PeriodSettings.Section}:Period to Quarterly.");
    }

    private AllowancePolicy Read(string id, CivilMonth month)
    {
        // A path would be taken as a file; the setting names policies of the library.
        if (id.Split(PolicyLibrary.Layered).FirstOrDefault(part => !library.Ids.Contains(part, StringComparer.Ordinal)) is { } unknown)
            throw new InvalidOperationException($"{PeriodSettings.Section}:Policy '{unknown}' is unknown. There are: {string.Join(", ", library.Ids)}.");
        var resolved = library.ResolveIn(id, month);
        return resolved.Policy ?? throw new InvalidOperationException(
            $"{PeriodSettings.Section}:Policy '{id}' cannot calculate {month}:{Environment.NewLine}{string.Join(Environment.NewLine, resolved.Problems)}");
    }
}
