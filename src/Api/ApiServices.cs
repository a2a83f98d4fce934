using EPerformance.Api.Endpoints;
using EPerformance.Api.Idempotency;
using EPerformance.Api.Json;
using EPerformance.Api.Periods;
using EPerformance.Api.Reference;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Clocks;
using EPerformance.Application.Ports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace EPerformance.Api;

/// <summary>What a host calls. It brings the ports itself.</summary>
public static class ApiServices
{
    /// <param name="hostAreas">Endpoints that only this host has.</param>
    /// <exception cref="EndpointTableException">An endpoint is declared wrongly.</exception>
    /// <exception cref="InvalidOperationException">The settings are unsafe or incomplete.</exception>
    public static IServiceCollection AddEPerformanceApi(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment,
        params IReadOnlyList<IEndpointArea> hostAreas)
    {
        var table = EndpointTable.Of([.. EndpointTable.Areas, .. hostAreas]);
        var settings = configuration.GetSection(ApiSettings.Section).Get<ApiSettings>() ?? new ApiSettings();
        var security = configuration.GetSection(SecuritySettings.Section).Get<SecuritySettings>() ?? new SecuritySettings();

        services.AddSingleton(table);
        services.AddSingleton(Microsoft.Extensions.Options.Options.Create(settings));
        AddClocks(services, configuration);
        services.AddSingleton<EPerformancePipeline>();

        PeriodUseCases.AddSettings(services, configuration);
        UseCases.Add(services);
        Devices.DeviceUseCases.Add(services, configuration);
        Activities.ActivityUseCases.Add(services, configuration);
        PersonRequests.RequestUseCases.Add(services, configuration);
        Objections.ObjectionUseCases.Add(services, configuration);
        Catalogue.CatalogueUseCases.Add(services, configuration);
        Skp.SkpUseCases.Add(services, configuration);
        WorkOrders.WorkOrderUseCases.Add(services);
        Appraisal.AppraisalUseCases.Add(services, configuration);
        Reports.ReportUseCases.Add(services);
        Recap.RecapUseCases.Add(services, configuration);
        Discipline.DisciplineUseCases.Add(services);
        Dialogues.DialogueUseCases.Add(services);
        Competence.CompetenceUseCases.Add(services, configuration);
        Commendations.CommendationUseCases.Add(services);
        EarlyWarnings.EarlyWarningUseCases.Add(services);
        Talent.TalentUseCases.Add(services);
        National.NationalUseCases.Add(services);
        Retention.RetentionUseCases.Add(services, configuration);
        Delivery.DeliveryUseCases.Add(services, configuration, environment);
        services.AddRouting();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.Configure<JsonOptions>(options => StrictJson.Configure(options.SerializerOptions, table.Json));

        TokenSchemes.Add(services, security, environment);
        services.AddAuthorization();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessProblems>();
        services.AddScoped<CallerSlot>();
        services.AddScoped(provider => provider.GetRequiredService<CallerSlot>().Caller);
        services.AddScoped<KeySlot>();
        services.AddScoped(provider => provider.GetRequiredService<KeySlot>().Key
            ?? throw new InvalidOperationException("only the handler of a POST that needs a key may ask for it"));

        CallerRates.Add(services, settings);
        OverloadGate.Add(services, settings);
        CrossOrigin.Add(services, settings);
        ReferenceDocument.Add(services);
        return services;
    }

    /// <summary>Makes the API the end of a web server's pipeline.</summary>
    public static void RunEPerformanceApi(this IApplicationBuilder app)
    {
        // The pipeline authenticates inside its own barrier; the web application must not do it a second time outside.
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.Properties["__AuthorizationMiddlewareSet"] = true;
        app.Run(app.ApplicationServices.GetRequiredService<EPerformancePipeline>().HandleAsync);
    }

    /// <summary>A host may bring a clock of its own, as one that can be set.</summary>
    private static void AddClocks(IServiceCollection services, IConfiguration configuration)
    {
        var own = services.LastOrDefault(service => service.ServiceType == typeof(TimeProvider))?.ImplementationInstance as TimeProvider ?? TimeProvider.System;
        services.TryAddSingleton(configuration.GetSection(ClockSettings.Section).Get<ClockSettings>() ?? new ClockSettings());
        services.AddSingleton(provider => new ClockGuard(provider.GetRequiredService<IStoreClock>(), own, provider.GetRequiredService<ClockSettings>()));
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(provider => new BelievableClock(own, provider.GetRequiredService<IStoreClock>(), provider.GetRequiredService<ClockSettings>())));
    }
}
