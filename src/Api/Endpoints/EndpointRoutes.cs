using EPerformance.Api.Security;

namespace EPerformance.Api.Endpoints;

/// <summary>From the table to the router.</summary>
internal static class EndpointRoutes
{
    public static void Map(IEndpointRouteBuilder routes, EndpointTable table)
    {
        foreach (var endpoint in table.Endpoints)
        {
            var handler = new HandlerOnDemand(endpoint, routes.ServiceProvider);
            var route = routes.MapMethods(EndpointTable.Root + endpoint.Route, [endpoint.Method], handler.HandleAsync)
                .WithName(endpoint.Name)
                .WithTags(endpoint.Area)
                .WithSummary(endpoint.Summary)
                .WithMetadata(endpoint);
            if (PermissionTable.Of(endpoint.Permission).IsOpen)
                route.AllowAnonymous();
            else
                route.RequireAuthorization(PermissionRequirement.PolicyOf(endpoint.Permission));
            route.Add(handler.Describe);
        }
    }
}
