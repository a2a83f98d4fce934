using Azure;
using EPerformance.Api;
using EPerformance.Api.Development;
using EPerformance.Application.Attendance;
using EPerformance.SelfHost.Azurite;
using EPerformance.SelfHost.Development;
using EPerformance.SelfHost.Pages;
using EPerformance.SelfHost.Telemetry;
using EPerformance.SelfHost.Workers;
using EPerformance.Storage;
using EPerformance.Storage.Blobs;
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

    /// <summary>Fires when somebody ends the process.</summary>
    public CancellationToken Stopping => _app.Lifetime.ApplicationStopping;

    /// <exception cref="StartException">The settings or the machine do not allow it.</exception>
    public static async Task<RunningHost> StartAsync(string[] args, CancellationToken stop = default)
    {
        var builder = WebApplication.CreateBuilder(args);
        var storage = await LocalStorage.OpenAsync(builder.Configuration, builder.Environment.ContentRootPath, stop);
        try
        {
            TelemetryExport.Add(builder, Section<TelemetrySettings>(builder.Configuration, "Telemetry"));
            AddServices(builder, storage.Settings);
            var app = builder.Build();
            await CheckStorageAsync(app, stop);
            await UsePagesAsync(app, storage, stop);
            app.RunEPerformanceApi();
            await app.StartAsync(stop);
            app.Logger.LogInformation(
                "Listening on {Address}; reference page at {Address}/reference; storage: {Storage}", app.Urls.First(), app.Urls.First(), storage.IsLocal ? "local Azurite" : "as set");
            return new RunningHost(app, storage);
        }
        catch (Exception failed)
        {
            await storage.DisposeAsync();
            if (failed is IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } taken)
                throw new StartException($"{taken.Message} End the program that uses the port, or choose another one: --urls http://127.0.0.1:0 takes any free one.", taken);
            throw;
        }
    }

    public Task WaitForShutdownAsync() => _app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        // The jobs give their leases back before the storage goes.
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _storage.DisposeAsync();
    }

    private static async Task UsePagesAsync(WebApplication app, LocalStorage storage, CancellationToken stop)
    {
        var settings = Section<PagesSettings>(app.Configuration, PagesSettings.Section);
        if (WebFolder.Find(settings) is not { } folder)
        {
            app.UseStartPage();
            app.Logger.LogInformation("The pages are not built; a simple one is served instead. To build them: {Command}", WebFolder.HowToBuild);
            return;
        }

        if (storage.IsLocal)
            await BrowserUploads.AllowEverywhereAsync(app.Services.GetRequiredService<StorageClients>(), stop);
        new WebPages(folder, settings, BrowserUploads.AddressOf(storage.Settings)).Use(app);
    }

    /// <exception cref="StartException">It was set up with other counts, or does not answer.</exception>
    private static async Task CheckStorageAsync(WebApplication app, CancellationToken stop)
    {
        try
        {
            await BucketCountMark.CheckAsync(app.Services.GetRequiredService<StorageClients>(), stop);
        }
        catch (InvalidOperationException otherCounts)
        {
            throw new StartException(otherCounts.Message, otherCounts);
        }
        catch (RequestFailedException unusable)
        {
            throw new StartException($"Storage: {unusable.Message.Split('\n')[0].Trim()} See the settings Storage:ConnectionString or Storage:AccountName.", unusable);
        }
    }

    private static void AddServices(WebApplicationBuilder builder, StorageSettings settings)
    {
        var services = builder.Services;
        services.AddStoragePorts(settings);
        AddJobs(services, builder.Configuration);
        try
        {
            var development = services.AddDevelopment(builder.Configuration, builder.Environment);
            services.AddEPerformanceApi(builder.Configuration, builder.Environment, builder.Environment.IsDevelopment() ? [.. development, new JobEndpoints(), new PeopleEndpoints(), new ProcessEndpoints(), new TransactionEndpoints()] : []);
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
        var jobs = Section<JobSettings>(configuration, "Jobs");
        if (!jobs.Enabled)
            return;
        services.AddSingleton(jobs);
        services.AddHostedService<JobWorker>();
        services.AddHostedService<QueueWorker>();
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
