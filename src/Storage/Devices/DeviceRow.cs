using Azure.Data.Tables;
using EPerformance.Application.Devices;
using EPerformance.Domain.Devices;
using EPerformance.Storage.Attendance;

namespace EPerformance.Storage.Devices;

/// <summary>A device as a row of <see cref="Keys.Devices"/>, and its change as an audit row, which never holds a hash of a secret.</summary>
internal static class DeviceRow
{
    private const string Id = "Id", Kind = "Kind", Name = "Name", Location = "Location", State = "State", Secret = "SecretHash", Version = "Version";
    private const string CodeKey = "CodeKey", Numbers = "Numbers", At = "At", By = "By", Reason = "Reason", SecretIsNew = "SecretIsNew";

    public static TableEntity Of(RegisteredDevice device, EntityKey key)
    {
        var row = Columns(device, key);
        row[Secret] = device.SecretHash;
        return row;
    }

    public static TableEntity OfAudit(DeviceChange change)
    {
        var row = Columns(change.After, Keys.Devices.Audit(change.After.Id, change.After.Version));
        row[At] = change.At;
        row[By] = change.By?.Value;
        row[Reason] = change.Reason;
        row[SecretIsNew] = change.Before?.Device.SecretHash != change.After.SecretHash;
        return row;
    }

    public static StoredDevice Read(TableEntity row) => new(
        new RegisteredDevice(
            RowText.Required(row, Id),
            Enum.Parse<DeviceKind>(RowText.Required(row, Kind)),
            RowText.Required(row, Name),
            RowText.Required(row, Location),
            Enum.Parse<DeviceState>(RowText.Required(row, State)),
            RowText.Required(row, Secret),
            row.GetInt32(Version) ?? throw RowText.Damaged(row, Version))
        {
            CodeKey = row.GetString(CodeKey),
            NumberList = row.GetString(Numbers),
        },
        row.ETag.ToString());

    private static TableEntity Columns(RegisteredDevice device, EntityKey key) => new(key.Partition, key.Row)
    {
        [Id] = device.Id,
        [Kind] = device.Kind.ToString(),
        [Name] = device.Name,
        [Location] = device.LocationCode,
        [State] = device.State.ToString(),
        [Version] = device.Version,
        [CodeKey] = device.CodeKey,
        [Numbers] = device.NumberList,
    };
}
