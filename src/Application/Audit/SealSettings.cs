namespace EPerformance.Application.Audit;

/// <summary>Section <c>Audit</c> of the configuration.</summary>
public sealed record SealSettings
{
    public const string Section = "Audit";

    // Every seal makes the store look through all audit rows: up to about 10,000 people that is a matter of a minute.
    private const int MostBucketsByTheHour = 4;

    /// <summary>
    /// Whole hours (UTC) that a seal takes, a divisor of 24: what is changed within them goes unnoticed. <c>null</c> takes one hour up to 4 buckets and a day above.
    /// </summary>
    public int? SealEveryHours { get; init; }

    public int HoursFor(int buckets) => SealEveryHours ?? (buckets <= MostBucketsByTheHour ? 1 : 24);

    /// <exception cref="InvalidOperationException">The hours do not divide a day; the message names the setting.</exception>
    public void Check()
    {
        if (SealEveryHours is { } hours && (hours < 1 || 24 % hours != 0))
            throw new InvalidOperationException($"{Section}:SealEveryHours must divide 24, not be {hours}.");
    }
}
