using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps what posts ask for and what people have shown. What is put again is overwritten, with an audit row in the same batch; a hundred rows at most are written together.</summary>
public interface ICompetencyStore
{
    /// <summary>Of a post, of all times, in order of code and first day. One read.</summary>
    Task<IReadOnlyList<RequiredCompetency>> RequiredAsync(string position, CancellationToken cancellationToken);

    /// <summary>Of a person, valid or not, in order of code and day. One read.</summary>
    Task<IReadOnlyList<CompetencyAssessment>> AssessmentsAsync(Nip person, CancellationToken cancellationToken);

    /// <summary>By post, code and first day.</summary>
    Task PutRequiredAsync(IReadOnlyList<RequiredCompetency> rows, Nip by, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>By person, code, day and source.</summary>
    Task PutAssessmentsAsync(IReadOnlyList<CompetencyAssessment> rows, Nip by, DateTimeOffset at, CancellationToken cancellationToken);
}
