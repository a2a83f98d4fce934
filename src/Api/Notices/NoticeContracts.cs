using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Notices;

/// <param name="Text">What happened, in a sentence.</param>
/// <param name="Nip">Whose activities.</param>
/// <param name="Item">Id of the request or of the work order that it is about; null for activities.</param>
/// <param name="Version">Of the submission, at this change.</param>
public sealed record NoticeAnswer(NoticeKind Kind, Text Text, Nip Nip, string? Name, DateOnly Date, int Version, DateTimeOffset At, string? Item);

[JsonSerializable(typeof(Page<NoticeAnswer>))]
internal sealed partial class NoticeJson : JsonSerializerContext;
