using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Work orders.</content>
public static partial class Keys
{
    /// <summary>
    /// Work orders: <c>giver!yyyy</c> / order <c>O!id</c>, audit <c>A!id!version</c> in the batch of the change. Entries that lead to them: of a person <c>nip!P</c> / <c>id</c>, of those that are open
    /// <c>open</c> / <c>giver!id</c>. Ids begin with the year, so a person's entries of a year and later are one range.
    /// </summary>
    public static class WorkOrders
    {
        public const string Table = "WorkOrders";

        private const string OpenPartition = "open";

        public static readonly KeyRange Open = KeyRange.Partition(OpenPartition);

        public static EntityKey Order(Nip giver, int year, string id) => new(Partition(giver, year), $"O!{id}");

        public static KeyRange Given(Nip giver, int year) => KeyRange.Prefix(Partition(giver, year), "O!");

        public static EntityKey Audit(Nip giver, int year, string id, int version) => new(Partition(giver, year), $"A!{id}!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        /// <summary>The history of an order, oldest first.</summary>
        public static KeyRange History(Nip giver, int year, string id) => KeyRange.Prefix(Partition(giver, year), $"A!{id}!");

        public static EntityKey Entry(Nip person, string id) => new(OfPerson(person), id);

        public static KeyRange Entries(Nip person, int fromYear) => KeyRange.Partition(OfPerson(person)) with { FromRow = fromYear.ToString("D4", CultureInfo.InvariantCulture) };

        public static EntityKey OpenEntry(Nip giver, string id) => new(OpenPartition, $"{Of(giver)}!{id}");

        private static string Partition(Nip giver, int year) => $"{Of(giver)}!{year.ToString("D4", CultureInfo.InvariantCulture)}";

        private static string OfPerson(Nip person) => $"{Of(person)}!P";
    }
}
