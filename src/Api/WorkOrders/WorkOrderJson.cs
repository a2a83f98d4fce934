using System.Text.Json.Serialization;
using EPerformance.Api.Requests;

namespace EPerformance.Api.WorkOrders;

[JsonSerializable(typeof(WorkOrderBody))]
[JsonSerializable(typeof(OrderProgressBody))]
[JsonSerializable(typeof(OrderNoteBody))]
[JsonSerializable(typeof(OrderReasonBody))]
[JsonSerializable(typeof(OrderDeadlineBody))]
[JsonSerializable(typeof(WorkOrderAnswer))]
[JsonSerializable(typeof(WorkOrderListAnswer))]
[JsonSerializable(typeof(Page<WorkOrderChangeAnswer>))]
[JsonSerializable(typeof(OrderLinesAnswer))]
[JsonSerializable(typeof(WorkloadAnswer))]
internal sealed partial class WorkOrderJson : JsonSerializerContext;
