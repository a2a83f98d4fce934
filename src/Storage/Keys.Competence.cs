using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Competencies and development.</content>
public static partial class Keys
{
    /// <summary>Proposals to develop people: <c>nip!yyyy</c> / <c>P!nn</c>, audit <c>A!nn!version</c> in the batch of the change.</summary>
    public static class Development
    {
        public const string Table = "Development";

        public static EntityKey Proposal(DevelopmentId id) => new(Partition(id.Person, id.Year), $"P!{Two(id.Number)}");

        public static KeyRange OfYear(Nip person, int year) => KeyRange.Prefix(Partition(person, year), "P!");

        public static EntityKey Audit(DevelopmentId id, int version) => new(Partition(id.Person, id.Year), $"{AuditOf(id)}{version.ToString("D8", CultureInfo.InvariantCulture)}");

        /// <summary>Oldest first.</summary>
        public static KeyRange History(DevelopmentId id) => KeyRange.Prefix(Partition(id.Person, id.Year), AuditOf(id));

        private static string AuditOf(DevelopmentId id) => $"A!{Two(id.Number)}!";

        private static string Partition(Nip person, int year) => $"{Of(person)}!{year.ToString("D4", CultureInfo.InvariantCulture)}";

        private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// What posts ask for: <c>P!hash of the post</c> / <c>R!code!yyyyMMdd</c>; what people have shown: <c>N!nip</c> / <c>S!code!yyyyMMdd!hash of the source</c>; audit <c>A!time!first row</c> in the batch of the change.
    /// </summary>
    public static class Competencies
    {
        public const string Table = "Competencies";

        public static EntityKey Required(RequiredCompetency one) => new(OfPost(one.Position), $"R!{KeyText.Encode(one.Competency)}!{Day(one.Days.From)}");

        public static EntityKey Assessment(CompetencyAssessment one) => new(OfPerson(one.Person), $"S!{KeyText.Encode(one.Competency)}!{Day(one.On)}!{Hash(one.Source)}");

        public static KeyRange RequiredOf(string position) => KeyRange.Prefix(OfPost(position), "R!");

        public static KeyRange AssessmentsOf(Nip person) => KeyRange.Prefix(OfPerson(person), "S!");

        public static EntityKey Audit(EntityKey first, DateTimeOffset at) => new(first.Partition, $"A!{at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture)}!{first.Row}");

        private static string OfPost(string position) => $"P!{Hash(position)}";

        private static string OfPerson(Nip person) => $"N!{Of(person)}";

        // Names of posts and sources are longer than what a key takes.
        private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];

        private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
    }
}
