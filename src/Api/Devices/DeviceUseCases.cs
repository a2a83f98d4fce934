using EPerformance.Application.Devices;

namespace EPerformance.Api.Devices;

/// <summary>The use cases behind the endpoints for machines, kiosks and phones.</summary>
internal static class DeviceUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DeviceRegistry>();
        services.AddSingleton<RegisterDevice>();
        services.AddSingleton<ChangeDevice>();
    }
}
