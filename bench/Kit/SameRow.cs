using System.Globalization;
using Azure.Data.Tables;
using EPerformance.Domain.Primitives;
using EPerformance.Storage;

namespace EPerformance.Bench.Kit;

/// <summary>The row that SelfHost writes for a tap, made without asking anything: same columns, types and shape of keys. The measurement compares them.</summary>
public static class SameRow
{
    public static TableEntity Of(string nip, CheckInTap tap, BucketCount buckets, DateTimeOffset now)
    {
        var bucket = Bucket.Of(Nip.Parse(nip), buckets);
        var date = now.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return new TableEntity($"{bucket}!{date[6..]}", $"{nip}!{tap.EventId}")
        {
            ["At"] = now,
            ["Direction"] = "In",
            ["Source"] = "Mobile",
            ["Date"] = date,
            ["Zone"] = "Asia/Jakarta",
            ["Unit"] = "U000",
            ["DeviceTime"] = tap.DeviceTime.ToString("O", CultureInfo.InvariantCulture),
            ["Device"] = tap.DeviceId,
            ["Place"] = string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"Position":{"Latitude":{{tap.Latitude}},"Longitude":{{tap.Longitude}}},"AccuracyMetres":9,"LocationCode":"L000","DistanceMetres":12,"Verdict":"Inside"}"""),
        };
    }

    /// <summary>The table of the month, as SelfHost names it.</summary>
    public static string Table(DateTimeOffset now) => now.UtcDateTime.ToString("'Punches'yyyyMM", CultureInfo.InvariantCulture);
}
