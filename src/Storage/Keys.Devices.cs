using System.Globalization;

namespace EPerformance.Storage;

/// <content>Machines, kiosks and phones.</content>
public static partial class Keys
{
    /// <summary>Registered machines and kiosks, all in one partition <c>devices</c>, so that they are one query: <c>D!id</c>, audit <c>A!id!version</c> in the batch of the change.</summary>
    public static class Devices
    {
        public const string Table = "Devices";

        public const string Partition = "devices";

        public static readonly KeyRange All = KeyRange.Prefix(Partition, "D!");

        public static EntityKey Device(string id) => new(Partition, $"D!{KeyText.Encode(id)}");

        public static EntityKey Audit(string id, int version) => new(Partition, $"A!{KeyText.Encode(id)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");
    }
}
