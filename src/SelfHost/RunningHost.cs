using EPerformance.Api;
using EPerformance.Api.Development;
using EPerformance.Application.Attendance;
using EPerformance.SelfHost.Azurite;
using EPerformance.SelfHost.Development;
using EPerformance.SelfHost.Workers;
using EPerformance.Storage;
using EPerformance.Storage.Transactions;

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

    /// <summary>Storage transactions since the start.</summary>
    public TransactionTally Transactions => _app.Services.GetRequiredService<StorageClients>().Transactions.All;

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
        AddJobs(services, builder.Configuration);
        try
        {
            var development = services.AddDevelopment(builder.Configuration, builder.Environment);
            services.AddEPerformanceApi(builder.Configuration, builder.Environment, builder.Environment.IsDevelopment() ? [.. development, new JobEndpoints()] : []);
        }
        catch (InvalidOperationException refused)
        {
            throw new StartException(refused.Message, refused);
        }
    }

    private static void AddJobs(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Section<CloseDayPolicy>(configuration, "Days"));
        services.AddSingleton<JobRunner>();
        if (Section<JobSettings>(configuration, "Jobs").Enabled)
            services.AddHostedService<JobWorker>();
    }

    private static T Section<T>(IConfiguration configuration, string name)
        where T : new()
    {
        try
        {
            return configuration.GetSection(name).Get<T>() ?? new T();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new StartException($"{unreadable.Message} {unreadable.InnerException?.Message}".Trim(), unreadable);
        }
    }
}
