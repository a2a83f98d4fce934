using System.Globalization;

namespace EPerformance.Storage;

/// <content>Who is locked out.</content>
public static partial class Keys
{
    /// <summary>
    /// Who is locked out, all in one partition <c>blocks</c>: in force <c>B!id</c>, number of changes <c>C!id</c>, audit <c>A!id!change</c> in the batch of the change. The id is
    /// <c>N!nip</c>, or <c>S!</c> and the SHA-256 of the account.
    /// </summary>
    public static class Blocks
    {
        public const string Table = "Blocks";

        public const string Partition = "blocks";

        public static readonly KeyRange InForce = KeyRange.Prefix(Partition, "B!");

        public static EntityKey Block(string id) => new(Partition, $"B!{id}");

        public static EntityKey Counter(string id) => new(Partition, $"C!{id}");

        public static EntityKey Audit(string id, int change) => new(Partition, $"A!{id}!{change.ToString("D8", CultureInfo.InvariantCulture)}");
    }
}
