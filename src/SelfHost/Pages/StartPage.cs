namespace EPerformance.SelfHost.Pages;

/// <summary>
/// The page at <c>/</c> with its styles and scripts: static files of this program that use the public API like any other client. Everything else
/// goes on to the API.
/// </summary>
internal static class StartPage
{
    /// <summary>Only what this server delivers; no inline script, no frame, no form elsewhere.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static readonly Dictionary<string, (string Type, byte[] Content)> Files = new(StringComparer.Ordinal)
    {
        ["/"] = ("text/html; charset=utf-8", Read("index.html")),
        ["/start.css"] = ("text/css; charset=utf-8", Read("start.css")),
        ["/start.js"] = ("text/javascript; charset=utf-8", Read("start.js")),
        ["/api.js"] = ("text/javascript; charset=utf-8", Read("api.js")),
        ["/cards.js"] = ("text/javascript; charset=utf-8", Read("cards.js")),
        ["/elements.js"] = ("text/javascript; charset=utf-8", Read("elements.js")),
        ["/texts.js"] = ("text/javascript; charset=utf-8", Read("texts.js")),
    };

    public static void UseStartPage(this IApplicationBuilder app) => app.Use(next => context =>
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return isRead && Files.TryGetValue(context.Request.Path.Value ?? "", out var file) ? SendAsync(context, file.Type, file.Content) : next(context);
    });

    private static Task SendAsync(HttpContext context, string type, byte[] content)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(StartPage).Assembly.GetManifestResourceStream($"Pages.{name}") ?? throw new InvalidOperationException($"the page file {name} was not built in");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
