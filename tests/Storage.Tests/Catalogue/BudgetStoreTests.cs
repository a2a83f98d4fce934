using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Catalogue;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Catalogue;

/// <summary>Budget plans on tables.</summary>
public sealed class BudgetStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-02T02:00:00Z");

    [Fact]
    public async Task What_is_kept_is_read_again_and_of_two_imports_at_once_one_wins()
    {
        var store = new BudgetStore(Clients);
        Assert.Null(await store.FindAsync(2026, Stop));
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(null, Plan(1), Nip.Parse("H1"), At, Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(null, Plan(2), Nip.Parse("H1"), At, Stop));
        var first = (await store.FindAsync(2026, Stop))!;
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(first, Plan(2), Nip.Parse("H2"), At, Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(first, Plan(3), Nip.Parse("H1"), At, Stop));

        var read = (await store.FindAsync(2026, Stop))!;
        Assert.Equal((2, Nip.Parse("H2"), At), (read.Version, read.By, read.At));
        Assert.Equal(Plan(2).Lines, read.Plan.Lines);
        Assert.Null(await store.FindAsync(2025, Stop));
    }

    /// <summary>The largest plan that an import lets in, with names as long as they may be.</summary>
    [Fact]
    public async Task The_largest_plan_fits()
    {
        var store = new BudgetStore(Clients);

        Assert.Equal(SaveResult.Saved, await store.SaveAsync(null, Plan(20_000), Nip.Parse("H1"), At, Stop));

        Assert.Equal(20_000, (await store.FindAsync(2026, Stop))!.Plan.Lines.Count);
    }

    private static BudgetPlan Plan(int lines) => new(2026,
    [
        .. Enumerable.Range(0, lines).Select(number => new BudgetLine(
            $"024.{number:D6}", null, BudgetLevel.Programme, $"Program rehabilitasi sosial bagi kelompok {number * 7919 % 100_003} di wilayah {number}", "BJ-TU", "orang", number * 31 % 977, 1_000_000L * number, 999L * number)),
    ]);
}
