using EPerformance.Application.Json;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Collects the problems of one file with their lines, and knows the codes.</summary>
public sealed class PolicyProblems(string file, JsonDocumentMap? map)
{
    /// <summary>The file cannot be read as JSON at all.</summary>
    public const string Unreadable = "POL-001";

    /// <summary>A name that the schema does not know, or one that stands twice.</summary>
    public const string UnknownName = "POL-002";

    /// <summary>A compulsory value is not there.</summary>
    public const string Missing = "POL-003";

    /// <summary>A value of the wrong type or outside its bounds.</summary>
    public const string Invalid = "POL-004";

    /// <summary>A value that the source never published: the policy is incomplete.</summary>
    public const string Incomplete = "POL-005";

    /// <summary>Tiers overlap, leave a gap, or cannot be reached.</summary>
    public const string Tiers = "POL-006";

    /// <summary>Component weights do not add up to 100 %.</summary>
    public const string Weights = "POL-007";

    /// <summary>A reference leads nowhere (component, tariff, source, base policy).</summary>
    public const string Reference = "POL-008";

    /// <summary>A code stands twice.</summary>
    public const string Duplicate = "POL-009";

    /// <summary>No such policy.</summary>
    public const string NotFound = "POL-010";

    /// <summary>A fragment that was asked to calculate on its own, or a quarterly policy asked for a month within a quarter.</summary>
    public const string NeedsBase = "POL-011";

    private readonly List<PolicyProblem> _all = [];
    private readonly HashSet<PolicyProblem> _known = [];

    public IReadOnlyList<PolicyProblem> All => _all;

    public bool Any => _all.Count > 0;

    /// <summary>A value that is read twice has its problem once.</summary>
    public void Add(string path, string code, string id, string en) =>
        AddRange([new PolicyProblem(file, map?.LineOf(path) ?? 1, path.Length == 0 ? "*" : path, code, new Text(id, en))]);

    public void AddRange(IEnumerable<PolicyProblem> others) => _all.AddRange(others.Where(_known.Add));
}
