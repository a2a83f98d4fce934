using System.Text.Json.Nodes;

namespace EPerformance.Infra.Tests.Bicep;

/// <summary>What an agency file asks for, read from the file itself and not from what the template made of it.</summary>
internal sealed record AgencyFile(string Code, string Environment, string Region, bool IsPrivate, bool ZoneRedundant, int Buckets, int AnchorDays)
{
    public bool IsProduction => Environment == "prod";

    public static AgencyFile Of(JsonNode agency) => new(
        agency["code"]!.GetValue<string>(),
        agency["environment"]!.GetValue<string>(),
        agency["region"]!.GetValue<string>(),
        agency["network"]!.GetValue<string>() == "private",
        agency["zoneRedundant"]!.GetValue<bool>(),
        agency["size"]!["buckets"]!.GetValue<int>(),
        agency["retention"]!["anchorDays"]!.GetValue<int>());
}
