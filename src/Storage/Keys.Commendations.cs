using System.Globalization;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Commendations.</content>
public static partial class Keys
{
    /// <summary>Commendations: <c>yyyy</c> / <c>C!nip!nn</c>, audit <c>A!nip!nn!version</c> in the batch of the change.</summary>
    public static class Commendations
    {
        public const string Table = "Commendations";

        public static EntityKey One(CommendationId id) => new(Partition(id.Year), $"C!{Of(id.Person)}!{Two(id.Number)}");

        public static KeyRange OfYear(int year) => KeyRange.Prefix(Partition(year), "C!");

        public static KeyRange OfPerson(Nip person, int year) => KeyRange.Prefix(Partition(year), $"C!{Of(person)}!");

        public static EntityKey Audit(CommendationId id, int version) => new(Partition(id.Year), $"{AuditOf(id)}{version.ToString("D8", CultureInfo.InvariantCulture)}");

        /// <summary>Oldest first.</summary>
        public static KeyRange History(CommendationId id) => KeyRange.Prefix(Partition(id.Year), AuditOf(id));

        private static string AuditOf(CommendationId id) => $"A!{Of(id.Person)}!{Two(id.Number)}!";

        private static string Partition(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

        private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
    }
}
