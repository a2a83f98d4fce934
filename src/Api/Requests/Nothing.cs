namespace EPerformance.Api.Requests;

/// <summary>The answer 204: done, and there is nothing to say.</summary>
public readonly record struct Nothing;
