using System.Globalization;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Evaluations, views on behaviour, predicates of units, decided ratings.</content>
public static partial class Keys
{
    /// <summary>Evaluations: <c>nip!yyyy</c> / <c>E!period</c>, audit <c>A!period!version</c> in the batch of the change.</summary>
    public static class Appraisals
    {
        public const string Table = "Appraisals";

        public static EntityKey Evaluation(EvaluationId id) => new(Partition(id.Person, id.Period.Year), $"E!{id.Period}");

        public static KeyRange OfYear(Nip person, int year) => KeyRange.Prefix(Partition(person, year), "E!");

        public static EntityKey Audit(EvaluationId id, int version) => new(Partition(id.Person, id.Period.Year), $"A!{id.Period}!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        /// <summary>Oldest first.</summary>
        public static KeyRange History(EvaluationId id) => KeyRange.Prefix(Partition(id.Person, id.Period.Year), $"A!{id.Period}!");

        private static string Partition(Nip person, int year) => $"{Of(person)}!{year.ToString("D4", CultureInfo.InvariantCulture)}";
    }

    /// <summary>
    /// What people say of somebody's behaviour: <c>nip!period</c> / the collection <c>C</c>, until its end what a peer or a subordinate says <c>R!nip</c>, audit
    /// <c>A!version</c> of what is not anonymous.
    /// </summary>
    public static class BehaviourViews
    {
        public const string Table = "BehaviourViews";

        public static EntityKey Round(EvaluationId id) => new(Partition(id), "C");

        public static EntityKey Rater(EvaluationId id, Nip rater) => new(Partition(id), $"R!{Of(rater)}");

        public static KeyRange Raters(EvaluationId id) => KeyRange.Prefix(Partition(id), "R!");

        public static EntityKey Audit(EvaluationId id, int version) => new(Partition(id), $"A!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        private static string Partition(EvaluationId id) => $"{Of(id.Person)}!{id.Period}";
    }

    /// <summary>Predicates of units: <c>yyyy</c> / <c>U!period!unit</c>, audit <c>A!period!unit!version</c> in the batch of the change.</summary>
    public static class UnitAppraisals
    {
        public const string Table = "UnitAppraisals";

        public static EntityKey Unit(string unit, AppraisalPeriod period) => new(Partition(period.Year), $"U!{period}!{KeyText.Encode(unit)}");

        public static KeyRange OfYear(int year) => KeyRange.Prefix(Partition(year), "U!");

        public static EntityKey Audit(string unit, AppraisalPeriod period, int version) =>
            new(Partition(period.Year), $"A!{period}!{KeyText.Encode(unit)}!{version.ToString("D8", CultureInfo.InvariantCulture)}");

        private static string Partition(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
    }

    /// <summary>Decided ratings beside the other facts of a year: <c>bucket!yyyy</c> / <c>nip!R!period</c> of <see cref="MonthFacts"/>.</summary>
    public static class Ratings
    {
        private const string Mark = "!R!";

        public static EntityKey Rating(Bucket bucket, EvaluationId id) => new(MonthFacts.Partition(bucket, id.Period.Year), $"{Of(id.Person)}{Mark}{id.Period}");

        public static bool IsRating(string row, out EvaluationId id)
        {
            id = default;
            var cut = row.IndexOf(Mark, StringComparison.Ordinal);
            if (cut < 0 || !KeyText.TryDecode(row.AsSpan(0, cut), out var text) || !Nip.TryParse(text, out var nip) || !AppraisalPeriod.TryParse(row[(cut + Mark.Length)..], out var period))
                return false;
            id = new EvaluationId(nip, period);
            return true;
        }
    }
}
