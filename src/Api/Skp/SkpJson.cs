using System.Text.Json.Serialization;
using EPerformance.Api.Requests;

namespace EPerformance.Api.Skp;

[JsonSerializable(typeof(SkpBody))]
[JsonSerializable(typeof(SkpReturnBody))]
[JsonSerializable(typeof(SkpEndBody))]
[JsonSerializable(typeof(SkpNoteBody))]
[JsonSerializable(typeof(SkpAnswer))]
[JsonSerializable(typeof(SkpListAnswer))]
[JsonSerializable(typeof(SkpNotesAnswer))]
[JsonSerializable(typeof(Page<SkpChangeAnswer>))]
[JsonSerializable(typeof(SupportableAnswer))]
[JsonSerializable(typeof(MissingPlansAnswer))]
[JsonSerializable(typeof(MatrixAnswer))]
internal sealed partial class SkpJson : JsonSerializerContext;
