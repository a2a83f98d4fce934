using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>
/// Keeps what people say of a person's behaviour until the collection ends. What peers and subordinates say has no audit row, no history and no reader but
/// <see cref="AnonymousAsync"/>, and it is gone once the collection has ended.
/// </summary>
public interface IFeedbackStore
{
    Task<StoredRound?> FindAsync(EvaluationId id, CancellationToken cancellationToken);

    /// <summary>Writes a view that is not anonymous, with an audit row.</summary>
    /// <param name="before">What was read; <c>null</c> for none. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredRound? before, FeedbackRound after, Nip by, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Writes what a peer or a subordinate says over what that person said before. Refused when the collection is not what was read.</summary>
    Task<SaveResult> PutAnonymousAsync(StoredRound? before, EvaluationId id, Feedback feedback, CancellationToken cancellationToken);

    /// <summary>For the end of the collection only.</summary>
    Task<IReadOnlyList<Feedback>> AnonymousAsync(EvaluationId id, CancellationToken cancellationToken);

    /// <summary>Writes the view and takes away what it was made of, together or not at all.</summary>
    /// <param name="anonymous">All that is there: a further one in the store refuses the write.</param>
    Task<SaveResult> EndAsync(StoredRound before, FeedbackRound after, IReadOnlyList<Feedback> anonymous, CancellationToken cancellationToken);
}

/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredRound(FeedbackRound Round, string Tag);
