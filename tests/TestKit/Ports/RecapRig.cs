using EPerformance.Application.Access;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Recap;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Recaps of the people of <see cref="SampleOrganisation"/> on Wednesday 1 April 2026, with 300 minutes a working day as the target.</summary>
public sealed class RecapRig(ISubmissionStore submissions, IActivityMonths months, IBuckets buckets, ICatalogueStore catalogue, IBudgetStore budgets, OrganisationFacts? facts = null) : IDisposable
{
    private static readonly Nip Officer = Nip.Parse("H1");

    private readonly OrganisationCache _organisations = new(new MemoryOrganisation(facts ?? SampleOrganisation.Facts()), Clock);
    private readonly CatalogueCache _catalogues = new(catalogue, Clock);

    public static FixedClock Clock { get; } = new("2026-04-01T03:00:00Z");

    public static CivilMonth March { get; } = new(2026, 3);

    public PersonRecaps People => new(_organisations, _catalogues, months, submissions, new RecapRule(300), Clock);

    public UnitRecaps Units => new(_organisations, _catalogues, new MonthsOfPeople(months, buckets), new RecapRule(300), Clock);

    public BudgetRecaps Budgets => new(_organisations, _catalogues, budgets, new MonthsOfPeople(months, buckets), Clock);

    public static Caller Personnel { get; } = new("SDM", Officer, Role.Hr, null);

    public static Caller Employee(string nip) => new(nip, Nip.Parse(nip), Role.Employee, null);

    /// <summary>Verified work of days of March, a line each: code, quantity and minutes.</summary>
    public async Task WorkedAsync(string nip, params (string Day, string Code, decimal Quantity, int? Minutes)[] lines)
    {
        var days = lines.GroupBy(line => line.Day).Select(day => new ActivityDay(
            Sample.Date(day.Key), 1, day.Sum(line => line.Minutes ?? 0), day.Sum(line => line.Quantity), day.Count(), 0, 0, 0)
        {
            Work = [.. day.Select(line => new VerifiedLine(line.Code, line.Quantity, line.Minutes))],
        });
        foreach (var month in days.GroupBy(day => CivilMonth.Of(day.Date)))
            await months.SaveAsync(Nip.Parse(nip), month.Key, new ActivityMonth([.. month.OrderBy(day => day.Date)]), null, CancellationToken.None);
    }

    /// <summary>Tasks in force from the given days on, each with its content.</summary>
    public async Task AcceptAsync(string code, params (string From, ItemContent Content)[] versions)
    {
        var at = FixedClock.Parse("2026-01-02T01:00:00Z");
        var item = new CatalogueItem(code, [.. versions.Select((one, index) => new ItemVersion(index + 1, Sample.Date(one.From), one.Content, ItemStatus.Accepted, Officer, at))]);
        await catalogue.SaveAsync(await catalogue.ReadAsync(CancellationToken.None), [new ItemChange(item, [new CatalogueEvent.Accepted(Officer, versions.Length, at)])], CancellationToken.None);
        _catalogues.Forget();
    }

    public async Task BudgetAsync(params BudgetRow[] rows) =>
        await budgets.SaveAsync(null, BudgetPlan.Of(2026, rows).Plan!, Officer, FixedClock.Parse("2026-01-02T01:00:00Z"), CancellationToken.None);

    public static ItemContent FromBudget(string line, decimal? standardMinutes = 60, decimal? weight = 2) =>
        new("Asesmen", "dokumen", standardMinutes, weight, "utama", ItemSource.BudgetLine, line);

    public void Dispose()
    {
        _organisations.Dispose();
        _catalogues.Dispose();
    }

    public static RecapRig InMemory(OrganisationFacts? facts = null)
    {
        var around = new MemorySurroundings();
        return new RecapRig(new MemorySubmissions(), around, MemoryAttendance.Buckets, new MemoryCatalogue(), new MemoryBudgets(), facts);
    }
}
