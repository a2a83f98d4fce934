using System.Globalization;

namespace EPerformance.Storage;

/// <content>What administrators set up in their units.</content>
public static partial class Keys
{
    /// <summary>Changes in one partition <c>unitfacts</c>, so that each is recorded onto the last one: <c>A!number</c>, which is its own audit row, and the number of the last change <c>V</c>.</summary>
    public static class UnitFacts
    {
        public const string Table = "UnitFacts";

        public const string Partition = "unitfacts";

        public static readonly EntityKey Version = new(Partition, "V");

        public static EntityKey Change(int number) => new(Partition, $"A!{number.ToString("D10", CultureInfo.InvariantCulture)}");

        /// <summary>In order of the numbers.</summary>
        /// <param name="after">Exclusive.</param>
        /// <param name="until">Inclusive.</param>
        public static KeyRange Changes(int after, int until) => KeyRange.Rows(Partition, Change(after + 1).Row, Change(until).Row + KeyText.Separator);
    }
}
