using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Periods and what they pay.</content>
public static partial class Keys
{
    /// <summary>
    /// Allowance periods, all in one partition <c>periods</c>, so that they are one query: state <c>S!period</c>, audit <c>A!period!change</c> in the
    /// batch of the change, parts that are done <c>P!period!version!kind!bucket</c>, the engine's note <c>N!period</c>, lists of what was really paid <c>L!period!number</c>.
    /// </summary>
    public static class Periods
    {
        public const string Table = "Periods";

        public const string Partition = "periods";

        /// <summary>Everyone of which something is stored.</summary>
        public static readonly KeyRange All = KeyRange.Prefix(Partition, "S!");

        public static EntityKey State(string period) => new(Partition, $"S!{KeyText.Encode(period)}");

        public static EntityKey Audit(string period, int change) => new(Partition, $"A!{KeyText.Encode(period)}!{change.ToString("D8", CultureInfo.InvariantCulture)}");

        /// <summary>Oldest first.</summary>
        public static KeyRange History(string period) => KeyRange.Prefix(Partition, $"A!{KeyText.Encode(period)}!");

        /// <param name="kind">One letter.</param>
        public static EntityKey Part(string period, int version, char kind, Bucket bucket) => new(Partition, $"{Parts(period, version)}{kind}!{bucket}");

        public static KeyRange PartsOf(string period, int version) => KeyRange.Prefix(Partition, Parts(period, version));

        public static EntityKey Note(string period) => new(Partition, $"N!{KeyText.Encode(period)}");

        public static EntityKey PaidList(string period, int number) => new(Partition, $"L!{KeyText.Encode(period)}!{number.ToString("D8", CultureInfo.InvariantCulture)}");

        /// <summary>Oldest first.</summary>
        public static KeyRange PaidLists(string period) => KeyRange.Prefix(Partition, $"L!{KeyText.Encode(period)}!");

        /// <summary>Not among the changes of the period itself: no period is called so.</summary>
        public static EntityKey PaidListAudit(string period, int number) => Audit($"{period}-paid", number);

        private static string Parts(string period, int version) => $"P!{KeyText.Encode(period)}!{version.ToString("D4", CultureInfo.InvariantCulture)}!";
    }

    /// <summary>Results of a run: <c>period!run!bucket</c> / <c>nip</c>.</summary>
    public static class Allowance
    {
        public const string Table = "Allowance";

        public static string Partition(string period, int run, Bucket bucket) =>
            $"{KeyText.Encode(period)}!{run.ToString("D4", CultureInfo.InvariantCulture)}!{bucket}";

        public static EntityKey Person(string period, int run, Bucket bucket, Nip nip) => new(Partition(period, run, bucket), Of(nip));

        /// <summary>In order of NIP.</summary>
        public static KeyRange OfBucket(string period, int run, Bucket bucket) => KeyRange.Partition(Partition(period, run, bucket));
    }
}
