using CsCheck;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Allowance;

/// <summary>What must hold whatever happened in the month.</summary>
public sealed class AllowancePropertyTests
{
    private static readonly int[] Workdays = [.. Enumerable.Range(1, 30).Where(day => new DateOnly(2026, 9, day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))];

    /// <summary>For each working day minutes of deviation, or what is missing.</summary>
    private static readonly Gen<(int Late, int Early, int Missing)[]> Days = Gen.Select(Gen.Int[-30, 200], Gen.Int[-30, 200], Gen.Int[0, 9]).Array[22];

    [Fact]
    public void The_deduction_lies_between_nothing_and_the_base_and_the_lines_add_up() => Days.Sample(days =>
    {
        var breakdown = Calculate(days);

        Assert.InRange(breakdown.Payable, 0, breakdown.Base);
        Assert.Equal(Exact.Whole(breakdown.Payable), breakdown.Lines.Aggregate(Exact.Zero, (sum, line) => sum + line.Amount.Value));
        foreach (var line in breakdown.Lines.Where(line => line.Code is not (LineCode.Rounding or LineCode.Cap or LineCode.Base)))
            Assert.Equal(-line.Amount.Value, line.Basis.Value * line.Rate.Value * line.Quantity);
    });

    [Fact]
    public void One_more_unexcused_event_never_raises_pay() => Gen.Select(Days, Gen.Int[0, 21], Gen.Int[0, 3]).Sample((days, index, kind) =>
    {
        var worse = days.ToArray();
        worse[index] = kind switch
        {
            0 => (worse[index].Late + 40, worse[index].Early, worse[index].Missing),
            1 => (worse[index].Late, worse[index].Early + 40, worse[index].Missing),
            2 when worse[index].Missing == 0 => (worse[index].Late, 0, 1),
            _ => worse[index],
        };
        // A day that was not absent becomes later or earlier; an absent one stays as it is.
        Assert.True(Calculate(worse).Payable <= Calculate(days).Payable);
    });

    [Fact]
    public void Unchanged_facts_give_the_same_breakdown() => Days.Sample(days => Assert.Equal(Calculate(days).Lines.Select(line => line.Amount), Calculate(days).Lines.Select(line => line.Amount)));

    [Fact]
    public void The_order_in_which_punches_arrive_is_irrelevant() => Gen.Select(Gen.Int[0, 1439], Gen.Int[0, 2]).Array[1, 12].Sample(punches =>
    {
        var person = new Person(Nip.Parse("1"), "A", [new Assignment(Sample.Range("2026-01-01", "2026-12-31"), EmploymentType.Pns, "PST", "", 8, null)]);
        var reader = new MonthReader(new CivilMonth(2026, 9), Sample.Units, Sample.Calendar());
        RecordedPunch[] recorded = [.. punches.Select(punch => RecordedPunch.WallClock(new DateTime(2026, 9, 1).AddMinutes(punch.Item1).Ticks, (PunchDirection)punch.Item2))];

        var forward = reader.Read(person, recorded, []);
        Array.Reverse(recorded);

        Assert.Equal(forward.Days, reader.Read(person, recorded, []).Days);
    });

    [Fact]
    public void The_deduction_is_never_more_than_the_cap_whatever_the_bases_are() => Gen.Select(Days, Gen.Int[0, 100], Gen.Int[0, 3]).Sample((days, cap, shape) =>
    {
        var policy = Shape(shape).CappedAt(cap.ToString(System.Globalization.CultureInfo.InvariantCulture));

        var breakdown = Calculate(days, policy);

        Assert.InRange(breakdown.Payable, 0, breakdown.Base);
        // On one base the cap is a share of the whole; a cap per component adds up to the same share.
        if (shape is 0 or 1)
            Assert.True(breakdown.Payable * 100 >= (breakdown.Base * (100 - cap)) - 100, $"{breakdown.Payable} of {breakdown.Base} at {cap} %");
    });

    [Fact]
    public void One_more_minute_late_or_early_never_pays_more() => Gen.Select(Days, Gen.Int[0, 21], Gen.Bool, Gen.Int[0, 3]).Sample((days, index, late, shape) =>
    {
        var worse = days.ToArray();
        worse[index] = late ? worse[index] with { Late = worse[index].Late + 1 } : worse[index] with { Early = worse[index].Early + 1 };

        Assert.True(Calculate(worse, Shape(shape)).Payable <= Calculate(days, Shape(shape)).Payable);
    });

    [Fact]
    public void One_more_absent_day_never_raises_pay() => Gen.Select(Days, Gen.Int[0, 21], Gen.Int[0, 3]).Sample((days, index, shape) =>
    {
        var worse = days.ToArray();
        worse[index] = worse[index] with { Missing = 3 };

        Assert.True(Calculate(worse, Shape(shape)).Payable <= Calculate(days, Shape(shape)).Payable);
    });

    [Fact]
    public void The_order_in_which_punches_and_absences_arrive_is_irrelevant_for_the_lines() => Gen.Select(Days, Gen.Int[1, 10], Gen.Int[12, 20]).Sample((days, sick, away) =>
    {
        MonthFacts Told() => Facts(days).Away(AbsenceKind.SickLeave, $"2026-09-{sick:D2}", $"2026-09-{sick + 1:D2}").Away(AbsenceKind.OfficialTrip, $"2026-09-{away:D2}", $"2026-09-{away + 3:D2}");

        Assert.Equal(Show(Told()), Show(Told().Backwards()));
    });

    /// <summary>Percentages of the whole, of one component, of both components, and of the whole and a component at once.</summary>
    private static AllowancePolicy Shape(int number)
    {
        PayBase discipline = new("DISIPLIN"), productivity = new("PRODUKTIVITAS");
        PayBase[] bases = number switch
        {
            0 => [PayBase.Whole, PayBase.Whole],
            1 => [discipline, discipline],
            2 => [discipline, productivity],
            _ => [PayBase.Whole, discipline],
        };
        return TestPolicy.Of(
            TestPolicy.Late with { Base = bases[0] },
            TestPolicy.Early with { Base = bases[1] },
            TestPolicy.AbsentDay("9", bases[0]),
            TestPolicy.Consecutive(3, "80", bases[1])).InTwoParts();
    }

    private static string Show(MonthFacts facts) => string.Join(
        '\n', AllowanceCalculator.Calculate(TestPolicy.Classic, facts.Build()).Breakdown!.Lines.Select(line => $"{line.Code} {string.Join(' ', line.Dates)} {line.Amount}"));

    private static AllowanceBreakdown Calculate((int Late, int Early, int Missing)[] days, AllowancePolicy? policy = null) =>
        AllowanceCalculator.Calculate(policy ?? TestPolicy.Classic, Facts(days).Build()).Breakdown!;

    private static MonthFacts Facts((int Late, int Early, int Missing)[] days)
    {
        var facts = new MonthFacts();
        for (var i = 0; i < days.Length; i++)
        {
            var end = new DateOnly(2026, 9, Workdays[i]).DayOfWeek == DayOfWeek.Friday ? new TimeOnly(16, 30) : new TimeOnly(16, 0);
            var arrival = new TimeOnly(7, 30).AddMinutes(days[i].Late).ToString("HH\\:mm", System.Globalization.CultureInfo.InvariantCulture);
            var departure = end.AddMinutes(-days[i].Early).ToString("HH\\:mm", System.Globalization.CultureInfo.InvariantCulture);
            facts.On(Workdays[i], days[i].Missing switch { 1 => $"{arrival} -", 2 => $"- {departure}", 3 => "-", _ => $"{arrival} {departure}" });
        }

        return facts;
    }
}
