using System.Text.Json.Serialization;
using EPerformance.Domain.Devices;

namespace EPerformance.Api.Devices;

/// <param name="Id">1 to 32 letters, digits and <c>. _ -</c>; never given twice.</param>
/// <param name="Location">Code of the place where it stands.</param>
/// <param name="NumberList">The list of user numbers that its punches name people by; without it they name NIPs.</param>
public sealed record DeviceBody(string Id, DeviceKind Kind, string Name, string Location, string? NumberList = null);

/// <param name="Secret">Shown this once and kept nowhere: <c>Authorization: Device id:secret</c>.</param>
public sealed record DeviceSecretAnswer(string Id, string Secret);

public sealed record DeviceStateBody(DeviceState State, string Reason);

public sealed record DeviceReasonBody(string Reason);

/// <param name="ShowsCodes">A kiosk that has sent the key of its codes.</param>
public sealed record DeviceAnswer(string Id, DeviceKind Kind, string Name, string Location, DeviceState State, bool ShowsCodes, string? NumberList)
{
    public static DeviceAnswer Of(RegisteredDevice device) =>
        new(device.Id, device.Kind, device.Name, device.LocationCode, device.State, device.CodeKey is not null, device.NumberList);
}

public sealed record DevicesAnswer(IReadOnlyList<DeviceAnswer> Items);

/// <param name="TimeZone">Of the place: a machine whose log has no offset says its own wall clock.</param>
/// <param name="ServerTime">To set the clock by.</param>
public sealed record OwnDeviceAnswer(string Id, DeviceKind Kind, string Name, string Location, string? TimeZone, DateTimeOffset ServerTime);

[JsonSerializable(typeof(DeviceBody))]
[JsonSerializable(typeof(DeviceSecretAnswer))]
[JsonSerializable(typeof(DeviceStateBody))]
[JsonSerializable(typeof(DeviceReasonBody))]
[JsonSerializable(typeof(DevicesAnswer))]
[JsonSerializable(typeof(OwnDeviceAnswer))]
[JsonSerializable(typeof(CodeKeyBody))]
[JsonSerializable(typeof(MachineBatchBody))]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(NumbersBody))]
[JsonSerializable(typeof(NumbersAnswer))]
internal sealed partial class DeviceJson : JsonSerializerContext;
