using EPerformance.Application.Allowance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Bench.Policies;

/// <summary>Facts that are ready to be judged, and the policy.</summary>
/// <param name="People">Distinct objects, so that the measurement does not live in the innermost cache.</param>
internal sealed record PreparedMonths(AllowancePolicy Policy, IReadOnlyList<PersonMonth> People)
{
    /// <summary>Several thousand people, as a bucket of a large instance has.</summary>
    private const int Enough = 4_096;

    /// <param name="folder">Below <c>tests/golden</c>.</param>
    public static PreparedMonths Of(string policyId, string folder, CivilMonth month)
    {
        var policy = PolicyLibrary.Default().Resolve(policyId, month).Policy ?? throw new InvalidOperationException($"{policyId} cannot calculate");
        var people = new List<PersonMonth>();
        while (people.Count < Enough)
        {
            var bundle = BundleReader.Read(new FolderBundleSource(Path.Combine(Golden(), folder)), LawLibrary.Default.Patterns, strict: false).Bundle
                ?? throw new InvalidOperationException($"{folder} cannot be read");
            var calculation = new MonthCalculation(bundle, policy, month);
            people.AddRange(Enumerable.Range(0, bundle.People.Count).Select(person => calculation.Of(person)).Where(person => person.Breakdown is not null).Select(person => person.Facts));
        }

        return new PreparedMonths(policy, people[..Enough]);
    }

    private static string Golden()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EPerformance.Functions.sln")))
                return Path.Combine(folder.FullName, "tests", "golden");
        }

        throw new InvalidOperationException("run the bench from inside the repository");
    }
}
