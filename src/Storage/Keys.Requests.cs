using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>What people ask for.</content>
public static partial class Keys
{
    /// <summary>Corrections, leave, duty, agreements: <c>nip!yyyyMM</c> / <c>R!id</c>, with <see cref="Beside"/>.</summary>
    public static class Requests
    {
        public const string Table = "Requests";

        public static string Partition(Nip nip, CivilMonth month) => $"{Of(nip)}!{Of(month)}";

        public static EntityKey Request(Nip nip, CivilMonth month, string id) => new(Partition(nip, month), $"R!{KeyText.Encode(id)}");

        public static KeyRange OfMonth(Nip nip, CivilMonth month) => KeyRange.Prefix(Partition(nip, month), "R!");
    }

    /// <summary>
    /// Requests by the people whom they are for: <c>bucket!yyyy</c> / <c>nip!item</c>, one row in every year that the request touches. What the close of a day reads is one
    /// range per bucket, what a person asked for one range.
    /// </summary>
    public static class PersonRequests
    {
        public const string Table = "PersonRequests";

        public static string Partition(Bucket bucket, int year) => $"{bucket}!{year.ToString("D4", CultureInfo.InvariantCulture)}";

        public static EntityKey Part(Bucket bucket, int year, Nip person, ItemKey request) => new(Partition(bucket, year), $"{Of(person)}!{request}");

        /// <summary>Duty at a stated place, of everybody: <c>trips!yyyyMM</c> / <c>nip!item</c>, one row in every month that it touches. Buckets have two digits.</summary>
        public static EntityKey Trip(CivilMonth month, Nip person, ItemKey request) => new($"trips!{Of(month)}", $"{Of(person)}!{request}");

        public static KeyRange TripsOf(CivilMonth month) => KeyRange.Partition($"trips!{Of(month)}");

        public static KeyRange OfPerson(Bucket bucket, int year, Nip person) => KeyRange.Prefix(Partition(bucket, year), $"{Of(person)}!");

        /// <summary>Both years inclusive.</summary>
        public static KeyRange OfBucket(Bucket bucket, int firstYear, int lastYear) =>
            KeyRange.Partitions(Partition(bucket, firstYear), KeyRange.After(Partition(bucket, lastYear)));
    }
}
