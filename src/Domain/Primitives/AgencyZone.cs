namespace EPerformance.Domain.Primitives;

/// <summary>
/// One of Indonesia's three civil time zones. They have had a fixed offset since 1988 and no summer time, so a zone is its offset:
/// results never depend on the time-zone data of the machine. The zone belongs to the place of work (Perpres 21/2023 art. 4: "local time").
/// </summary>
public sealed record AgencyZone
{
    private AgencyZone(string id, string abbreviation, int hours)
    {
        Id = id;
        Abbreviation = abbreviation;
        Offset = TimeSpan.FromHours(hours);
    }

    /// <summary>Waktu Indonesia Barat, UTC+7.</summary>
    public static AgencyZone Wib { get; } = new("Asia/Jakarta", "WIB", 7);

    /// <summary>Waktu Indonesia Tengah, UTC+8.</summary>
    public static AgencyZone Wita { get; } = new("Asia/Makassar", "WITA", 8);

    /// <summary>Waktu Indonesia Timur, UTC+9.</summary>
    public static AgencyZone Wit { get; } = new("Asia/Jayapura", "WIT", 9);

    public static IReadOnlyList<AgencyZone> All { get; } = [Wib, Wita, Wit];

    /// <summary>IANA name, as files and settings write it.</summary>
    public string Id { get; }

    public string Abbreviation { get; }

    public TimeSpan Offset { get; }

    public static AgencyZone? Find(string id) => All.FirstOrDefault(zone => zone.Id == id);

    /// <summary>The civil day of an instant in this zone.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant of a wall-clock time in this zone.</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time) => new(date.ToDateTime(time), Offset);

    public override string ToString() => Id;
}
