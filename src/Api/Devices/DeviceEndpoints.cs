using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Devices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;

namespace EPerformance.Api.Devices;

/// <summary>Machines and kiosks: registered by the agency, with credentials of their own (<c>docs/devices.md</c>).</summary>
public sealed class DeviceEndpoints : IEndpointArea
{
    public string Name => "devices";

    public IJsonTypeInfoResolver Json => DeviceJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get("/devices", "list-devices", Permission.SeeDevices, "Every machine and kiosk that was ever registered.",
            async Task<Reply<DevicesAnswer>> (IDeviceStore devices, CancellationToken stop) =>
                new DevicesAnswer([.. (await devices.AllAsync(stop)).Select(stored => DeviceAnswer.Of(stored.Device))]));

        // The answer holds a secret, so it is not kept with the key: who loses it asks for a new secret.
        endpoints.Post("/devices", "register-device", Permission.ManageDevices, "Registers a machine or kiosk and tells its secret, this once.",
            async Task<Reply<DeviceSecretAnswer>> (DeviceBody body, Caller caller, RegisterDevice use, CancellationToken stop) =>
            {
                var (device, secret, refusal) = await use.RunAsync(caller, body.Id, body.Kind, body.Name, body.Location, body.NumberList, stop);
                return refusal is null ? new DeviceSecretAnswer(device!.Id, secret!) : refusal;
            },
            success: 201,
            keyGoesWithChange: true);

        endpoints.Post("/devices/{id}/secret", "renew-device-secret", Permission.ManageDevices, "Makes a new secret, told this once; the old one is void within 60 seconds.",
            async Task<Reply<DeviceSecretAnswer>> (string id, DeviceReasonBody body, Caller caller, ChangeDevice use, CancellationToken stop) =>
            {
                var (secret, refusal) = await use.RenewSecretAsync(caller, id, body.Reason, stop);
                return refusal is null ? new DeviceSecretAnswer(id, secret!) : refusal;
            },
            keyGoesWithChange: true);

        endpoints.Post("/devices/{id}/state", "change-device", Permission.ManageDevices, "Locks, unlocks or ends a device, everywhere within 60 seconds.",
            async Task<Reply<DeviceAnswer>> (string id, DeviceStateBody body, Caller caller, ChangeDevice use, CancellationToken stop) =>
            {
                var (device, refusal) = await use.SetStateAsync(caller, id, body.State, body.Reason, stop);
                return refusal is null ? DeviceAnswer.Of(device!) : refusal;
            });

        DeviceWork.Declare(endpoints);
        endpoints.Get("/devices/me", "get-own-device", Permission.ActAsDevice, "What the calling device is registered as, and the server's time.",
            async Task<Reply<OwnDeviceAnswer>> (Caller caller, DeviceRegistry registry, OrganisationCache organisations, TimeProvider clock, CancellationToken stop) =>
            {
                var (device, refusal) = await registry.OfCallerAsync(caller, stop);
                if (device is null)
                    return refusal!;
                var zone = (await organisations.CurrentAsync(stop))?.Location(device.LocationCode)?.Zone;
                return new OwnDeviceAnswer(device.Id, device.Kind, device.Name, device.LocationCode, zone?.Id, clock.GetUtcNow());
            });
    }
}
