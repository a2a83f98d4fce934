using System.Text.Json;
using EPerformance.Api;
using EPerformance.Api.Security;
using EPerformance.Infra.Tests.Bicep;
using EPerformance.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace EPerformance.Infra.Tests;

/// <summary>The settings of an instance are those that the program reads, in its own words.</summary>
public sealed class SettingsTests(BicepFixture bicep)
{
    public static TheoryData<string> Agencies => AgencyTests.Agencies;

    [Theory]
    [MemberData(nameof(Agencies))]
    public async Task The_program_knows_every_setting(string agency)
    {
        var configuration = await ConfigurationAsync(agency);

        // Refuses a name that no property has.
        Bind<StorageSettings>(configuration, "Storage");
        Bind<ApiSettings>(configuration, ApiSettings.Section);
        Bind<SecuritySettings>(configuration, SecuritySettings.Section);
        Assert.Equal(
            ["Api", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING", "AzureWebJobsDisableHomepage", "AzureWebJobsStorage", "Security", "Storage"],
            configuration.GetChildren().Select(section => section.Key).Order(StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Agencies))]
    public async Task Storage_is_reached_by_the_identity_and_by_no_key(string agency)
    {
        var outcome = await bicep.OutcomeAsync(agency);
        var settings = Bind<StorageSettings>(await ConfigurationAsync(agency), "Storage");

        settings.Check();
        Assert.Null(settings.ConnectionString);
        Assert.Equal(outcome.Prediction!.Outputs.GetProperty("account").GetString(), settings.AccountName);
        Assert.NotNull(settings.ManagedIdentityClientId);
        Assert.Equal(outcome.Agency!.Buckets, (int)settings.Buckets);
        Assert.Empty(settings.Prefix);
    }

    [Theory]
    [MemberData(nameof(Agencies))]
    public async Task The_program_starts_with_them_in_production(string agency)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });

        builder.Services.AddEPerformanceApi(await ConfigurationAsync(agency), builder.Environment);
    }

    [Theory]
    [MemberData(nameof(Agencies))]
    public async Task Nobody_signs_himself_in_and_no_instance_calls_itself_Development(string agency)
    {
        var configuration = await ConfigurationAsync(agency);

        Assert.False(Bind<SecuritySettings>(configuration, SecuritySettings.Section).DevelopmentTokens);
        Assert.Null(configuration["AZURE_FUNCTIONS_ENVIRONMENT"]);
        Assert.Null(configuration["ASPNETCORE_ENVIRONMENT"]);
        Assert.Null(configuration["DOTNET_ENVIRONMENT"]);
    }

    [Theory]
    [InlineData("demo.dev", true)]
    [InlineData("kemensos.prod", false)]
    public async Task The_reference_page_is_not_offered_in_production(string agency, bool offered) =>
        Assert.Equal(offered, Bind<ApiSettings>(await ConfigurationAsync(agency), ApiSettings.Section).Reference);

    private static T Bind<T>(IConfiguration configuration, string section)
        where T : new() => configuration.GetSection(section).Get<T>(options => options.ErrorOnUnknownConfiguration = true) ?? new T();

    private async Task<IConfigurationRoot> ConfigurationAsync(string agency)
    {
        var settings = (await bicep.OutcomeAsync(agency)).Prediction!.Only("Microsoft.Web/sites/config").At("properties");
        return new ConfigurationBuilder()
            .AddInMemoryCollection(settings.EnumerateObject().ToDictionary(setting => setting.Name.Replace("__", ":", StringComparison.Ordinal), setting => Value(setting.Value)))
            .Build();
    }

    // What only Azure knows has a shape of its own here; nothing is guessed into it beyond that.
    private static string? Value(JsonElement value)
    {
        var text = value.GetString()!;
        if (!text.StartsWith('['))
            return text;
        return text.Contains("loginEndpoint", StringComparison.Ordinal) ? "https://login.microsoftonline.com/"
            : text.Contains("suffixes.storage", StringComparison.Ordinal) ? "core.windows.net"
            : text.Contains("outputs.origin", StringComparison.Ordinal) ? "https://pages.example"
            : "known-to-azure";
    }
}
