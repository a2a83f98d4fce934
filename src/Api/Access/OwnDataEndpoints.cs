using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Privacy;
using EPerformance.Domain.Primitives;
using Microsoft.AspNetCore.Http.Metadata;

namespace EPerformance.Api.Access;

/// <summary>All that is kept about the caller, as one file (<c>docs/security.md</c>).</summary>
public sealed class OwnDataEndpoints : IEndpointArea
{
    private readonly ConcurrentDictionary<Nip, bool> _running = new();

    public string Name => "access";

    public IJsonTypeInfoResolver Json => BlockJson.Default;

    public void Declare(EndpointList endpoints) => endpoints.Get("/access/own-data", "download-own-data", Permission.SeePersonalData, "All that is kept about the caller, and who may read it, as one file.",
        OwnDataReply (Caller caller, OwnDataReport use) => new OwnDataReply(caller.Nip!.Value, use, _running));
}

/// <summary>The file, written as it is read from the store. One at a time for each person: it costs hundreds of reads.</summary>
internal sealed class OwnDataReply(Nip person, OwnDataReport report, ConcurrentDictionary<Nip, bool> running) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["application/json"]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (!running.TryAdd(person, true))
        {
            await ProblemWriter.WriteAsync(httpContext, AccessViolations.ReportRuns);
            return;
        }

        try
        {
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"data-pribadi-{person}.json\"";
            await report.WriteAsync(person, httpContext.Response.Body, httpContext.RequestAborted);
        }
        finally
        {
            running.TryRemove(person, out _);
        }
    }
}
