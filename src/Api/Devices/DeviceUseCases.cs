using EPerformance.Application.Attendance;
using EPerformance.Application.Devices;
using EPerformance.Application.Photos;

namespace EPerformance.Api.Devices;

/// <summary>The use cases behind the endpoints for machines, kiosks and phones.</summary>
internal static class DeviceUseCases
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(DeviceSettings.Section).Get<DeviceSettings>() ?? new DeviceSettings();
        services.AddSingleton(settings.Phones());
        services.AddSingleton(settings.Kiosks());
        services.AddSingleton(settings.Late());
        services.AddSingleton<DeviceRegistry>();
        services.AddSingleton<RegisterDevice>();
        services.AddSingleton<ChangeDevice>();
        services.AddSingleton<SetCodeKey>();
        services.AddSingleton<MachineNumbers>();
        services.AddSingleton<LatePunches>();
        services.AddSingleton<PushPunches>();
        services.AddSingleton<PhoneBook>();
        services.AddSingleton<PhoneCheck>();
        services.AddSingleton<ChangePhone>();
        services.AddSingleton<KioskCodes>();
        var photos = configuration.GetSection(PhotoSettings.Section).Get<PhotoSettings>() ?? new PhotoSettings();
        photos.Check();
        services.AddSingleton(photos);
        services.AddSingleton<PhotoLinks>();
        services.AddSingleton<TapEvidence>();
        services.AddSingleton<UploadTaps>();
    }
}
