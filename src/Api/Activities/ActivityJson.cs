using System.Text.Json.Serialization;
using EPerformance.Api.Requests;

namespace EPerformance.Api.Activities;

[JsonSerializable(typeof(LinesBody))]
[JsonSerializable(typeof(WithdrawBody))]
[JsonSerializable(typeof(ReturnBody))]
[JsonSerializable(typeof(DecisionBody))]
[JsonSerializable(typeof(DecisionsBody))]
[JsonSerializable(typeof(SubmissionAnswer))]
[JsonSerializable(typeof(ActivityMonthAnswer))]
[JsonSerializable(typeof(Page<ChangeAnswer>))]
[JsonSerializable(typeof(DecisionsAnswer))]
internal sealed partial class ActivityJson : JsonSerializerContext;
