using System.Text.Json.Serialization;
using EPerformance.Api.Requests;

namespace EPerformance.Api.Appraisal;

[JsonSerializable(typeof(EvaluationReportBody))]
[JsonSerializable(typeof(ResultRatingsBody))]
[JsonSerializable(typeof(BehaviourFeedbackBody))]
[JsonSerializable(typeof(PredicateBody))]
[JsonSerializable(typeof(UnitPredicateBody))]
[JsonSerializable(typeof(SpreadBody))]
[JsonSerializable(typeof(EvaluationListAnswer))]
[JsonSerializable(typeof(EvaluationAnswer))]
[JsonSerializable(typeof(Page<EvaluationChangeAnswer>))]
[JsonSerializable(typeof(ToRateAnswer))]
[JsonSerializable(typeof(UnitAppraisalAnswer))]
[JsonSerializable(typeof(MissingEvaluationsAnswer))]
internal sealed partial class AppraisalJson : JsonSerializerContext;
