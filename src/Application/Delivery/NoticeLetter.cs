using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Delivery;

/// <summary>A notice as it leaves the program.</summary>
/// <param name="Id">The same however often it is delivered.</param>
/// <param name="Text">For the recipient, in both languages.</param>
public sealed record NoticeLetter(string Id, Notice Notice, Text Text);
