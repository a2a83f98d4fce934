using EPerformance.Application.Bundles;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Allowance;

/// <summary>
/// The fact files of a bundle as facts of each person, whether they come from the bundle itself or were imported and frozen. The rows were
/// checked when the bundle was read.
/// </summary>
public sealed class BundleFacts
{
    private readonly Dictionary<string, PersonFacts> _ofPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogueEntry> _catalogue;
    private readonly Rosters _rosters;
    private readonly PersonFacts _nobody;

    public BundleFacts(Bundle bundle)
        : this(bundle.Facts.Values)
    {
    }

    public BundleFacts(IEnumerable<FactTable> files)
        : this(files.ToDictionary(table => table.FileName, StringComparer.Ordinal), null)
    {
    }

    private BundleFacts(Dictionary<string, FactTable> tables, BundleFacts? common)
    {
        _rosters = new Rosters(tables.GetValueOrDefault(Rosters.FileName));
        _catalogue = common?._catalogue ?? Rows(tables, "catalogue.csv").Select(Entry).ToDictionary(entry => entry.Code, StringComparer.Ordinal);
        _nobody = common?._nobody ?? PersonFacts.None with { Prices = new PostPrices(Rows(tables, "posts.csv").Select(Price)) };
        var prices = _nobody.Prices;
        var activities = ByNip(tables, "activities.csv", Activity);
        var reports = ByNip(tables, "daily_reports.csv", row => new DailyReport(row.Date("date"), row["verdict"] == "SATISFACTORY"));
        var skp = ByNip(tables, "skp.csv", row => new SkpScore(row.Year("period"), row.Month("period"), row.Number("score"), row.OptionalDate("submitted_on")));
        var ratings = ByNip(tables, "ratings.csv", row => new PeriodRating(row.Year("period"), row.Month("period"), Expected(row["work_result"]), Expected(row["behaviour"])));
        var sanctions = ByNip(tables, "sanctions.csv", row => new SanctionFact(row["kind"], row.Range(), row["document"]));
        var modifiers = ByNip(tables, "modifiers.csv", row => new ModifierFact(row["kind"], row.Range(), row["value"], row["document"]));
        var history = ByNip(tables, "history.csv", row => new HistoryFact(row["kind"], row.Range(), row["count"]));
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

    /// <summary>The facts of other people under the catalogue and prices of these, which are not read again.</summary>
    /// <param name="files">With rows of these people.</param>
    public BundleFacts WithPeople(IEnumerable<FactTable> files) => new(files.ToDictionary(table => table.FileName, StringComparer.Ordinal), this);

    public PersonFacts Of(Nip nip) => _ofPerson.GetValueOrDefault(nip.Value, _nobody);

    /// <summary>What the catalogue says about an activity; <c>null</c> when it is not in the catalogue.</summary>
    public CatalogueEntry? EntryOf(string code) => _catalogue.GetValueOrDefault(code);

    /// <inheritdoc cref="Rosters.Of"/>
    public IReadOnlyDictionary<DateOnly, DayHours>? RosterOf(Nip nip) => _rosters.Of(nip);

    private static IReadOnlyList<T> Of<T, TKey>(Dictionary<string, List<T>> rows, string nip, Func<T, TKey> time) =>
        rows.TryGetValue(nip, out var own) ? [.. own.OrderBy(time)] : [];

    private static IEnumerable<NamedRow> Rows(Dictionary<string, FactTable> tables, string file) => tables.TryGetValue(file, out var table) ? table.Named() : [];

    private static Dictionary<string, List<T>> ByNip<T>(Dictionary<string, FactTable> tables, string file, Func<NamedRow, T?> make)
        where T : class
    {
        var found = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var row in Rows(tables, file))
        {
            if (make(row) is not { } fact)
                continue;
            if (!found.TryGetValue(row["nip"], out var list))
                found[row["nip"]] = list = [];
            list.Add(fact);
        }

        return found;
    }

    /// <returns><c>null</c> for what was rejected or returned.</returns>
    private ActivityFact? Activity(NamedRow row) => row["status"] switch
    {
        "VERIFIED" => WorkOf(row),
        "PENDING" => WorkOf(row) with { IsPending = true },
        _ => null,
    };

    private ActivityFact WorkOf(NamedRow row) =>
        new(row.Date("date"), row["activity_code"], row.Number("quantity") ?? Exact.Zero, row.Integer("minutes"), EntryOf(row["activity_code"]));

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
}
