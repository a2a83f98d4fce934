using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>What people are told, a list per recipient.</summary>
public interface IOutbox
{
    /// <summary>Writing the same notice again changes nothing.</summary>
    Task PutAsync(Notice notice, CancellationToken cancellationToken);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<Notice>> NewestAsync(Nip recipient, int count, CancellationToken cancellationToken);
}
