using System.Globalization;
using EPerformance.Application.Allowance;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// What people of a version have beside their days: rows of the imported tables, read as the calculation from files reads them, and the
/// activities that were verified here. What an imported row counts with is the imported catalogue, as in the calculation from files.
/// </summary>
internal sealed class RunFacts(CommonFacts common, IReadOnlyList<FrozenPerson> people)
{
    private readonly BundleFacts? _imported = common.OfAll(people);

    public PersonFacts Of(FrozenPerson person)
    {
        var known = ImportedOf(person);
        var imported = known.Of(person.Nip);
        var entered = Entered(person, known).ToList();
        return entered.Count == 0 ? imported : imported with { Activities = [.. imported.Activities.Concat(entered).OrderBy(work => work.Date)] };
    }

    /// <summary>Lines of work in a period that nobody has decided, imported ones too.</summary>
    public int PendingOf(FrozenPerson person, DateRange days) =>
        person.Months.Sum(month => month.Pending.Sum(day => day.Work.Count)) + ImportedOf(person).Of(person.Nip).Activities.Count(work => work.IsPending && days.Contains(work.Date));

    /// <summary>Why the activities of a person cannot be counted; <c>null</c> when they can.</summary>
    /// <param name="pendingCounts">Whether undecided ones are paid for.</param>
    public Text? ActivitiesUnclear(FrozenPerson person, bool pendingCounts)
    {
        var days = person.Months.SelectMany(month => month.Activities.Days).ToList();
        var imported = ImportedOf(person).Of(person.Nip).Activities.Where(work => pendingCounts || !work.IsPending).Select(work => work.Date).ToHashSet();
        var pending = pendingCounts ? person.Months.SelectMany(month => month.Pending).Select(day => day.Date) : [];
        var twice = Dates(days.Where(day => day.Lines > 0).Select(day => day.Date).Union(pending).Where(imported.Contains).Order());
        if (twice.Length > 0)
            return new Text($"kegiatan diimpor dan juga diisi di sini: {twice}", $"activities both imported and entered here: {twice}");
        var bare = Dates(days.Where(day => day.Lines != day.Work.Count).Select(day => day.Date));
        return bare.Length == 0 ? null : new Text($"rincian kegiatan tidak tersimpan: {bare}", $"the lines of activities are not kept: {bare}");
    }

    private BundleFacts ImportedOf(FrozenPerson person) => _imported ?? common.Of(person);

    /// <summary>What was entered here counts by the reviewed catalogue of its day; what that does not know, by the imported one.</summary>
    private CatalogueEntry? EntryOf(string code, DateOnly date, BundleFacts imported) => common.ReviewedOn(date, code) ?? imported.EntryOf(code);

    private IEnumerable<ActivityFact> Entered(FrozenPerson person, BundleFacts imported) => Verified(person, imported).Concat(
        from month in person.Months
        from day in month.Pending
        from line in day.Work
        select new ActivityFact(day.Date, line.Code, Exact.FromDecimal(line.Quantity), line.Minutes, EntryOf(line.Code, day.Date, imported)) { IsPending = true });

    private IEnumerable<ActivityFact> Verified(FrozenPerson person, BundleFacts imported) =>
        from month in person.Months
        from day in month.Activities.Days
        from line in day.Work
        select new ActivityFact(day.Date, line.Code, Exact.FromDecimal(line.Quantity), line.Minutes, EntryOf(line.Code, day.Date, imported));

    private static string Dates(IEnumerable<DateOnly> days) => string.Join(", ", days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
