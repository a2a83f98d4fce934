using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Talent.</content>
public static partial class Keys
{
    /// <summary>
    /// Talent: assessments <c>b!bucket</c> / <c>P!nip</c>, audit <c>A!nip!version</c>; maps <c>maps</c> / <c>M!id</c>, audit <c>A!id</c>; seats <c>map!id</c> / <c>P!nip</c>
    /// and again by rank <c>R!rank</c>; rules <c>rules</c> / <c>T</c>, audit <c>A!version</c>; target posts <c>posts</c> / <c>S!code</c>, audit <c>A!code!version</c>.
    /// </summary>
    public static class Talent
    {
        public const string Table = "Talent";

        public static EntityKey Rules { get; } = new("rules", "T");

        public static KeyRange Maps { get; } = KeyRange.Prefix("maps", "M!");

        public static KeyRange Posts { get; } = KeyRange.Prefix("posts", "S!");

        public static EntityKey RulesAudit(int version) => new("rules", $"A!{Eight(version)}");

        public static EntityKey Assessments(Bucket bucket, Nip person) => new($"b!{bucket}", $"P!{Of(person)}");

        public static EntityKey AssessmentsAudit(Bucket bucket, Nip person, int version) => new($"b!{bucket}", $"A!{Of(person)}!{Eight(version)}");

        public static KeyRange OfBucket(Bucket bucket) => KeyRange.Prefix($"b!{bucket}", "P!");

        public static EntityKey Map(string id) => new("maps", $"M!{KeyText.Encode(id)}");

        public static EntityKey MapAudit(string id) => new("maps", $"A!{KeyText.Encode(id)}");

        public static EntityKey Seat(string map, Nip person) => new(OfMap(map), $"P!{Of(person)}");

        public static KeyRange Seats(string map) => KeyRange.Prefix(OfMap(map), "P!");

        public static EntityKey Rank(string map, int rank) => new(OfMap(map), $"R!{Eight(rank)}");

        public static KeyRange Pool(string map) => KeyRange.Prefix(OfMap(map), "R!");

        /// <summary>Seats of maps with an earlier id (exclusive), whether the map itself is there or not.</summary>
        public static KeyRange SeatsBefore(string map) => KeyRange.Partitions("map!", OfMap(map));

        public static KeyRange MapsBefore(string map) => KeyRange.Rows("maps", "M!", Map(map).Row);

        public static string OfMap(string map) => $"map!{KeyText.Encode(map)}";

        public static EntityKey Post(string code) => new("posts", $"S!{KeyText.Encode(code)}");

        public static EntityKey PostAudit(string code, int version) => new("posts", $"A!{KeyText.Encode(code)}!{Eight(version)}");

        private static string Eight(int number) => number.ToString("D8", CultureInfo.InvariantCulture);
    }
}
