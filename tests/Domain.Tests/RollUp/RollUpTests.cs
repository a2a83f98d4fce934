using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Domain.Tests.RollUp;

/// <summary>An agency A of two directorates-general D1 and D2; D1 has the directorates X and Y, X the units X1 and X2.</summary>
public sealed class RollUpTests
{
    private static readonly IReadOnlyList<Unit> Units = [Unit("A", null), Unit("D1", "A"), Unit("D2", "A"), Unit("X", "D1"), Unit("Y", "D1"), Unit("X1", "X"), Unit("X2", "X")];

    [Fact]
    public void A_unit_is_the_sum_of_itself_and_everything_below()
    {
        var all = Of(Person("1", "X1", 20), Person("2", "X2", 18), Person("3", "Y", 15), Person("4", "D2", 10));

        Assert.Equal(
            [("", 4, 63), ("A", 4, 63), ("D1", 3, 53), ("D2", 1, 10), ("X", 2, 38), ("X1", 1, 20), ("X2", 1, 18), ("Y", 1, 15)],
            all.Select(unit => (unit.UnitCode, unit.People, unit.Days.Attended)));
    }

    [Fact]
    public void Who_moves_counts_once_in_every_unit_above_and_his_days_where_they_were()
    {
        var moved = new PersonPeriod(
            Nip.Parse("1"), "", "X2", "", 8, [new UnitPart("X1", Days(12), Work(100)), new UnitPart("X2", Days(8), Work(50))], Predicate.Baik, new PayTally(1000, 900, 0));

        var all = Of(moved, Person("2", "X1", 20)).ToDictionary(unit => unit.UnitCode, StringComparer.Ordinal);

        Assert.Equal((1, 32, 1), (all["X1"].People, all["X1"].Days.Attended, all["X2"].People));
        Assert.Equal((8, 50), (all["X2"].Days.Attended, all["X2"].Work.Minutes));
        foreach (var above in new[] { "X", "D1", "A", "" })
            Assert.Equal((2, 40, 1), (all[above].People, all[above].Days.Attended, all[above].Predicates[Predicate.Baik]));
        Assert.Equal((0, 2000, 900), (all["D2"].People, all["A"].Pay.Base, all["X2"].Pay.Payable));
    }

    [Fact]
    public void Who_moved_between_directorates_general_is_in_the_agency_once()
    {
        var moved = new PersonPeriod(Nip.Parse("1"), "", "D2", "", 8, [new UnitPart("X1", Days(12), WorkTally.None), new UnitPart("D2", Days(8), WorkTally.None)], null, null);

        var all = Of(moved).ToDictionary(unit => unit.UnitCode, StringComparer.Ordinal);

        Assert.Equal((0, 12), (all["D1"].People, all["D1"].Days.Attended));
        Assert.Equal((1, 8, 1), (all["D2"].People, all["D2"].Days.Attended, all["D2"].NotCalculated));
        Assert.Equal((1, 20), (all["A"].People, all["A"].Days.Attended));
    }

    [Fact]
    public void Who_has_left_and_is_paid_a_difference_is_in_the_pay_and_in_no_head_count()
    {
        var all = Of(new PersonPeriod(Nip.Parse("1"), "", "X1", "", 8, [], null, new PayTally(0, 0, 500))).ToDictionary(unit => unit.UnitCode, StringComparer.Ordinal);

        Assert.Equal((0, 500), (all["A"].People, all["A"].Pay.Difference));
    }

    [Fact]
    public void What_lies_in_no_known_unit_is_in_the_agency()
    {
        var all = Of(Person("1", "GONE", 20), Person("2", "X1", 20));

        Assert.Equal((2, 40), (all[0].People, all[0].Days.Attended));
        Assert.Equal((1, 20), (all[1].People, all[1].Days.Attended));
    }

    [Theory]
    [InlineData(new[] { 20 }, 1000)]
    [InlineData(new[] { 10, 20 }, 500)]
    [InlineData(new[] { 10, 15, 20 }, 750)]
    [InlineData(new[] { 5, 10, 15, 20 }, 500)]
    public void The_median_is_the_middle_one_or_the_lower_of_two(int[] attended, int expected)
    {
        var all = Of([.. attended.Select((days, i) => Person($"{i}", i % 2 == 0 ? "X1" : "X2", days, 20))]);

        Assert.Equal(expected, all.Single(unit => unit.UnitCode == "X").Medians.Attendance);
    }

    [Fact]
    public void The_order_of_people_changes_nothing()
    {
        PersonPeriod[] people = [.. Enumerable.Range(0, 200).Select(i => Person($"{i}", new[] { "X1", "X2", "Y", "D2", "A" }[i % 5], i % 21, 21))];

        Assert.Equal(Shown(Of(people)), Shown(Of([.. people.Reverse()])));
    }

    [Fact]
    public void The_work_grows_as_the_people_do()
    {
        var counted = new[] { 1_000, 10_000, 100_000 }.Select(people =>
        {
            var sums = new Domain.RollUp.RollUp(Units);
            for (var i = 0; i < people; i++)
                sums.Add(Person($"{i}", new[] { "X1", "X2", "Y", "D2", "A" }[i % 5], i % 21, 21));
            Assert.Equal(people, sums.Finish()[0].People);
            return sums.Additions;
        });

        // Two for each person, whatever the depth of the tree, and one for each unit.
        Assert.Equal([2_007, 20_007, 200_007], counted);
    }

    private static IReadOnlyList<UnitPeriod> Of(params IReadOnlyList<PersonPeriod> people)
    {
        var sums = new Domain.RollUp.RollUp(Units);
        foreach (var person in people)
            sums.Add(person);
        return sums.Finish();
    }

    private static IReadOnlyList<string> Shown(IReadOnlyList<UnitPeriod> units) => [.. units.Select(unit => $"{unit.UnitCode} {unit.People} {unit.Days} {unit.Work} {unit.Pay} {unit.Medians}")];

    private static PersonPeriod Person(string nip, string unit, int attended, int? workdays = null) =>
        new(Nip.Parse(nip), "", unit, "", 8, [new UnitPart(unit, Days(attended) with { Workdays = workdays ?? attended }, WorkTally.None)], null, new PayTally(1000, 1000, 0));

    private static DayTally Days(int attended) => DayTally.None with { Workdays = attended, Attended = attended };

    private static WorkTally Work(long minutes) => WorkTally.None with { Lines = 1, Minutes = minutes };

    private static Unit Unit(string code, string? parent) => new(code, parent, code, AgencyZone.Wib, "perpres21-5day");
}
