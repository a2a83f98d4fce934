using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Performance plans.</content>
public static partial class Keys
{
    /// <summary>
    /// Performance plans: <c>nip!yyyy</c> / plan <c>S!nn</c>, notes of its dialogue <c>N!nn!number</c>, audit <c>A!nn!version</c> in the batch of the change.
    /// </summary>
    public static class Skp
    {
        public const string Table = "Skp";

        public static EntityKey Plan(Nip owner, int year, int number) => new(Partition(owner, year), $"S!{Two(number)}");

        public static KeyRange OfYear(Nip owner, int year) => KeyRange.Prefix(Partition(owner, year), "S!");

        public static EntityKey Note(Nip owner, int year, int number, int note) => new(Partition(owner, year), $"N!{Two(number)}!{note.ToString("D6", CultureInfo.InvariantCulture)}");

        public static KeyRange Notes(Nip owner, int year, int number) => KeyRange.Prefix(Partition(owner, year), $"N!{Two(number)}!");

        public static EntityKey Audit(Nip owner, int year, int number, int version) => new(Partition(owner, year), $"A!{Two(number)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        /// <summary>The history of a plan, oldest first.</summary>
        public static KeyRange History(Nip owner, int year, int number) => KeyRange.Prefix(Partition(owner, year), $"A!{Two(number)}!");

        private static string Partition(Nip owner, int year) => $"{Of(owner)}!{year.ToString("D4", CultureInfo.InvariantCulture)}";

        private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
    }
}
