using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;
using EPerformance.Application.PolicyTools;
using EPerformance.Application.Tests.Policies;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.PolicyTools;

public sealed class SimulatePolicyTests
{
    private const string Kaur = "kaur-3-2022";
    private static readonly CivilMonth Month = new(2026, 3);

    [Fact]
    public void A_policy_against_itself_changes_nothing_for_anybody()
    {
        var simulation = Run(Policy(Kaur), Policy(Kaur));

        Assert.Equal((0L, 0, 0), (simulation.Change, simulation.Winners, simulation.Losers));
        Assert.Empty(simulation.MostAffected);
        Assert.Equal([("0", simulation.People)], simulation.Distribution.Select(band => (band.Label, band.People)));
    }

    [Fact]
    public void Cost_winners_losers_units_classes_and_bands_all_add_up_to_everybody()
    {
        var simulation = Run(Policy("permentan-68-2012"), Policy(Kaur));

        Assert.True(simulation.People > 0);
        foreach (var groups in new[] { simulation.Units, simulation.Classes })
        {
            Assert.Equal(simulation.People, groups.Sum(group => group.People));
            Assert.Equal((simulation.Before, simulation.After), (groups.Sum(group => group.Before), groups.Sum(group => group.After)));
            Assert.Equal((simulation.Winners, simulation.Losers), (groups.Sum(group => group.Winners), groups.Sum(group => group.Losers)));
        }

        Assert.Equal(simulation.People, simulation.Distribution.Sum(band => band.People));
        Assert.Equal(simulation.Unchanged, simulation.Distribution.Single(band => band.Label == "0").People);
    }

    [Fact]
    public void The_cost_is_the_one_that_calculate_prints()
    {
        var simulation = Run(Policy("permentan-68-2012"), Policy(Kaur));

        Assert.Equal(Expected(Kaur), simulation.Before);
        Assert.Equal(Expected("permentan-68-2012"), simulation.After);
    }

    [Fact]
    public void Those_most_affected_come_by_size_with_the_lines_that_make_the_difference()
    {
        var simulation = Run(Policy("permentan-68-2012"), Policy(Kaur), most: 5);

        Assert.Equal(5, simulation.MostAffected.Count);
        Assert.Equal(simulation.MostAffected.OrderByDescending(person => Math.Abs(person.Change)), simulation.MostAffected);
        foreach (var person in simulation.MostAffected)
        {
            var lines = person.Lines.Aggregate(Rupiah.Zero, (sum, line) => sum + line.After - line.Before);
            var apart = lines - Rupiah.Whole(person.Change);
            Assert.True(apart < Rupiah.Whole(1) && apart > Rupiah.Whole(-1), $"{person.Nip}: {lines} and {person.Change} differ by more than the rounding");
            Assert.All(person.Lines, line => Assert.NotEqual("", line.Source));
        }
    }

    [Fact]
    public void Without_a_baseline_the_full_allowance_is_compared_with()
    {
        var simulation = Run(Policy(Kaur), null);

        Assert.Equal(simulation.Base, simulation.Before);
        Assert.Equal(0, simulation.Winners);
        Assert.Null(simulation.Baseline);
    }

    [Fact]
    public void A_fact_without_a_rule_gives_no_result_and_names_the_policy_that_lacks_it()
    {
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json => json["leave"]!.AsArray().Clear());
        var draft = folder.Library.Resolve(Kaur, Month).Policy!;

        var (simulation, gaps) = new SimulatePolicy(draft, Policy(Kaur)).Run(Bundle(), Month, 5);

        Assert.Null(simulation);
        Assert.NotEmpty(gaps);
        Assert.All(gaps, found => Assert.Same(draft, found.Policy));
    }

    [Theory]
    [InlineData(-51, "< −50 %")]
    [InlineData(-50, "−50…−20 %")]
    [InlineData(-1, "−1…0 %")]
    [InlineData(0, "0")]
    [InlineData(1, "0…1 %")]
    [InlineData(2, "1…5 %")]
    [InlineData(5, "1…5 %")]
    [InlineData(6, "5…10 %")]
    [InlineData(50, "20…50 %")]
    [InlineData(51, "> 50 %")]
    public void A_bound_belongs_to_the_band_nearer_to_zero(long change, string label)
    {
        var people = new int[ChangeBands.Count];
        people[ChangeBands.IndexOf(change, 100)] = 1;

        Assert.Equal(label, ChangeBands.Shown(people).Single(band => band.People == 1).Label);
    }

    [Theory]
    [InlineData(1, "> 50 %")]
    [InlineData(-1, "< −50 %")]
    public void Of_no_allowance_any_change_is_beyond_every_bound(long change, string label)
    {
        var people = new int[ChangeBands.Count];
        people[ChangeBands.IndexOf(change, 0)] = 1;

        Assert.Equal(label, ChangeBands.Shown(people).Single(band => band.People == 1).Label);
    }

    private static PolicySimulation Run(AllowancePolicy draft, AllowancePolicy? baseline, int most = 10)
    {
        var (simulation, gaps) = new SimulatePolicy(draft, baseline).Run(Bundle(), Month, most);
        Assert.Empty(gaps);
        return simulation!;
    }

    private static AllowancePolicy Policy(string id) => PolicyLibrary.Default().Resolve(id, Month).Policy!;

    private static Bundle Bundle() => BundleReader.Read(new FolderBundleSource(Golden.Bundle("bundle-2026-03")), LawLibrary.Default.Patterns, strict: false).Bundle!;

    private static long Expected(string policy) => File.ReadLines(Golden.Expected("bundle-2026-03", policy, "allowance.csv")).Skip(1)
        .Sum(line => long.Parse(line[(line.LastIndexOf(',') + 1)..], System.Globalization.CultureInfo.InvariantCulture));
}
