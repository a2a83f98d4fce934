using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EPerformance.FaultKit.Storm;

/// <summary>The agency's gateway to mail and messages: takes notices and remembers which.</summary>
internal sealed class Gateway : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, int> _taken = new(StringComparer.Ordinal);

    private Gateway(WebApplication app)
    {
        _app = app;
        app.Run(context =>
        {
            _taken.AddOrUpdate(context.Request.Headers["webhook-id"].ToString(), 1, (_, times) => times + 1);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
    }

    public string Address => _app.Urls.First();

    /// <summary>How often each notice came: at least once, seldom more.</summary>
    public IReadOnlyDictionary<string, int> Taken => _taken;

    public static async Task<Gateway> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var gateway = new Gateway(builder.Build());
        await gateway._app.StartAsync();
        return gateway;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
