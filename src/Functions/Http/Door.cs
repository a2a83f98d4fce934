using System.Diagnostics;
using EPerformance.Api;
using EPerformance.Functions.Engine;

namespace EPerformance.Functions.Http;

/// <summary>Where every HTTP function hands its request over: routes, access, contracts and answers are those of the shared pipeline.</summary>
public sealed class Door(EPerformancePipeline pipeline, TaskHub hub)
{
    /// <param name="client">Of this invocation: the engine behind the use cases needs it.</param>
    public Task HandAsync(HttpRequest request, DurableTaskClient client)
    {
        hub.Use(client);
        // The Functions host has a span of the request already; ours is what happens inside.
        return pipeline.HandleAsync(request.HttpContext, ActivityKind.Internal);
    }
}
