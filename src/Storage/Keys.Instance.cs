using System.Globalization;

namespace EPerformance.Storage;

/// <content>The instance itself.</content>
public static partial class Keys
{
    /// <summary>What must not change while an instance has data: <c>instance</c> / name of the setting.</summary>
    public static class Instance
    {
        public const string Table = "Instance";

        public static readonly EntityKey Buckets = new("instance", "buckets");

        /// <summary>The first day of which there are facts.</summary>
        public static readonly EntityKey FirstDay = new("instance", "firstday");

        /// <summary>Which version of the organisation is in force.</summary>
        public static readonly EntityKey Organisation = new("instance", "organisation");

        /// <summary>A restore goes on, of which archive and how far: nobody may serve before it has ended.</summary>
        public static readonly EntityKey Restore = new("instance", "restore");

        /// <summary>A part of the archive that is written.</summary>
        public static EntityKey Restored(int part) => new("restore", part.ToString("D8", CultureInfo.InvariantCulture));

        public static KeyRange AllRestored => KeyRange.Partition("restore");

        /// <summary>Which import made which version: <c>A!organisation!change</c>.</summary>
        public static EntityKey Audit(int change) => new("instance", $"A!organisation!{change.ToString("D8", CultureInfo.InvariantCulture)}");
    }
}
