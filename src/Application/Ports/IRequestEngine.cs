using EPerformance.Application.Requests;

namespace EPerformance.Application.Ports;

/// <summary>What goes on after a change of a request. Told after the change was stored, perhaps twice, as <see cref="ISubmissionEngine"/> is.</summary>
public interface IRequestEngine
{
    /// <summary>The request waits for a verifier.</summary>
    Task SubmittedAsync(StoredRequest request, CancellationToken cancellationToken);

    /// <summary>What is granted may have changed.</summary>
    Task DecidedAsync(StoredRequest request, CancellationToken cancellationToken);
}
