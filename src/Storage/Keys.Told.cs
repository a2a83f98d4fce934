using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>What people and callers are told. Whole tables of it are looked through for what is over.</content>
public static partial class Keys
{
    /// <summary>Notices that are to leave the program and are not queued yet: <c>shard</c> / <c>time!id</c>, oldest first; the shard is that of the recipient.</summary>
    public static class Outbox
    {
        public const string Table = "Outbox";

        public static readonly KeyRange All = KeyRange.Partitions("0", "G");

        public static EntityKey Notification(Nip recipient, DateTimeOffset at, string id, BucketCount shards) =>
            new(Bucket.Of(recipient, shards).ToString(), $"{KeyTime.Instant(at)}!{KeyText.Encode(id)}");
    }

    /// <summary>The list of a person's notices: <c>nip</c> / <c>ticks left!id</c>, the newest first, so that the list is one query.</summary>
    public static class Notices
    {
        public const string Table = "Notices";

        public static EntityKey Notice(Nip recipient, DateTimeOffset at, string id) =>
            new(Keys.Of(recipient), $"{(DateTime.MaxValue.Ticks - at.UtcTicks).ToString("D19", CultureInfo.InvariantCulture)}!{KeyText.Encode(id)}");

        public static KeyRange Of(Nip recipient) => KeyRange.Partition(Keys.Of(recipient));

        /// <summary>Everybody's notices from before an instant (exclusive).</summary>
        public static KeyRange Before(DateTimeOffset instant) => Everything with
        {
            FromRow = (DateTime.MaxValue.Ticks - instant.UtcTicks + 1).ToString("D19", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Answers to requests that have no partition of their own to put them beside: digest of the caller / <c>key</c>.</summary>
    public static class Idempotency
    {
        public const string Table = "Idempotency";

        public static readonly KeyRange All = Everything;

        public static EntityKey Answer(string caller, string key) => new(KeyText.Encode(caller), KeyText.Encode(key));
    }

    /// <summary>Messages that failed too often: <c>queue</c> / <c>id</c>.</summary>
    public static class FailedMessages
    {
        public const string Table = "FailedMessages";

        public static EntityKey Message(string queue, string id) => new(KeyText.Encode(queue), KeyText.Encode(id));

        public static KeyRange Of(string queue) => KeyRange.Partition(KeyText.Encode(queue));
    }

    /// <summary>Of a table whose partitions are encoded ids.</summary>
    private static KeyRange Everything => KeyRange.Partitions("$", "~~");
}
