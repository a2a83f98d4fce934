using EPerformance.Api.Security;

namespace EPerformance.Api.Endpoints;

/// <summary>Collects what an area declares.</summary>
public sealed class EndpointList(string area)
{
    private readonly List<ApiEndpoint> _declared = [];

    public IReadOnlyList<ApiEndpoint> Declared => _declared;

    public void Get(string route, string name, Permission permission, string summary, Delegate handler) =>
        Add(new ApiEndpoint(HttpMethods.Get, route, area, name, permission, summary, handler));

    /// <param name="success">Status of success: 200, 201 (something was created) or 202 (it goes on in the background).</param>
    public void Post(
        string route, string name, Permission permission, string summary, Delegate handler, int success = 200, bool eventIdIsKey = false, long? maxBody = null,
        bool keyGoesWithChange = false) =>
        Add(new ApiEndpoint(HttpMethods.Post, route, area, name, permission, summary, handler)
        {
            SuccessStatus = success,
            EventIdIsKey = eventIdIsKey,
            KeyGoesWithChange = keyGoesWithChange,
            MaxBody = maxBody,
        });

    /// <summary>A POST that changes nothing.</summary>
    public void Ask(string route, string name, Permission permission, string summary, Delegate handler, long? maxBody = null) =>
        Add(new ApiEndpoint(HttpMethods.Post, route, area, name, permission, summary, handler) { ChangesNothing = true, MaxBody = maxBody });

    public void Put(string route, string name, Permission permission, string summary, Delegate handler, long? maxBody = null) =>
        Add(new ApiEndpoint(HttpMethods.Put, route, area, name, permission, summary, handler) { MaxBody = maxBody });

    public void Patch(string route, string name, Permission permission, string summary, Delegate handler) =>
        Add(new ApiEndpoint(HttpMethods.Patch, route, area, name, permission, summary, handler));

    public void Delete(string route, string name, Permission permission, string summary, Delegate handler) =>
        Add(new ApiEndpoint(HttpMethods.Delete, route, area, name, permission, summary, handler));

    public void Add(ApiEndpoint endpoint) => _declared.Add(endpoint);
}
