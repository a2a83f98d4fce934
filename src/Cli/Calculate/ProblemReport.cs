using EPerformance.Application.Bundles;
using EPerformance.Application.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Cli.Calculate;

/// <summary>Prints problems and warnings, one per line; warnings begin with <c>warning</c>.</summary>
public sealed class ProblemReport(TextWriter errors, string language)
{
    public bool Any { get; private set; }

    public void Problem(string file, long line, string column, Text text)
    {
        Any = true;
        errors.WriteLine(new BundleProblem(file, line, column, text).In(language));
    }

    public void Warning(string file, long line, string column, Text text) =>
        errors.WriteLine($"warning {new BundleProblem(file, line, column, text).In(language)}");

    public void Add(ProblemSink findings)
    {
        foreach (var problem in findings.Problems)
            Problem(problem.File, problem.Line, problem.Column, problem.Text);
        foreach (var warning in findings.Warnings)
            Warning(warning.File, warning.Line, warning.Column, warning.Text);
    }

    public void Add(IReadOnlyList<PolicyProblem> problems, IReadOnlyList<PolicyProblem> warnings)
    {
        foreach (var problem in problems)
            Problem(problem.File, problem.Line, problem.Path, problem.Text);
        foreach (var warning in warnings)
            Warning(warning.File, warning.Line, warning.Path, warning.Text);
    }
}
