using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>What people are told, a list per recipient.</summary>
public interface IOutbox
{
    /// <summary>Writing the same notice again changes nothing.</summary>
    Task PutAsync(Notice notice, CancellationToken cancellationToken);

    /// <summary>The newest first. Reads as many as the page has.</summary>
    /// <param name="after">From the page before; <c>null</c> begins. Comes back from clients.</param>
    Task<NoticePage> PageAsync(Nip recipient, string? after, int size, CancellationToken cancellationToken);
}

/// <param name="Next">Begins the next page; <c>null</c> when this is the last.</param>
public sealed record NoticePage(IReadOnlyList<Notice> Notices, string? Next);
