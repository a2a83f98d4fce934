using System.Globalization;
using Azure.Data.Tables;
using EPerformance.Application.Attendance;
using EPerformance.Application.Json;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Attendance;

/// <summary>A punch as a row of <see cref="Keys.Punches"/>. What is not known has no column; a claimed time is text, because it may be any.</summary>
internal static class PunchRow
{
    private const string At = "At", Direction = "Direction", Source = "Source", Date = "Date", Zone = "Zone", Unit = "Unit", WallClock = "WallClock";
    private const string DeviceTime = "DeviceTime", Device = "Device", Place = "Place", Flags = "Flags", Counter = "Counter", Kiosk = "Kiosk", Photo = "Photo", Uploaded = "Uploaded", RefusedBefore = "RefusedBefore";

    public static TableEntity Of(PunchRecord punch, EntityKey key)
    {
        var row = new TableEntity(key.Partition, key.Row)
        {
            [At] = punch.At,
            [Direction] = punch.Direction.ToString(),
            [Source] = punch.Source.ToString(),
            [Date] = KeyTime.Date(punch.Date),
            [Zone] = punch.Zone.Id,
            [Unit] = punch.UnitCode,
        };
        if (punch.IsWallClock)
            row[WallClock] = true;
        if (punch.DeviceTime is { } claim)
            row[DeviceTime] = claim.ToString("O", CultureInfo.InvariantCulture);
        if (punch.DeviceId is not null)
            row[Device] = punch.DeviceId;
        if (punch.Counter is { } counter)
            row[Counter] = counter;
        if (punch.RefusedBefore > 0)
            row[RefusedBefore] = punch.RefusedBefore;
        if (punch.Kiosk is not null)
            row[Kiosk] = punch.Kiosk;
        if (punch.Photo is not null)
            row[Photo] = punch.Photo;
        if (punch.UploadedAt is { } uploaded)
            row[Uploaded] = uploaded;
        if (punch.Place != PlaceEvidence.None)
            row[Place] = StoredJson.Write(punch.Place);
        if (punch.Flags.Count > 0)
            row[Flags] = string.Join(' ', punch.Flags);
        return row;
    }

    /// <param name="filedUnder">The date of the partition, whose key has only the day of the month.</param>
    public static PunchRecord Read(TableEntity row, DateOnly filedUnder)
    {
        var parts = row.RowKey.Split(KeyText.Separator);
        return new PunchRecord(
            Nip.Parse(KeyText.Decode(parts[0])),
            KeyText.Decode(parts[1]),
            Enum.Parse<PunchDirection>(RowText.Required(row, Direction)),
            Enum.Parse<PunchSource>(RowText.Required(row, Source)),
            row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At),
            RowText.Date(row, Date),
            RowText.Zone(row, Zone),
            RowText.Required(row, Unit),
            filedUnder)
        {
            IsWallClock = row.GetBoolean(WallClock) ?? false,
            DeviceTime = row.GetString(DeviceTime) is { } claim ? DateTimeOffset.ParseExact(claim, "O", CultureInfo.InvariantCulture) : null,
            DeviceId = row.GetString(Device),
            Counter = row.GetInt64(Counter),
            RefusedBefore = row.GetInt32(RefusedBefore) ?? 0,
            Kiosk = row.GetString(Kiosk),
            Photo = row.GetString(Photo),
            UploadedAt = row.GetDateTimeOffset(Uploaded),
            Place = row.GetString(Place) is { } place ? StoredJson.Read<PlaceEvidence>(place) : PlaceEvidence.None,
            Flags = row.GetString(Flags) is { } flags ? [.. flags.Split(' ').Select(Enum.Parse<PunchFlag>)] : [],
        };
    }
}
