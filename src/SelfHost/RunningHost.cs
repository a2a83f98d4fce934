using EPerformance.Api.Endpoints;
using EPerformance.Api;
using EPerformance.SelfHost.Azurite;
using EPerformance.SelfHost.Development;
using EPerformance.Storage;

namespace EPerformance.SelfHost;

/// <summary>The running process: storage, services and web server, ended in the opposite order.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LocalStorage _storage;

    private RunningHost(WebApplication app, LocalStorage storage)
    {
        _app = app;
        _storage = storage;
    }

    /// <summary>Where it listens; known once started.</summary>
    public string Address => _app.Urls.First();

    /// <exception cref="StartException">The settings or the machine do not allow it.</exception>
    public static async Task<RunningHost> StartAsync(string[] args, CancellationToken stop = default)
    {
        var builder = WebApplication.CreateBuilder(args);
        var storage = await LocalStorage.OpenAsync(builder.Configuration, builder.Environment.ContentRootPath, stop);
        try
        {
            AddServices(builder, storage.Settings);
            var app = builder.Build();
            await BucketCountMark.CheckAsync(app.Services.GetRequiredService<StorageClients>(), stop);
            app.RunEPerformanceApi();
            await app.StartAsync(stop);
            app.Logger.LogInformation(
                "Listening on {Address}; reference page at {Address}/reference; storage: {Storage}", app.Urls.First(), app.Urls.First(), storage.IsLocal ? "local Azurite" : "as set");
            return new RunningHost(app, storage);
        }
        catch
        {
            await storage.DisposeAsync();
            throw;
        }
    }

    public Task WaitForShutdownAsync() => _app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _storage.DisposeAsync();
    }

    private static void AddServices(WebApplicationBuilder builder, StorageSettings settings)
    {
        var services = builder.Services;
        services.AddStoragePorts(settings);
        IReadOnlyList<IEndpointArea> ownAreas = builder.Environment.IsDevelopment() ? [new DevelopmentEndpoints()] : [];
        try
        {
            services.AddEPerformanceApi(builder.Configuration, builder.Environment, ownAreas);
        }
        catch (InvalidOperationException refused)
        {
            throw new StartException(refused.Message, refused);
        }
    }
}
