using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles;

/// <summary>Collects everything that is wrong, so that a person can mend a bundle in one go.</summary>
public sealed class ProblemSink
{
    private readonly List<BundleProblem> _problems = [];
    private readonly List<BundleProblem> _warnings = [];

    /// <summary>In order of file, line and column.</summary>
    public IReadOnlyList<BundleProblem> Problems => Ordered(_problems);

    public IReadOnlyList<BundleProblem> Warnings => Ordered(_warnings);

    public bool Any => _problems.Count > 0;

    public void Problem(string file, long line, string column, Text text) => _problems.Add(new BundleProblem(file, line, column, text));

    public void Warning(string file, long line, string column, Text text) => _warnings.Add(new BundleProblem(file, line, column, text));

    private static List<BundleProblem> Ordered(List<BundleProblem> list) =>
    [
        .. list.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column, StringComparer.Ordinal),
    ];
}
