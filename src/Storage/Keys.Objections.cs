using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>What people object to.</content>
public static partial class Keys
{
    /// <summary>Objections: <c>nip!yyyy</c> / <c>O!MM!id</c>, with the audit of <see cref="Beside"/>. A person's year is one range.</summary>
    public static class Objections
    {
        public const string Table = "Objections";

        public static string Partition(Nip owner, int year) => $"{Of(owner)}!{year.ToString("D4", CultureInfo.InvariantCulture)}";

        public static EntityKey Objection(Nip owner, CivilMonth month, string id) =>
            new(Partition(owner, month.Year), $"O!{month.Month.ToString("D2", CultureInfo.InvariantCulture)}!{KeyText.Encode(id)}");

        public static KeyRange OfYear(Nip owner, int year) => KeyRange.Prefix(Partition(owner, year), "O!");
    }
}
