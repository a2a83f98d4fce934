using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Figures of closed periods.</content>
public static partial class Keys
{
    /// <summary>
    /// Figures of units: <c>period</c> / <c>U!unit</c>, the agency as <c>U!</c>; which periods are whole: <c>marks</c> / period. Those of people lie beside the other facts
    /// of their year: <c>bucket!yyyy</c> / <c>nip!C!period</c> of <see cref="MonthFacts"/>.
    /// </summary>
    public static class RollUps
    {
        public const string Table = "RollUps";

        private const string PersonMark = "!C!";

        public static KeyRange Marks { get; } = KeyRange.Partition("marks");

        public static EntityKey Mark(string period) => new("marks", KeyText.Encode(period));

        /// <param name="unit">Empty for the whole agency.</param>
        public static EntityKey Unit(string period, string unit) => new(KeyText.Encode(period), "U!" + (unit.Length == 0 ? "" : KeyText.Encode(unit)));

        public static KeyRange OfPeriod(string period) => KeyRange.Prefix(KeyText.Encode(period), "U!");

        public static EntityKey Person(Bucket bucket, int year, Nip nip, string period) => new(MonthFacts.Partition(bucket, year), $"{Of(nip)}{PersonMark}{KeyText.Encode(period)}");

        public static bool IsPerson(string row, out string period)
        {
            period = "";
            return row.IndexOf(PersonMark, StringComparison.Ordinal) is > 0 and var cut && KeyText.TryDecode(row.AsSpan(cut + PersonMark.Length), out period);
        }
    }
}
