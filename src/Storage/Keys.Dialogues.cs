using System.Globalization;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Continuous feedback.</content>
public static partial class Keys
{
    /// <summary>Dialogues: <c>nip!yyyy</c> / <c>D!nnn</c>, audit <c>A!nnn!version</c> in the batch of the change.</summary>
    public static class Dialogues
    {
        public const string Table = "Dialogues";

        public static EntityKey Thread(DialogueId id) => new(Partition(id.Person, id.Year), $"D!{Three(id.Number)}");

        public static KeyRange OfYear(Nip person, int year) => KeyRange.Prefix(Partition(person, year), "D!");

        public static EntityKey Audit(DialogueId id, int version) => new(Partition(id.Person, id.Year), $"A!{Three(id.Number)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        private static string Partition(Nip person, int year) => $"{Of(person)}!{year.ToString("D4", CultureInfo.InvariantCulture)}";

        private static string Three(int number) => number.ToString("D3", CultureInfo.InvariantCulture);
    }
}
