using EPerformance.Application.Ports;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Competencies in memory.</summary>
public sealed class MemoryCompetencies : ICompetencyStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(string Position, string Code, DateOnly From), RequiredCompetency> _required = [];
    private readonly SortedDictionary<(Nip Person, string Code, DateOnly On, string Source), CompetencyAssessment> _assessments = [];

    public Task<IReadOnlyList<RequiredCompetency>> RequiredAsync(string position, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<RequiredCompetency>>([.. _required.Values.Where(one => one.Position == position)]);
    }

    public Task<IReadOnlyList<CompetencyAssessment>> AssessmentsAsync(Nip person, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<CompetencyAssessment>>([.. _assessments.Values.Where(one => one.Person == person)]);
    }

    public Task PutRequiredAsync(IReadOnlyList<RequiredCompetency> rows, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var one in rows)
                _required[(one.Position, one.Competency, one.Days.From)] = one;
        }

        return Task.CompletedTask;
    }

    public Task PutAssessmentsAsync(IReadOnlyList<CompetencyAssessment> rows, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var one in rows)
                _assessments[(one.Person, one.Competency, one.On, one.Source)] = one;
        }

        return Task.CompletedTask;
    }
}
