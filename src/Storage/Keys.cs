using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <summary>
/// Where everything lies: all tables, and the partition and row key of each row. The bucket (or person) comes first and never the date,
/// because dates grow and would send every write of an instance to one end of one partition range. Parts are separated by
/// <see cref="KeyText.Separator"/>; ids are written by <see cref="KeyText"/>, times by <see cref="KeyTime"/>.
/// </summary>
public static partial class Keys
{
    /// <summary>
    /// Check-ins, append only. One table per month, so that purging is dropping. <c>bucket!dd</c> (UTC date of the event) / <c>nip!event id</c>:
    /// a check-in is one insert, and a repeated event id meets its own row.
    /// </summary>
    public static class Punches
    {
        public const string TablePrefix = "Punches";

        public static string Table(DateOnly utcDate) => $"{TablePrefix}{KeyTime.Month(utcDate)}";

        /// <summary>The month whose punches a table holds; false for other tables.</summary>
        public static bool TryMonthOf(string table, out CivilMonth month)
        {
            month = default;
            if (!table.StartsWith(TablePrefix, StringComparison.Ordinal) || !KeyTime.TryParseDate($"{table.AsSpan(TablePrefix.Length)}01", out var first))
                return false;
            month = CivilMonth.Of(first);
            return true;
        }

        public static string Partition(Bucket bucket, DateOnly utcDate) => $"{bucket}!{KeyTime.Day(utcDate)}";

        /// <param name="eventId">From the client; refuse what <see cref="KeyText.TryEncode"/> refuses.</param>
        public static EntityKey Punch(Bucket bucket, DateOnly utcDate, Nip nip, string eventId) =>
            new(Partition(bucket, utcDate), $"{Of(nip)}!{KeyText.Encode(eventId)}");

        public static KeyRange OfBucket(Bucket bucket, DateOnly utcDate) => KeyRange.Partition(Partition(bucket, utcDate));

        public static KeyRange OfPerson(Bucket bucket, DateOnly utcDate, Nip nip) => KeyRange.Prefix(Partition(bucket, utcDate), $"{Of(nip)}!");
    }

    /// <summary>Closed days with their punches. <c>bucket!yyyyMM</c> / <c>nip!dd</c>: a month of a bucket or of a person is one range.</summary>
    public static class Days
    {
        public const string Table = "Days";

        public static string Partition(Bucket bucket, CivilMonth month) => $"{bucket}!{Of(month)}";

        public static EntityKey Day(Bucket bucket, Nip nip, DateOnly date) => new(Partition(bucket, CivilMonth.Of(date)), $"{Of(nip)}!{KeyTime.Day(date)}");

        public static KeyRange OfPerson(Bucket bucket, Nip nip, CivilMonth month) => KeyRange.Prefix(Partition(bucket, month), $"{Of(nip)}!");

        public static KeyRange OfBucket(Bucket bucket, CivilMonth month) => KeyRange.Partition(Partition(bucket, month));
    }

    /// <summary>
    /// A person's activities of a month: <c>nip!yyyyMM</c> / submission <c>S!dd</c>, activity line <c>L!dd!line</c>, and beside them
    /// <see cref="Beside"/>. One partition, so that a change, its lines, its audit row and its idempotency row are one batch.
    /// </summary>
    public static class Submissions
    {
        public const string Table = "Submissions";

        public static string Partition(Nip nip, CivilMonth month) => $"{Of(nip)}!{Of(month)}";

        public static EntityKey Submission(Nip nip, DateOnly day) => new(Partition(nip, CivilMonth.Of(day)), $"S!{KeyTime.Day(day)}");

        public static EntityKey Line(Nip nip, DateOnly day, string line) =>
            new(Partition(nip, CivilMonth.Of(day)), $"L!{KeyTime.Day(day)}!{KeyText.Encode(line)}");

        public static KeyRange OfMonth(Nip nip, CivilMonth month) => KeyRange.Prefix(Partition(nip, month), "S!");

        public static KeyRange LinesOfMonth(Nip nip, CivilMonth month) => KeyRange.Prefix(Partition(nip, month), "L!");

        /// <summary>The day of a line by the key of its row.</summary>
        public static DateOnly DayOfLine(string row, CivilMonth month) => new(month.Year, month.Month, int.Parse(row.Split(KeyText.Separator)[1], NumberStyles.None, CultureInfo.InvariantCulture));

