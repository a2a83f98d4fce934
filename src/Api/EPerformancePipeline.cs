using System.Diagnostics;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Idempotency;
using EPerformance.Api.Problems;
using EPerformance.Api.Reference;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Api.Telemetry;
using EPerformance.Application.Telemetry;
using Microsoft.Extensions.Options;

namespace EPerformance.Api;

/// <summary>
/// The whole API as one delegate. A web server calls it for every request, an Azure Function for the requests of its area: both get the same routes,
/// the same access checks and the same answers.
/// </summary>
public sealed class EPerformancePipeline
{
    private readonly RequestDelegate _pipeline;

    public EPerformancePipeline(IServiceProvider services)
    {
        var table = services.GetRequiredService<EndpointTable>();
        var withReference = services.GetRequiredService<IOptions<ApiSettings>>().Value.Reference;
        var app = new ApplicationBuilder(services);
        app.UseMiddleware<SafeHeaders>();
        app.UseMiddleware<ExceptionBarrier>();
        app.UseRouting();
        app.UseCors();
        app.UseMiddleware<OverloadGate>();
        app.UseAuthentication();
        app.UseMiddleware<DeviceSignIn>();
        app.UseMiddleware<OriginOfCall>();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<StandingGate>();
        app.UseMiddleware<ClockGate>();
        app.UseMiddleware<BodyGate>();
        app.UseMiddleware<OnceOnly>();
        app.UseEndpoints(routes =>
        {
            EndpointRoutes.Map(routes, table);
            if (withReference)
                ReferencePages.Map(routes);
            RouteCheck.Run(routes);
        });
        app.Run(context => ProblemWriter.WriteAsync(context, ApiViolations.UnknownAddress));
        _pipeline = app.Build();
    }

    public Task HandleAsync(HttpContext context) => HandleAsync(context, ActivityKind.Server);

    /// <param name="kind">Of the request's span: <see cref="ActivityKind.Internal"/> where the host exports one of its own.</param>
    public Task HandleAsync(HttpContext context, ActivityKind kind)
    {
        // A host with routes of its own (Azure Functions) has matched one already; it must not be taken for ours.
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        return Traces.Source.HasListeners() ? RequestSpan.AroundAsync(context, kind, _pipeline) : _pipeline(context);
    }
}
