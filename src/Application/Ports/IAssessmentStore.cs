using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Application.Ports;

/// <summary>Keeps imported assessments of potential, a row per person with all of them. A change is written as a whole or not at all: row and audit row.</summary>
public interface IAssessmentStore
{
    /// <summary>Of everybody in a bucket who was assessed, in order of NIP. One transaction per thousand.</summary>
    Task<IReadOnlyList<StoredAssessments>> OfBucketAsync(int bucket, CancellationToken cancellationToken);

    /// <summary><c>null</c> for who was never assessed.</summary>
    Task<StoredAssessments?> FindAsync(Nip person, CancellationToken cancellationToken);

    /// <summary>Changes of people of one bucket, fifty per transaction. Each part is written as a whole or not at all.</summary>
    /// <returns>False when something else was written meanwhile; what is left is not written then.</returns>
    Task<bool> SaveAsync(int bucket, IReadOnlyList<AssessmentChange> changes, Nip by, DateTimeOffset at, CancellationToken cancellationToken);
}

/// <param name="Assessments">In the order of days.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredAssessments(Nip Person, IReadOnlyList<PotentialAssessment> Assessments, int Version, string Tag);

/// <param name="Before"><c>null</c> for who was never assessed.</param>
public sealed record AssessmentChange(StoredAssessments? Before, StoredAssessments After);