        public static KeyRange LinesOfDay(Nip nip, DateOnly day) => KeyRange.Prefix(Partition(nip, CivilMonth.Of(day)), $"L!{KeyTime.Day(day)}!");
    }

    /// <summary>Rows in the partition of the item that they belong to, written in the same batch as its change.</summary>
    public static class Beside
    {
        private const int VersionDigits = 8;

        /// <summary>Audit: <c>A!item!version</c>, the version that the change made. A second writer of one version loses by its ETag.</summary>
        public static string Audit(ItemKey item, int version) => $"A!{item}!{version.ToString("D8", CultureInfo.InvariantCulture)}";

        /// <summary>Item and version of an audit row's key; false for other rows.</summary>
        public static bool TryReadAudit(string row, out string item, out int version)
        {
            (item, version) = ("", 0);
            var end = row.Length - VersionDigits - 1;
            if (!row.StartsWith("A!", StringComparison.Ordinal) || end <= 2 || row[end] != '!' || !int.TryParse(row.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out version))
                return false;
            item = row[2..end];
            return true;
        }

        /// <summary>The history of an item, oldest first.</summary>
        public static KeyRange History(string partition, ItemKey item) => KeyRange.Prefix(partition, $"A!{item}!");

        /// <summary>The answer to a request that changed this partition: <c>I!key</c>. Costs no transaction of its own.</summary>
        public static string Idempotency(string key) => $"I!{KeyText.Encode(key)}";
    }

    /// <summary>What a post has to verify: <c>post</c> / <c>deadline!item</c>, the most urgent first. Twenty-five items are one query.</summary>
    public static class Inbox
    {
        public const string Table = "Inbox";

        public static string Partition(string post) => KeyText.Encode(post);

        /// <summary>All queues: keys are ASCII.</summary>
        public static KeyRange All { get; } = KeyRange.Partitions("!", "\u007f");

        public static EntityKey Entry(string post, DateTimeOffset deadline, ItemKey item) => new(Partition(post), $"{KeyTime.Instant(deadline)}!{item}");
    }

    /// <summary>
    /// What happens when nobody acts: <c>slot!shard</c> / <c>instant!item</c>. A slot is one hour (UTC), the shard that of the person.
    /// Entries are deleted when done, so a scan of past slots sees only what is left.
    /// </summary>
    public static class Due
    {
        public const string Table = "Due";

        public static EntityKey Entry(DateTimeOffset at, ItemKey item, BucketCount shards) =>
            new($"{KeyTime.Hour(at)}!{Bucket.Of(item.Nip, shards)}", $"{KeyTime.Instant(at)}!{item}");

        /// <summary>Entries of the running hour that are due at <paramref name="now"/> (exclusive), in all shards.</summary>
        public static KeyRange InHourOf(DateTimeOffset now) => Hour(now) with { ToRow = KeyTime.Instant(now) };

        /// <summary>Everything of the hours before the running one and not before <paramref name="since"/>: what an interrupted scan left.</summary>
        public static KeyRange HoursBefore(DateTimeOffset now, DateTimeOffset since) =>
            KeyRange.Partitions($"{KeyTime.Hour(since)}!", $"{KeyTime.Hour(now)}!");

        private static KeyRange Hour(DateTimeOffset at) => KeyRange.Partitions($"{KeyTime.Hour(at)}!", KeyRange.After($"{KeyTime.Hour(at)}!"));
    }

    /// <summary>What pay depends on, per person and month: <c>bucket!yyyy</c> / <c>nip!MM</c>.</summary>
    public static class MonthFacts
    {
        public const string Table = "MonthFacts";

        public static string Partition(Bucket bucket, int year) => $"{bucket}!{year.ToString("D4", CultureInfo.InvariantCulture)}";

        public static EntityKey Facts(Bucket bucket, Nip nip, CivilMonth month) =>
            new(Partition(bucket, month.Year), $"{Of(nip)}!{month.Month.ToString("D2", CultureInfo.InvariantCulture)}");

        /// <summary>Verified activities, beside the other facts of the month: <c>nip!MM!A</c>. Who writes the one never overwrites the other.</summary>
        public static EntityKey Activities(Bucket bucket, Nip nip, CivilMonth month) =>
            new(Partition(bucket, month.Year), $"{Facts(bucket, nip, month).Row}!A");

