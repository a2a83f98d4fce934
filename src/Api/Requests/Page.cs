namespace EPerformance.Api.Requests;

/// <param name="Continuation">To be sent back unread for the next page; null when this is the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Continuation);
