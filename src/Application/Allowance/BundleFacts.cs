using System.Globalization;
using EPerformance.Application.Bundles;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Allowance;

/// <summary>The fact files of a bundle as facts of each person. The rows were checked when the bundle was read.</summary>
public sealed class BundleFacts
{
    private readonly Dictionary<string, PersonFacts> _ofPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<DateOnly, DayHours>> _rosters = new(StringComparer.Ordinal);
    private readonly PersonFacts _nobody;

    public BundleFacts(Bundle bundle)
    {
        var catalogue = Rows(bundle, "catalogue.csv").Select(Entry).ToDictionary(entry => entry.Code, StringComparer.Ordinal);
        var prices = new PostPrices(Rows(bundle, "posts.csv").Select(Price));
        _nobody = PersonFacts.None with { Prices = prices };
        foreach (var row in Rows(bundle, "rosters.csv"))
        {
            if (!_rosters.TryGetValue(row["nip"], out var shifts))
                _rosters[row["nip"]] = shifts = [];
            shifts[row.Date("date")] = new DayHours(row.Clock("start"), row.Clock("end"), 0);
        }

        var activities = ByNip(bundle, "activities.csv", row => row["status"] != "VERIFIED" ? null : new VerifiedActivity(
            row.Date("date"), row["activity_code"], row.Number("quantity") ?? Exact.Zero, row.Integer("minutes"), catalogue.GetValueOrDefault(row["activity_code"])));
        var reports = ByNip(bundle, "daily_reports.csv", row => new DailyReport(row.Date("date"), row["verdict"] == "SATISFACTORY"));
        var skp = ByNip(bundle, "skp.csv", row => new SkpScore(row.Year("period"), row.Month("period"), row.Number("score"), row.OptionalDate("submitted_on")));
        var ratings = ByNip(bundle, "ratings.csv", row => new PeriodRating(row.Year("period"), row.Month("period"), Expected(row["work_result"]), Expected(row["behaviour"])));
        var sanctions = ByNip(bundle, "sanctions.csv", row => new SanctionFact(row["kind"], row.Range(), row["document"]));
        var modifiers = ByNip(bundle, "modifiers.csv", row => new ModifierFact(row["kind"], row.Range(), row["value"], row["document"]));
        var history = ByNip(bundle, "history.csv", row => new HistoryFact(row["kind"], row.Range(), row["count"]));
        foreach (var nip in new IEnumerable<string>[] { activities.Keys, reports.Keys, skp.Keys, ratings.Keys, sanctions.Keys, modifiers.Keys, history.Keys }.SelectMany(keys => keys).Distinct(StringComparer.Ordinal))
        {
            _ofPerson[nip] = new PersonFacts
            {
                Activities = Of(activities, nip, work => work.Date),
                Reports = Of(reports, nip, report => report.Date),
                Skp = Of(skp, nip, score => (score.Year, score.Month ?? 0)),
                Ratings = Of(ratings, nip, rating => (rating.Year, rating.Month ?? 0)),
                Sanctions = Of(sanctions, nip, sanction => sanction.Days.From),
                Modifiers = Of(modifiers, nip, modifier => modifier.Days.From),
                History = Of(history, nip, entry => entry.Days.From),
                Prices = prices,
            };
        }
    }

    public PersonFacts Of(Nip nip) => _ofPerson.GetValueOrDefault(nip.Value, _nobody);

    /// <summary>The person's own shifts; <c>null</c> for who works by the unit's pattern.</summary>
    public IReadOnlyDictionary<DateOnly, DayHours>? RosterOf(Nip nip) => _rosters.GetValueOrDefault(nip.Value);

    private static IReadOnlyList<T> Of<T, TKey>(Dictionary<string, List<T>> rows, string nip, Func<T, TKey> time) =>
        rows.TryGetValue(nip, out var own) ? [.. own.OrderBy(time)] : [];

    private static IEnumerable<NamedRow> Rows(Bundle bundle, string file) =>
        bundle.Facts.TryGetValue(file, out var table) ? table.Rows.Select(row => new NamedRow(table.Columns, row)) : [];

    private static Dictionary<string, List<T>> ByNip<T>(Bundle bundle, string file, Func<NamedRow, T?> make)
        where T : class
    {
        var found = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var row in Rows(bundle, file))
        {
            if (make(row) is not { } fact)
                continue;
            if (!found.TryGetValue(row["nip"], out var list))
                found[row["nip"]] = list = [];
            list.Add(fact);
        }

        return found;
    }

    private static CatalogueEntry Entry(NamedRow row) => new(row["activity_code"], row.Number("standard_minutes"), row.Number("weight"), row["kind"]);

    private static PostPrice Price(NamedRow row) => new(
        row["position"], row["echelon"], row.Number("price_full"), row.Number("price_reduced"), row.Number("price_per_minute"), row.OptionalDate("effective_from") ?? DateOnly.MinValue, row["document"]);

    private static Expectation Expected(string word) => word switch
    {
        "ABOVE" => Expectation.Above,
        "MEETS" => Expectation.Meets,
        "BELOW" => Expectation.Below,
        _ => throw new InvalidOperationException($"Unknown rating {word}: the bundle was not checked"),
    };

    /// <summary>A row asked by the names of its columns.</summary>
    private readonly struct NamedRow(IReadOnlyList<string> columns, FactRow row)
    {
        public string this[string name]
        {
            get
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    if (columns[i] == name)
                        return row.Values[i];
                }

                throw new InvalidOperationException($"No column {name}");
            }
        }

        public DateOnly Date(string name) => DateOnly.ParseExact(this[name], "yyyy-MM-dd", CultureInfo.InvariantCulture);

        public TimeOnly Clock(string name) => TimeOnly.ParseExact(this[name], "HH:mm", CultureInfo.InvariantCulture);

        public DateOnly? OptionalDate(string name) => this[name].Length == 0 ? null : Date(name);

        public DateRange Range() => new(Date("date_from"), OptionalDate("date_to") ?? DateOnly.MaxValue);

        public Exact? Number(string name) => this[name] is { Length: > 0 } text && Exact.TryParseDecimal(text, out var number) ? number : null;

        public int? Integer(string name) => this[name].Length == 0 ? null : int.Parse(this[name], NumberStyles.None, CultureInfo.InvariantCulture);

        public int Year(string name) => int.Parse(this[name].AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);

        public int? Month(string name) => this[name].Length == 7 ? int.Parse(this[name].AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