        public static KeyRange OfPerson(Bucket bucket, Nip nip, int year) => KeyRange.Prefix(Partition(bucket, year), $"{Of(nip)}!");

        public static KeyRange OfBucket(Bucket bucket, int year) => KeyRange.Partition(Partition(bucket, year));

        /// <summary>Whether a row of a year is somebody's activities of a month.</summary>
        public static bool IsActivities(string row, CivilMonth month, out Nip nip)
        {
            nip = default;
            var ending = $"!{month.Month.ToString("D2", CultureInfo.InvariantCulture)}!A";
            return row.EndsWith(ending, StringComparison.Ordinal) && KeyText.TryDecode(row.AsSpan(0, row.Length - ending.Length), out var text) && Nip.TryParse(text, out nip);
        }
    }

    /// <summary>Recap of a unit's day, made at the close: <c>unit!yyyyMM</c> / <c>dd</c>.</summary>
    public static class UnitDays
    {
        public const string Table = "UnitDays";

        public static string Partition(string unit, CivilMonth month) => $"{KeyText.Encode(unit)}!{Of(month)}";

        public static EntityKey Day(string unit, DateOnly date) => new(Partition(unit, CivilMonth.Of(date)), KeyTime.Day(date));

        public static KeyRange OfMonth(string unit, CivilMonth month) => KeyRange.Partition(Partition(unit, month));
    }

    /// <summary>Which days are closed: <c>yyyyMM</c> / <c>zone!dd</c>, and beside it <c>zone!dd!L</c> when facts came afterwards.</summary>
    public static class DayCloses
    {
        public const string Table = "DayCloses";

        private const string LateSuffix = "!L";

        public static EntityKey Close(AgencyZone zone, DateOnly date) => new(KeyTime.Month(date), $"{zone.Abbreviation}!{KeyTime.Day(date)}");

        public static EntityKey LateMark(AgencyZone zone, DateOnly date) => new(KeyTime.Month(date), $"{Close(zone, date).Row}{LateSuffix}");

        public static KeyRange OfMonth(CivilMonth month) => KeyRange.Partition(Of(month));

        public static bool IsLateMark(string row) => row.EndsWith(LateSuffix, StringComparison.Ordinal);
    }

    /// <summary>When which job ran: <c>jobs</c> / name of the schedule.</summary>
    public static class JobRuns
    {
        public const string Table = "JobRuns";

        public const string Partition = "jobs";

        public static EntityKey Run(string job) => new(Partition, KeyText.Encode(job));

        public static KeyRange All => KeyRange.Partition(Partition);
    }

    /// <summary>
    /// The review queue, all in one partition <c>signals</c>: those that wait <c>O!id</c>, decided ones <c>D!id</c>, audit <c>A!id!version</c> in the batch of the change, looks at photos <c>A!id!P!instant!nip</c>.
    /// </summary>
    public static class Signals
    {
        public const string Table = "Signals";

        public const string Partition = "signals";

        public static readonly KeyRange Open = KeyRange.Prefix(Partition, "O!");

        public static readonly KeyRange Decided = KeyRange.Prefix(Partition, "D!");

        public static EntityKey Signal(string id, bool isDecided) => new(Partition, $"{(isDecided ? 'D' : 'O')}!{KeyText.Encode(id)}");

        public static EntityKey Audit(string id, int version) => new(Partition, $"A!{KeyText.Encode(id)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        /// <summary>Somebody looked at the photo of a tap.</summary>
        public static EntityKey Look(string id, DateTimeOffset at, Nip by) => new(Partition, $"A!{KeyText.Encode(id)}!P!{KeyTime.Instant(at)}!{Of(by)}");
    }

    /// <summary>People: <c>bucket</c> / <c>nip</c>.</summary>
    public static class Persons
    {
        public const string Table = "Persons";

        public static EntityKey Person(Bucket bucket, Nip nip) => new(bucket.ToString(), Of(nip));
    }

    /// <summary>The unit tree, read as a whole: <c>units</c> / <c>unit</c>.</summary>
    public static class Units
    {
        public const string Table = "Units";

        public const string Partition = "units";

        public static EntityKey Unit(string unit) => new(Partition, KeyText.Encode(unit));
    }

    private static string Of(Nip nip) => KeyText.Encode(nip.Value);

    private static string Of(CivilMonth month) => KeyTime.Month(month.First);
}
