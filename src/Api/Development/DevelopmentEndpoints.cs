using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;

namespace EPerformance.Api.Development;

/// <summary>What only a development host offers, whichever host it is: signing in as anybody, and setting the clock. The area does not exist elsewhere.</summary>
public sealed class DevelopmentEndpoints(DevelopmentSettings settings) : IEndpointArea
{
    public string Name => "development";

    public IJsonTypeInfoResolver Json => DevelopmentJson.Default;

    public void Declare(EndpointList endpoints)
    {
        if (settings.Tokens)
            TokenEndpoints.Declare(endpoints);
        if (settings.SettableClock)
            ClockEndpoints.Declare(endpoints);
    }
}

[JsonSerializable(typeof(TokenBody))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(TokensBody))]
[JsonSerializable(typeof(TokensAnswer))]
[JsonSerializable(typeof(ClockBody))]
[JsonSerializable(typeof(AdvanceBody))]
[JsonSerializable(typeof(ClockAnswer))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class DevelopmentJson : JsonSerializerContext;
