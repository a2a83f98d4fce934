using EPerformance.Application.Policies;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Which policy a month is paid by.</summary>
public interface IPeriodPolicies
{
    /// <summary><c>null</c> when the agency has named none.</summary>
    AllowancePolicy? InForce(CivilMonth month);
}

/// <summary>The policy that the settings name, read once per month.</summary>
public sealed class PeriodPolicies(PolicyLibrary library, PeriodSettings settings) : IPeriodPolicies
{
    private readonly Dictionary<CivilMonth, AllowancePolicy> _read = [];
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

    /// <summary>Reads the policy for a month to see whether it can be used at all.</summary>
    /// <exception cref="InvalidOperationException">It is unknown or cannot calculate; the message names it and says what is missing.</exception>
    public void Check(CivilMonth month) => InForce(month);

    private AllowancePolicy Read(string id, CivilMonth month)
    {
        // A path would be taken as a file; the setting names a policy of the library.
        if (!library.Ids.Contains(id, StringComparer.Ordinal))
            throw new InvalidOperationException($"{PeriodSettings.Section}:Policy '{id}' is unknown. There are: {string.Join(", ", library.Ids)}.");
        var resolved = library.Resolve(id, month);
        return resolved.Policy ?? throw new InvalidOperationException(
            $"{PeriodSettings.Section}:Policy '{id}' cannot calculate {month}:{Environment.NewLine}{string.Join(Environment.NewLine, resolved.Problems)}");
    }
}
