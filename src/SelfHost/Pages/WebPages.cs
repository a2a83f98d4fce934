using System.Text.Json;

namespace EPerformance.SelfHost.Pages;

/// <summary>
/// The built pages of <c>src/Web</c>: static files that use the public API like any other client. Everything else goes on to the API.
/// </summary>
internal sealed class WebPages
{
    private readonly Dictionary<string, PageFile> _files;
    private readonly string _policy;

    /// <param name="folder">Of the built pages.</param>
    /// <param name="storage">Where browsers send and read files of evidence.</param>
    public WebPages(string folder, PagesSettings settings, Uri storage)
    {
        _files = PageFile.ReadAll(folder);
        _files["/"] = _files["/index.html"];
        _files["/config.json"] = new PageFile("application/json; charset=utf-8", Config(settings), IsForEver: false);
        var authority = settings.Authority is { Length: > 0 } address ? $" {new Uri(address).GetLeftPart(UriPartial.Authority)}" : "";
        _policy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; manifest-src 'self'; worker-src 'self'; " +
            $"connect-src 'self' {storage.GetLeftPart(UriPartial.Authority)}{authority}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    }

    public void Use(IApplicationBuilder app) => app.Use(next => context =>
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return isRead && _files.TryGetValue(context.Request.Path.Value ?? "", out var file) ? SendAsync(context, file) : next(context);
    });

    private Task SendAsync(HttpContext context, PageFile file)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "geolocation=(self), camera=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = file.IsForEver ? "public, max-age=31536000, immutable" : "no-cache";
        headers.ETag = file.Tag;
        headers.Vary = "Accept-Encoding";
        if (request.Headers.IfNoneMatch == file.Tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var content = file.Content;
        if (request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal) && file.Compressed is { } compressed)
        {
            headers.ContentEncoding = "br";
            content = compressed;
        }

        response.ContentType = file.Type;
        response.ContentLength = content.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    /// <summary>What <c>config.json</c> of a static installation says by hand.</summary>
    private static byte[] Config(PagesSettings settings)
    {
        using var target = new MemoryStream();
        using (var json = new Utf8JsonWriter(target))
        {
            json.WriteStartObject();
            json.WriteString("api", "");
            json.WriteStartObject("signIn");
            json.WriteString("kind", settings.Authority is null ? "development" : "oidc");
            if (settings.Authority is { } authority)
            {
                json.WriteString("authority", authority);
                json.WriteString("clientId", settings.ClientId ?? "");
                json.WriteString("scope", settings.Scope ?? "");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return target.ToArray();
    }
}
