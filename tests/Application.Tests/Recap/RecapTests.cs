using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Scoring;
using static EPerformance.TestKit.Ports.RecapRig;

namespace EPerformance.Application.Tests.Recap;

/// <summary><c>5</c> moved from PST (under <c>1</c>) to BJ (under <c>2</c>) on 16 March; <c>4</c> works in BJ-TU. March has 22 working days, 10 of them before the 16th (WIT and WIB alike).</summary>
public sealed class RecapTests
{
    [Fact]
    public async Task Who_moves_within_the_month_counts_in_each_unit_for_the_days_there_and_once_in_the_sum()
    {
        using var rig = InMemory();
        await rig.WorkedAsync("5", ("2026-03-13", "X", 1, 100), ("2026-03-15", "X", 1, 10), ("2026-03-16", "X", 1, 1), ("2026-03-31", "X", 1, 1000));
        await rig.WorkedAsync("4", ("2026-03-16", "X", 1, 5));

        var agency = (await rig.Units.RunAsync("PST", March, Personnel, CancellationToken.None)).Recap!;
        var office = (await rig.Units.RunAsync("BJ", March, Personnel, CancellationToken.None)).Recap!;

        Assert.Equal(new WorkSum(5, 1116, 0), agency.Total.Sum);
        Assert.Equal(new WorkSum(3, 1006, 0), office.Total.Sum);
        Assert.Equal(1006, agency.Below.Single(unit => unit.UnitCode == "BJ").Sum.Minutes);
        Assert.Equal(5, office.Below.Single(unit => unit.UnitCode == "BJ-TU").Sum.Minutes);
        Assert.Equal(1111, agency.People.Single(person => person.Nip == Nip.Parse("5")).Sum.Minutes);
        Assert.Equal((1001m, 12), (office.People.Single(person => person.Nip == Nip.Parse("5")).Sum.Minutes, office.People.Single(person => person.Nip == Nip.Parse("5")).Workdays));
        Assert.Equal(agency.Total.Sum.Minutes, agency.People.Sum(person => person.Sum.Minutes));
        Assert.Equal(new Achievement(6600, 1111, 16.83m), agency.People.Single(person => person.Nip == Nip.Parse("5")).Minutes);
    }

    [Fact]
    public async Task A_superior_sees_the_days_that_were_worked_below_him_and_strangers_nobody()
    {
        using var rig = InMemory();
        await rig.WorkedAsync("5", ("2026-03-13", "X", 1, 100), ("2026-03-16", "X", 1, 1));
        await rig.WorkedAsync("3", ("2026-03-13", "X", 1, 7));

        Assert.Equal(1, (await rig.Units.RunAsync("BJ", March, Employee("2"), CancellationToken.None)).Recap!.Total.Sum.Minutes);
        Assert.Equal(108, (await rig.Units.RunAsync("PST", March, Employee("1"), CancellationToken.None)).Recap!.Total.Sum.Minutes);
        Assert.Empty((await rig.Units.RunAsync("BJ", March, Employee("3"), CancellationToken.None)).Recap!.People);
        Assert.Equal("ACC-002", (await rig.Units.RunAsync("TIDAK-ADA", March, Personnel, CancellationToken.None)).Refusal!.Code);
    }

    [Fact]
    public async Task A_persons_month_by_task_with_the_worth_that_each_day_had()
    {
        using var rig = InMemory();
        await rig.AcceptAsync("A1", ("2026-01-01", FromBudget("4501.AB")), ("2026-03-16", FromBudget("4501.AC", 30, 1)));
        await rig.WorkedAsync("4", ("2026-03-13", "A1", 2, null), ("2026-03-16", "A1", 2, null), ("2026-03-16", "X", 1, 15));

        var recap = (await rig.People.RunAsync(Nip.Parse("4"), March, Employee("2"), CancellationToken.None)).Recap!;

        Assert.Equal(new WorkSum(3, 195, 6), recap.Sum);
        Assert.Equal(
            ["A1 4501.AB 2 120 4 13", "A1 4501.AC 2 60 2 16", "X  1 15 0 16"],
            recap.Tasks.Select(task => FormattableString.Invariant($"{task.Code} {task.BudgetLine} {task.Quantity:0} {task.Sum.Minutes:0} {task.Sum.Points:0} {string.Join(',', task.Days.Select(day => day.Day))}")));
        Assert.Equal(new Achievement(6600, 195, 2.95m), recap.Minutes);
        Assert.Equal("ACC-001", (await rig.People.RunAsync(Nip.Parse("4"), March, Employee("3"), CancellationToken.None)).Refusal!.Code);
    }

    [Fact]
    public async Task A_budget_line_shows_output_and_rupiah_from_january_and_leads_to_who_did_it()
    {
        using var rig = InMemory();
        await rig.AcceptAsync("A1", ("2026-01-01", FromBudget("4501.AB")));
        await rig.AcceptAsync("A2", ("2026-01-01", FromBudget("4501.AB") with { OutputUnit = "kunjungan" }));
        await rig.BudgetAsync(Row("4501", null, BudgetLevel.Programme, null), Row("4501.AB", "4501", BudgetLevel.Activity, 40, 1_000_000, 250_000), Row("4501.AC", "4501", BudgetLevel.Activity, null, 0, 0));
        await rig.WorkedAsync("5", ("2026-02-10", "A1", 3, null), ("2026-03-10", "A1", 4, null), ("2026-03-20", "A1", 1, null), ("2026-04-01", "A1", 100, null));
        await rig.WorkedAsync("4", ("2026-03-10", "A1", 2, null), ("2026-03-10", "A2", 9, 30));

        var lines = (await rig.Budgets.RunAsync(March, CancellationToken.None)).Lines!;
        var people = (await rig.Budgets.ContributionsAsync(March, "4501.AB", Personnel, CancellationToken.None)).People;

        var line = lines.Single(one => one.Line.Code == "4501.AB");
        Assert.Equal((10m, 1, 5), (line.Output, line.OtherOutput, line.Sum.Lines));
        Assert.Equal(new Achievement(40, 10, 25), line.Quantity);
        Assert.Equal(25, line.Rupiah!.Percent);
        Assert.Equal(25, lines.Single(one => one.Line.Code == "4501").Rupiah!.Percent);
        Assert.Null(lines.Single(one => one.Line.Code == "4501.AC").Rupiah);
        Assert.Equal(
            ["4 BJ-TU 11 2026-03", "5 BJ 1 2026-03", "5 PST 7 2026-02,2026-03"],
            people.Select(one => FormattableString.Invariant($"{one.Nip} {one.UnitCode} {one.Quantity:0} {string.Join(',', one.Months)}")));
        Assert.Equal(["4", "5"], (await rig.Budgets.ContributionsAsync(March, "4501.AB", Employee("2"), CancellationToken.None)).People.Select(one => one.Nip.Value).Distinct());
        Assert.Empty((await rig.Budgets.ContributionsAsync(March, "4501.AB", Employee("3"), CancellationToken.None)).People);
        Assert.Equal("ACC-002", (await rig.Budgets.ContributionsAsync(March, "9999", Personnel, CancellationToken.None)).Refusal!.Code);
    }

    private static BudgetRow Row(string code, string? parent, BudgetLevel level, decimal? target, long? ceiling = null, long? realised = null) =>
        new(code, parent, level, $"Baris {code}", null, "dokumen", target, ceiling, realised);
}
