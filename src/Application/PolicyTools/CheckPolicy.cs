using EPerformance.Application.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>Says all that is wrong with a policy and all that it lacks, so that one round of mending suffices.</summary>
public sealed class CheckPolicy(PolicyLibrary library)
{
    /// <param name="on">For an id: the version in force on that day; the newest when not given.</param>
    public PolicyCheck Run(string idOrFile, DateOnly? on = null)
    {
        if (PolicyShelf.Find(library, idOrFile, on) is not { } file)
            return NotFound(idOrFile);
        var result = library.ReadOn(idOrFile, file.On);
        var document = PolicyShelf.Open(library, file.Source, file.On);
        var head = document is null ? null : PolicyHead.Of(document);
        var missing = result.Problems.Where(problem => problem.Code == PolicyProblems.Incomplete).ToList();
        var problems = result.Problems.Where(problem => problem.Code is not (PolicyProblems.Incomplete or PolicyProblems.NeedsBase)).ToList();
        return new PolicyCheck(
            idOrFile, file.Source.ShownAs, head, document?.Hash, VerdictOf(result, problems, missing), InOrder(problems), InOrder(missing), [.. result.Warnings, .. Doubts(file.Source.ShownAs, head, problems, missing)])
        {
            Policy = result.Policy,
            Outline = result.Outline,
        };
    }

    /// <summary>The newest version of every policy of the library, in order of id.</summary>
    public IReadOnlyList<PolicyCheck> RunAll() => [.. library.Ids.Where(id => library.Versions(id).Count > 0).Select(id => Run(id))];

    private static PolicyVerdict VerdictOf(PolicyResult result, List<PolicyProblem> problems, List<PolicyProblem> missing) =>
        problems.Count > 0 ? PolicyVerdict.Defective
        : missing.Count > 0 ? PolicyVerdict.Incomplete
        : result.Policy is null ? PolicyVerdict.Fragment
        : PolicyVerdict.Complete;

    private static IReadOnlyList<PolicyProblem> InOrder(IEnumerable<PolicyProblem> problems) =>
        [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];

    /// <summary>What a file says of itself and what it is must agree, or people will be misled.</summary>
    private static IEnumerable<PolicyProblem> Doubts(string shownAs, PolicyHead? head, List<PolicyProblem> problems, List<PolicyProblem> missing)
    {
        if (head?.Class == "complete" && missing.Count > 0)
        {
            yield return new PolicyProblem(shownAs, 1, "class", PolicyProblems.Incomplete, new Text(
                $"tertulis complete, tetapi {missing.Count} nilai belum ada", $"says complete, but {missing.Count} values are missing"));
        }

        if (head?.Class == "template" && missing.Count == 0 && problems.Count == 0)
        {
            yield return new PolicyProblem(shownAs, 1, "class", PolicyProblems.Invalid, new Text(
                "tertulis template, tetapi tidak ada nilai yang kurang", "says template, but no value is missing"));
        }
    }

    private static PolicyCheck NotFound(string name)
    {
        var problem = new PolicyProblem(name, 1, "*", PolicyProblems.NotFound, new Text("tidak ada kebijakan atau berkas dengan nama ini", "there is no policy or file of this name"));
        return new PolicyCheck(name, name, null, null, PolicyVerdict.Defective, [problem], [], []);
    }
}
