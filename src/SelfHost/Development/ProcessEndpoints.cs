using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;

namespace EPerformance.SelfHost.Development;

/// <summary>What the process takes of the machine, for load tests.</summary>
public sealed class ProcessEndpoints : IEndpointArea
{
    public string Name => "development";

    public IJsonTypeInfoResolver Json => ProcessJson.Default;

    public void Declare(EndpointList endpoints) => endpoints.Get(
        "/development/process", "measure-process", Permission.Anonymous, "Memory and processor time of this process; in Development only.",
        Reply<ProcessAnswer> () => new ProcessAnswer(Environment.WorkingSet, GC.GetTotalMemory(forceFullCollection: false), Environment.CpuUsage.TotalTime.TotalSeconds));
}

/// <param name="MemoryBytes">Of the whole process, in the machine's memory.</param>
/// <param name="HeapBytes">Of it, objects that are in use or not yet collected.</param>
/// <param name="ProcessorSeconds">What its threads have computed since the start.</param>
public sealed record ProcessAnswer(long MemoryBytes, long HeapBytes, double ProcessorSeconds);

[JsonSerializable(typeof(ProcessAnswer))]
internal sealed partial class ProcessJson : JsonSerializerContext;
