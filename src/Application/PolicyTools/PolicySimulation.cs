using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>What a policy would have cost on the facts of a month or period. All amounts are whole rupiah as they would be paid.</summary>
/// <param name="Draft">Id, version and hash of what was tried.</param>
/// <param name="Baseline">What it is compared with; <c>null</c> for the full allowance without any rule.</param>
/// <param name="Base">Sum of the full allowances under the draft.</param>
/// <param name="Distribution">People by what changes for them, as a share of the full allowance; from the largest loss to the largest gain.</param>
/// <param name="Units">By where people are last in the period, the largest change of cost first.</param>
/// <param name="Classes">By job class, ascending.</param>
/// <param name="MostAffected">The largest change first, with the lines that differ.</param>
public sealed record PolicySimulation(
    PolicyIdentity Draft,
    PolicyIdentity? Baseline,
    string Period,
    int People,
    long Base,
    long Before,
    long After,
    int Winners,
    int Losers,
    IReadOnlyList<SimulationBand> Distribution,
    IReadOnlyList<SimulationGroup> Units,
    IReadOnlyList<SimulationGroup> Classes,
    IReadOnlyList<AffectedPerson> MostAffected)
{
    public long Change => After - Before;

    public int Unchanged => People - Winners - Losers;
}

/// <summary>People whose change lies in a band.</summary>
/// <param name="Label">In per cent of the full allowance, such as <c>−5…−1 %</c>.</param>
public sealed record SimulationBand(string Label, int People);

/// <summary>What changes for one unit or one job class.</summary>
public sealed record SimulationGroup(string Name, int People, long Before, long After, int Winners, int Losers)
{
    public long Change => After - Before;
}

/// <summary>A person for whom much changes, and why.</summary>
/// <param name="Lines">Those whose amounts differ.</param>
public sealed record AffectedPerson(Nip Nip, string Name, string Unit, int? JobClass, long Before, long After, IReadOnlyList<LineDifference> Lines)
{
    public long Change => After - Before;
}

/// <summary>A line of the explanation that differs; amounts exact, negative lowers the pay.</summary>
/// <param name="Source">Regulation and article.</param>
public sealed record LineDifference(string Code, Text Text, string Source, Rupiah Before, Rupiah After);
