using System.Globalization;

namespace EPerformance.Storage;

/// <content>Who stands in for whom.</content>
public static partial class Keys
{
    /// <summary>Stand-ins, all in one partition <c>standins</c>, so that each is recorded onto what was read: one <c>S!id</c>, audit <c>A!version</c> in the batch of the change, the number of the last change <c>V</c>.</summary>
    public static class StandIns
    {
        public const string Table = "StandIns";

        public const string Partition = "standins";

        public static readonly EntityKey Version = new(Partition, "V");

        public static readonly KeyRange All = KeyRange.Prefix(Partition, "S!");

        public static EntityKey StandIn(string id) => new(Partition, $"S!{KeyText.Encode(id)}");

        public static EntityKey Audit(int version) => new(Partition, $"A!{version.ToString("D8", CultureInfo.InvariantCulture)}");
    }
}
