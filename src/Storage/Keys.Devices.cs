using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Machines, kiosks and phones.</content>
public static partial class Keys
{
    /// <summary>Registered machines and kiosks, all in one partition <c>devices</c>, so that they are one query: <c>D!id</c>, lists of user numbers <c>N!list</c>, audit <c>A!id!version</c> in the batch of the change.</summary>
    public static class Devices
    {
        public const string Table = "Devices";

        public const string Partition = "devices";

        public static readonly KeyRange All = KeyRange.Prefix(Partition, "D!");

        /// <summary>A list of machines' user numbers.</summary>
        public static EntityKey Numbers(string list) => new(Partition, $"N!{KeyText.Encode(list)}");

        // No device is called "numbers".
        public static EntityKey NumbersAudit(string list, int version) =>
            new(Partition, $"A!numbers!{KeyText.Encode(list)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        public static EntityKey Device(string id) => new(Partition, $"D!{KeyText.Encode(id)}");

        public static EntityKey Audit(string id, int version) => new(Partition, $"A!{KeyText.Encode(id)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");
    }

    /// <summary>
    /// People's phones, all in one partition <c>phones</c>: binding <c>P!nip</c>, audit <c>A!instant!nip!version</c> in the batch of the change. In order of time, so that what changed
    /// since a moment is one range: that is how every process keeps all bindings in memory.
    /// </summary>
    public static class Phones
    {
        public const string Table = "Phones";

        public const string Partition = "phones";

        public static readonly KeyRange All = KeyRange.Prefix(Partition, "P!");

        public static EntityKey Binding(Nip nip) => new(Partition, $"P!{Of(nip)}");

        public static EntityKey Audit(DateTimeOffset at, Nip nip, int version) =>
            new(Partition, $"A!{KeyTime.Instant(at)}!{Of(nip)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        public static KeyRange ChangedSince(DateTimeOffset since) => KeyRange.Prefix(Partition, "A!") with { FromRow = $"A!{KeyTime.Instant(since)}" };
    }
}
