using System.Globalization;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Early warnings.</content>
public static partial class Keys
{
    /// <summary>
    /// Early warnings: <c>period</c> / <c>W!nip!kind</c>, audit <c>A!nip!kind!version</c> in the batch of the change, the look <c>L</c>. Thresholds: <c>thresholds</c> /
    /// <c>T</c>, audit <c>A!version</c>. Periods of which everything went: <c>purged</c> / <c>A!period</c>.
    /// </summary>
    public static class EarlyWarnings
    {
        public const string Table = "EarlyWarnings";

        public static EntityKey Thresholds { get; } = new("thresholds", "T");

        public static EntityKey ThresholdsAudit(int version) => new("thresholds", $"A!{Eight(version)}");

        /// <summary>Looks at all periods.</summary>
        public static KeyRange Looks => Everything with { FromRow = "L", ToRow = "M" };

        /// <param name="partition">Of the period.</param>
        public static EntityKey Purged(string partition) => new("purged", $"A!{partition}");

        public static EntityKey Warning(WarningId id) => new(Partition(id.Period), $"W!{Of(id.Person)}!{id.Kind}");

        public static KeyRange OfPeriod(PayPeriod period) => KeyRange.Prefix(Partition(period), "W!");

        public static KeyRange OfPerson(PayPeriod period, Nip person) => KeyRange.Prefix(Partition(period), $"W!{Of(person)}!");

        public static EntityKey Look(PayPeriod period) => new(Partition(period), "L");

        public static EntityKey Audit(WarningId id, int version) => new(Partition(id.Period), $"{AuditOf(id)}{Eight(version)}");

        /// <summary>Oldest first.</summary>
        public static KeyRange History(WarningId id) => KeyRange.Prefix(Partition(id.Period), AuditOf(id));

        private static string AuditOf(WarningId id) => $"A!{Of(id.Person)}!{id.Kind}!";

        private static string Partition(PayPeriod period) => KeyText.Encode(period.ToString());

        private static string Eight(int version) => version.ToString("D8", CultureInfo.InvariantCulture);
    }
}
