using System.Globalization;

namespace EPerformance.Storage;

/// <content>What people do and what for: the catalogue of activities and the budget plan.</content>
public static partial class Keys
{
    /// <summary>
    /// The catalogue, all in one partition <c>catalogue</c>, so that it has one version: the head <c>H</c>, items <c>C!code</c>, audit <c>A!code!version of the
    /// catalogue</c> in the batch of the change.
    /// </summary>
    public static class Catalogue
    {
        public const string Table = "Catalogue";

        public const string Partition = "catalogue";

        public static readonly EntityKey Head = new(Partition, "H");

        public static readonly KeyRange Items = KeyRange.Prefix(Partition, "C!");

        public static EntityKey Item(string code) => new(Partition, $"C!{KeyText.Encode(code)}");

        public static EntityKey Audit(string code, int version) => new(Partition, $"A!{KeyText.Encode(code)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        /// <summary>The history of an item, oldest first.</summary>
        public static KeyRange History(string code) => KeyRange.Prefix(Partition, $"A!{KeyText.Encode(code)}!");
    }
    /// <summary>Budget plans, all in one partition <c>budgets</c>: a year <c>Y!yyyy</c>, audit <c>A!yyyy!version</c> in the batch of the change.</summary>
    public static class Budgets
    {
        public const string Table = "Budgets";

        public const string Partition = "budgets";

        public static EntityKey Year(int year) => new(Partition, $"Y!{year.ToString("D4", CultureInfo.InvariantCulture)}");

        public static EntityKey Audit(int year, int version) =>
            new(Partition, $"A!{year.ToString("D4", CultureInfo.InvariantCulture)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");
    }
}
