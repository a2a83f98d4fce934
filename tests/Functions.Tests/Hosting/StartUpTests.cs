using System.Diagnostics;
using EPerformance.Api;
using EPerformance.Application.Ports;
using EPerformance.Functions.Engine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EPerformance.Functions.Tests.Hosting;

/// <summary>What the host is composed of, and what it refuses to start without.</summary>
public sealed class StartUpTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
        ["Storage:ConnectionString"] = "UseDevelopmentStorage=true",
        ["Security:DevelopmentTokens"] = "true",
    };

    [Fact]
    public void Everything_that_a_function_needs_can_be_made()
    {
        var services = Compose(Complete);
        var functions = typeof(Composition).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethods().Any(method => method.IsDefined(typeof(Microsoft.Azure.Functions.Worker.FunctionAttribute), false)));

        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        Assert.All(functions, function => Assert.NotNull(ActivatorUtilities.CreateInstance(provider, function)));
        Assert.IsType<DurableSubmissionEngine>(provider.GetRequiredService<ISubmissionEngine>());
        Assert.NotNull(provider.GetRequiredService<EPerformancePipeline>());
    }

    [Fact]
    public void Without_settings_it_says_all_that_is_missing_by_name()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Compose([]));

        Assert.Contains("AzureWebJobsStorage", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Storage__AccountName", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Security__Tenants__0__TenantId", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AzureWebJobsStorage")]
    [InlineData("Storage:ConnectionString")]
    [InlineData("Security:DevelopmentTokens")]
    public void One_missing_setting_is_enough_to_refuse(string setting) =>
        Assert.Throws<InvalidOperationException>(() => Compose(Complete.Where(pair => pair.Key != setting)));

    [Fact]
    public void The_identity_of_the_host_is_as_good_as_a_connection_string() => Compose(
        Complete.Where(pair => pair.Key is not ("AzureWebJobsStorage" or "Storage:ConnectionString"))
            .Append(new("AzureWebJobsStorage:accountName", "stkinerja"))
            .Append(new("Storage:AccountName", "stkinerja")));

    [Theory]
    [InlineData("Storage:Prefix", "lain")]
    [InlineData("Storage:AccountName", "stlain")]
    public void Queues_that_no_trigger_would_hear_are_refused(string setting, string value)
    {
        var identity = Complete.Where(pair => pair.Key != "AzureWebJobsStorage").Append(new("AzureWebJobsStorage:accountName", "stkinerja")).Append(new(setting, value));

        Assert.Contains(setting.Replace(":", "__", StringComparison.Ordinal), Assert.Throws<InvalidOperationException>(() => Compose(identity)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Signing_in_as_anybody_is_refused_outside_Development()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Compose(Complete, "Production"));

        Assert.Contains("Security:DevelopmentTokens", refused.Message, StringComparison.Ordinal);
    }

    private static ServiceCollection Compose(IEnumerable<KeyValuePair<string, string?>> settings, string environment = "Development")
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment, DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings);
        var services = new ServiceCollection();
        services.AddLogging();
        // As the web host of the worker brings it.
        services.AddSingleton(new DiagnosticListener("test"));
        services.AddSingleton<IHostEnvironment>(builder.Environment);
        services.AddSingleton<IConfiguration>(builder.Configuration);
        Composition.Add(services, builder.Configuration, builder.Environment);
        return services;
    }
}
