namespace EPerformance.Domain.Attendance;

/// <summary>What a position says about a fence.</summary>
public enum FenceVerdict
{
    /// <summary>The whole circle of accuracy lies inside.</summary>
    Inside,

    /// <summary>The whole circle of accuracy lies outside.</summary>
    Outside,

    /// <summary>The accuracy does not allow an answer, or is not known while the centre lies inside. Never counted as inside.</summary>
    Uncertain,
}

/// <summary>A point on the earth in degrees (WGS 84), north and east positive.</summary>
public readonly record struct GeoPoint(decimal Latitude, decimal Longitude)
{
    /// <summary>Latitude −90 to 90 and longitude −180 to 180, all ends inclusive.</summary>
    public bool LiesOnEarth() => Latitude is >= -90 and <= 90 && Longitude is >= -180 and <= 180;
}

/// <summary>A circular fence around a place of work.</summary>
/// <param name="RadiusMetres">The edge itself is inside.</param>
public sealed record Geofence(GeoPoint Centre, int RadiusMetres)
{
    /// <param name="distanceMetres">From the centre to the reported position.</param>
    /// <param name="accuracyMetres">Radius in which the device believes to be; <c>null</c> when it does not say.</param>
    public FenceVerdict Judge(int distanceMetres, int? accuracyMetres) => accuracyMetres switch
    {
        null => distanceMetres > RadiusMetres ? FenceVerdict.Outside : FenceVerdict.Uncertain,
        { } accuracy when (long)distanceMetres + accuracy <= RadiusMetres => FenceVerdict.Inside,
        { } accuracy when (long)distanceMetres - accuracy > RadiusMetres => FenceVerdict.Outside,
        _ => FenceVerdict.Uncertain,
    };
}
