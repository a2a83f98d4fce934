using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles;

/// <summary>Collects everything that is wrong, so that a person can mend a bundle in one go. Problems may come from several threads.</summary>
public sealed class ProblemSink
{
    private readonly List<BundleProblem> _problems = [];
    private readonly List<BundleProblem> _warnings = [];

    /// <summary>In order of file, line and column.</summary>
    public IReadOnlyList<BundleProblem> Problems => Ordered(_problems);

    public IReadOnlyList<BundleProblem> Warnings => Ordered(_warnings);

    public bool Any => _problems.Count > 0;

    public void Problem(string file, long line, string column, Text text)
    {
        lock (_problems)
            _problems.Add(new BundleProblem(file, line, column, text));
    }

    public void Warning(string file, long line, string column, Text text) => _warnings.Add(new BundleProblem(file, line, column, text));

    /// <summary>Takes over what another sink has found.</summary>
    public void Add(ProblemSink other)
    {
        _problems.AddRange(other._problems);
        _warnings.AddRange(other._warnings);
    }

    private static List<BundleProblem> Ordered(List<BundleProblem> list) =>
    [
        .. list.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column, StringComparer.Ordinal),
    ];
}
